package dev.greenroom.accounts;

import dev.greenroom.web.NotFound;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an operator may change about other members; the firm always keeps an operator. */
@Service
class Colleagues {

    private final Accounts accounts;
    private final MemberSessions sessions;
    private final AuditLog audit;

    Colleagues(Accounts accounts, MemberSessions sessions, AuditLog audit) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.audit = audit;
    }

    Account find(AccountId id) {
        return accounts.find(id).orElseThrow(() -> new NotFound("There is no such member. See the list of members."));
    }

    /** Gives the member these roles and no others; they sign in anew to use them. */
    @Transactional
    public void changeRoles(AccountId id, Set<Role> roles) {
        Account member = find(id);
        if (!roles.contains(Role.OPERATOR)) {
            keepAnOperator(member);
        }
        accounts.changeRoles(id, roles);
        sessions.endAll(member);
        audit.record("changed the roles of", subject(member), "now " + String.join(", ", Accounts.names(roles)));
    }

    /** Ends the membership and every session of it at once. */
    @Transactional
    public void deactivate(AccountId id) {
        Account member = find(id);
        keepAnOperator(member);
        accounts.setActive(id, false);
        sessions.endAll(member);
        audit.record("deactivated", subject(member), "");
    }

    @Transactional
    public void activate(AccountId id) {
        accounts.setActive(id, true);
        audit.record("activated", subject(find(id)), "");
    }

    private void keepAnOperator(Account member) {
        if (!accounts.hasOperatorBesides(member.id())) {
            throw new LastOperator(member.name());
        }
    }

    private static String subject(Account member) {
        return "account " + member.email();
    }
}
