package dev.greenroom.accounts;

import dev.greenroom.web.NotFound;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How people become members of the firm. */
@Service
class Membership {

    private final Accounts accounts;
    private final Invitations invitations;
    private final AuditLog audit;

    Membership(Accounts accounts, Invitations invitations, AuditLog audit) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.audit = audit;
    }

    Optional<Set<Role>> rolesOf(String token) {
        return invitations.rolesOf(token);
    }

    /** Uses the invitation and opens the account together, or does neither. */
    @Transactional
    public Account accept(String token, NewMember member) {
        Set<Role> roles = rolesOf(token)
                .filter(_ -> invitations.use(token))
                .orElseThrow(() ->
                        new NotFound("This link has been used or has run out. Ask whoever invited you for a new one."));
        Account account = accounts.open(member.email(), member.name(), member.password(), roles);
        audit.record("joined", "account " + account.email(), "roles " + String.join(", ", Accounts.names(roles)));
        return account;
    }
}
