package dev.greenroom.accounts;

import java.util.List;
import org.springframework.stereotype.Component;

/** Who belongs to the firm, and who has been asked to. */
@Component
class MemberList {

    private final Accounts accounts;
    private final Invitations invitations;

    MemberList(Accounts accounts, Invitations invitations) {
        this.accounts = accounts;
        this.invitations = invitations;
    }

    List<Account> members() {
        return accounts.all();
    }

    List<OpenInvitation> openInvitations() {
        return invitations.open();
    }

    boolean hasAccount(String email) {
        return accounts.byEmail(email).isPresent();
    }
}
