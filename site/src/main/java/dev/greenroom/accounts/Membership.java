package dev.greenroom.accounts;

import dev.greenroom.mail.Mailer;
import dev.greenroom.web.NotFound;
import dev.greenroom.web.SiteAddress;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How people become members of the firm by invitation. */
@Service
class Membership {

    static final Duration LINK_WORKS_FOR = Duration.ofDays(7);

    private final Accounts accounts;
    private final Invitations invitations;
    private final Mailer mailer;
    private final SiteAddress address;
    private final AuditLog audit;

    Membership(Accounts accounts, Invitations invitations, Mailer mailer, SiteAddress address, AuditLog audit) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.mailer = mailer;
        this.address = address;
        this.audit = audit;
    }

    /** Makes a link for one new member, and mails it where an address is given. */
    @Transactional
    public String invite(Set<Role> roles, @Nullable String email) {
        String link = address.of("/invitations/" + invitations.issue(roles, email, LINK_WORKS_FOR));
        if (email != null) {
            mailer.send(email, "Your account at " + address.name(), letter(link));
        }
        audit.record(
                "invited", email == null ? "a new member" : email, "roles " + String.join(", ", Accounts.names(roles)));
        return link;
    }

    /** Takes a link back before it is used. */
    @Transactional
    public void withdraw(long invitation) {
        if (invitations.withdraw(invitation)) {
            audit.record("withdrew", "invitation " + invitation, "");
        }
    }

    /** The roles that the link gives; a link that has been used or has run out is refused. */
    Set<Role> rolesOf(String token) {
        return invitations.rolesOf(token).orElseThrow(Membership::usedUp);
    }

    Optional<String> emailOf(String token) {
        return invitations.emailOf(token);
    }

    /** Uses the invitation and opens the account together, or does neither. */
    @Transactional
    public Account accept(String token, NewMember member) {
        Set<Role> roles = rolesOf(token);
        if (!invitations.use(token)) {
            throw usedUp();
        }
        Account account = accounts.open(member.email(), member.name(), member.password(), roles);
        audit.record("joined", "account " + account.email(), "roles " + String.join(", ", Accounts.names(roles)));
        return account;
    }

    private static NotFound usedUp() {
        return new NotFound("This link has been used or has run out. Ask whoever invited you for a new one.");
    }

    private String letter(String link) {
        return """
                Good day,

                you have been invited to %s. Make your account here:

                %s

                The link works once, within seven days. If you expected no such message, leave it be.
                """.formatted(address.name(), link);
    }
}
