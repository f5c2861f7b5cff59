package dev.greenroom.hiring;

import dev.greenroom.accounts.Account;
import dev.greenroom.accounts.AuditLog;
import dev.greenroom.accounts.Role;
import dev.greenroom.accounts.Staff;
import dev.greenroom.web.BadInput;
import dev.greenroom.web.NotFound;
import java.time.Clock;
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
    private final Clock clock;

    LeadDesk(Leads leads, LeadHistory history, AuditLog audit, Staff staff, Clock clock) {
        this.leads = leads;
        this.history = history;
        this.audit = audit;
        this.staff = staff;
        this.clock = clock;
    }

    @Transactional
    public void move(LeadId id, LeadState state) {
        change(id, lead -> lead.move(state), "made it “" + state.label() + "”");
    }

    /** Gives the lead to a colleague who may work on it. */
    @Transactional
    public Lead assign(LeadId id, String account) {
        Account colleague = colleague(account)
                .orElseThrow(() -> new BadInput(
                        "This colleague cannot take leads any more. Nothing was changed; go back and choose another."));
        return change(id, lead -> lead.assign(colleague.id()), "gave it to " + colleague.name());
    }

    @Transactional
    public void release(LeadId id) {
        change(id, lead -> lead.assign(null), "took it back");
    }

    @Transactional
    public void note(LeadId id, String text) {
        Lead lead = lock(id);
        history.add(id, LeadEntry.Kind.NOTE, text);
        leads.update(lead, clock.instant());
        audit.record("noted something about", subject(lead), "");
    }

    private Optional<Account> colleague(String account) {
        return staff.whoMay(Role.RECRUITER).stream()
                .filter(member -> member.id().value().toString().equals(account))
                .findFirst();
    }

    private Lead change(LeadId id, UnaryOperator<Lead> verb, String what) {
        Lead lead = lock(id);
        Lead changed = verb.apply(lead);
        if (!changed.equals(lead)) {
            leads.update(changed, clock.instant());
            history.add(id, LeadEntry.Kind.CHANGE, what);
            audit.record("changed", subject(lead), what);
        }
        return changed;
    }

    private Lead lock(LeadId id) {
        return leads.lock(id).orElseThrow(LeadDesk::gone);
    }

    static NotFound gone() {
        return new NotFound(
                "There is no such lead. Leads are deleted when their time is over; the list shows the rest.");
    }

    private static String subject(Lead lead) {
        return "lead " + lead.sender().company();
    }
}
