package dev.greenroom.accounts;

import dev.greenroom.mail.Mailer;
import dev.greenroom.web.NotFound;
import dev.greenroom.web.SiteAddress;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How members who forgot their passwords come by new ones: by a link from an operator. */
@Service
class ForgottenPasswords {

    private final Accounts accounts;
    private final PasswordLinks links;
    private final Mailer mailer;
    private final SiteAddress address;
    private final AuditLog audit;

    ForgottenPasswords(Accounts accounts, PasswordLinks links, Mailer mailer, SiteAddress address, AuditLog audit) {
        this.accounts = accounts;
        this.links = links;
        this.mailer = mailer;
        this.address = address;
        this.audit = audit;
    }

    /** Makes a link for the member and mails it to them. */
    @Transactional
    public String link(Account member) {
        String link = address.of("/passwords/" + links.issue(member.id()));
        mailer.send(member.email(), "A new password for " + address.name(), letter(link));
        audit.record("made a password link for", "account " + member.email(), "");
        return link;
    }

    Account memberOf(String token) {
        return links.accountOf(token)
                .flatMap(accounts::find)
                .filter(Account::active)
                .orElseThrow(ForgottenPasswords::used);
    }

    /** Uses the link and sets the password together, or does neither. */
    @Transactional
    public Account choose(String token, String password) {
        Account member = memberOf(token);
        if (!links.use(token)) {
            throw used();
        }
        accounts.changePassword(member.id(), password);
        audit.record("chose a new password for", "account " + member.email(), "by a link");
        return member;
    }

    private static NotFound used() {
        return new NotFound("This link has been used or has run out. Ask an operator for a new one.");
    }

    private String letter(String link) {
        return """
                Good day,

                an operator has made a link for you to choose a new password at %s:

                %s

                The link works once, within a day. If you asked for nothing, tell your operator.
                """.formatted(address.name(), link);
    }
}
