package dev.greenroom.hiring;

import dev.greenroom.accounts.Account;
import dev.greenroom.accounts.AuditLog;
import dev.greenroom.accounts.Role;
import dev.greenroom.accounts.Staff;
import dev.greenroom.web.BadInput;
import dev.greenroom.web.NotFound;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What recruiters do with leads; each change is in the lead's history and in the audit log. */
@Service
class LeadDesk {

    private final Leads leads;
    private final LeadHistory history;
    private final AuditLog audit;
    private final Staff staff;
    private final LeadNotice notice;

    LeadDesk(Leads leads, LeadHistory history, AuditLog audit, Staff staff, LeadNotice notice) {
        this.leads = leads;
        this.history = history;
        this.audit = audit;
        this.staff = staff;
        this.notice = notice;
    }

    @Transactional
    public void move(LeadId id, LeadState state) {
        change(id, lead -> lead.move(state), "made it “" + state.label() + "”");
    }

    /** Gives the lead to a colleague who may work on it, and writes to them unless it was theirs already. */
    @Transactional
    public void assign(LeadId id, String account) {
        Account colleague = colleague(account)
                .orElseThrow(() -> new BadInput(
                        "This colleague cannot take leads any more. Nothing was changed; go back and choose another."));
        change(id, lead -> lead.assign(colleague.id()), "gave it to " + colleague.name())
                .ifPresent(notice::sendToAssignee);
    }

    @Transactional
    public void release(LeadId id) {
        change(id, lead -> lead.assign(null), "took it back");
    }

    @Transactional
    public void note(LeadId id, String text) {
        Lead lead = lock(id);
        history.add(id, LeadEntry.Kind.NOTE, text);
        leads.update(lead);
        audit.record("noted something about", lead.subject(), "");
    }

    /** Deletes the lead with its history and the letters about it. */
    @Transactional
    public void deleteOnRequest(LeadId id) {
        Lead lead = lock(id);
        leads.delete(id);
        notice.forget(id);
        audit.record(Departures.Reason.ON_REQUEST.verb(), lead.subject(), "");
    }

    private Optional<Account> colleague(String account) {
        return staff.whoMay(Role.RECRUITER).stream()
                .filter(member -> member.id().value().toString().equals(account))
                .findFirst();
    }

    /** The lead as it is now, or nothing where it was so before. */
    private Optional<Lead> change(LeadId id, UnaryOperator<Lead> verb, String what) {
        Lead lead = lock(id);
        Lead changed = verb.apply(lead);
        if (changed.equals(lead)) {
            return Optional.empty();
        }
        leads.update(changed);
        history.add(id, LeadEntry.Kind.CHANGE, what);
        audit.record("changed", changed.subject(), what);
        return Optional.of(changed);
    }

    private Lead lock(LeadId id) {
        return leads.lock(id).orElseThrow(LeadDesk::gone);
    }

    static NotFound gone() {
        return new NotFound(
                "There is no such lead. Leads are deleted on request or after their time; the list shows the rest.");
    }
}
