package dev.greenroom.accounts;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The members of the firm as other modules know them: whom work is given to, and who is told of it. */
@Component
public class Staff {

    private final Accounts accounts;

    Staff(Accounts accounts) {
        this.accounts = accounts;
    }

    /** The member, active or not. */
    public Optional<Account> find(AccountId id) {
        return accounts.find(id);
    }

    /** Active members who may do the role's work, by name. */
    public List<Account> whoMay(Role role) {
        return accounts.all().stream()
                .filter(Account::active)
                .filter(member ->
                        member.roles().stream().anyMatch(has -> has.including().contains(role)))
                .toList();
    }

    /** Active members with the role itself; the operators where nobody has it. */
    public List<Account> inChargeOf(Role role) {
        List<Account> named = whoMay(role).stream()
                .filter(member -> member.roles().contains(role))
                .toList();
        return named.isEmpty() ? whoMay(Role.OPERATOR) : named;
    }
}
