package dev.greenroom.accounts;

import dev.greenroom.web.SiteAddress;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;

/** The one-time link that makes the first operator of a new site. */
@Service
public class FirstOperator {

    private final Accounts accounts;
    private final Invitations invitations;
    private final SiteAddress address;

    FirstOperator(Accounts accounts, Invitations invitations, SiteAddress address) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.address = address;
    }

    /** A fresh link while nobody has an account; it replaces the link of an earlier start. */
    public Optional<String> link() {
        if (!accounts.isEmpty()) {
            return Optional.empty();
        }
        invitations.withdrawUnused();
        String token = invitations.issue(Set.of(Role.OPERATOR), null, null);
        return Optional.of(address.of("/invitations/" + token));
    }
}
