package dev.greenroom.accounts;

import dev.greenroom.web.SiteAddress;
import java.util.Optional;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The member of the firm who sent the request. */
@Component
public class CurrentAccount {

    private final Accounts accounts;
    private final SiteAddress site;

    CurrentAccount(Accounts accounts, SiteAddress site) {
        this.accounts = accounts;
        this.site = site;
    }

    /** The account as it is now, if somebody has signed in and is still a member. */
    public Optional<Account> find() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return Optional.ofNullable(authentication)
                .filter(Authentication::isAuthenticated)
                .filter(who -> !(who instanceof AnonymousAuthenticationToken))
                .flatMap(who -> accounts.byEmail(who.getName()))
                .filter(Account::active);
    }

    /** The name that stands beside what is done now: the member's, or the site's own where nobody has signed in. */
    public String signature() {
        return find().map(Account::name).orElse(site.name());
    }

    /** The account; for pages that only members reach. */
    Account require() {
        return find().orElseThrow(() -> new IllegalStateException("A page for members was reached without an account"));
    }
}
