package dev.greenroom.hiring;

import dev.greenroom.accounts.AuditLog;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in what employers send; a form sent twice comes in once. */
@Service
class Reception {

    private final Leads leads;
    private final LeadHistory history;
    private final LeadNotice notice;
    private final AuditLog audit;
    private final Clock clock;

    Reception(Leads leads, LeadHistory history, LeadNotice notice, AuditLog audit, Clock clock) {
        this.leads = leads;
        this.history = history;
        this.notice = notice;
        this.audit = audit;
        this.clock = clock;
    }

    /** Keeps the enquiry under the number of its form; whoever fell into the trap is told the same and lands in spam. */
    @Transactional
    public void receive(EnquiryForm form, FormStamp stamp) {
        LeadState state = form.isCaught() ? LeadState.SPAM : LeadState.NEW;
        Lead lead = new Lead(new LeadId(stamp.form()), form.enquiry(), state, null, clock.instant());
        if (!leads.add(lead)) {
            return;
        }
        history.add(
                lead.id(), LeadEntry.Kind.CHANGE, form.isCaught() ? "received it and took it for spam" : "received it");
        if (state == LeadState.NEW) {
            audit.record("received", lead.subject(), "");
            notice.send(lead);
        }
    }
}
