package dev.greenroom.hiring;

import dev.greenroom.accounts.Account;
import dev.greenroom.accounts.AccountId;
import dev.greenroom.web.Moments;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** A lead's page in the office. */
public record LeadView(Lead lead, List<LeadEntry> entries, List<Account> colleagues, NoteForm note) {

    /** Who works on it, in words. */
    public String assignee() {
        return name(lead, names(colleagues));
    }

    /** Whether it is this colleague's. */
    public boolean isOf(Account colleague) {
        return colleague.id().equals(lead.assignee());
    }

    /** From when people are wanted, in words. */
    public String starting() {
        LocalDate day = lead.enquiry().starting();
        return day == null
                ? "not said"
                : Moments.day(day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    static String name(Lead lead, Map<AccountId, String> names) {
        AccountId assignee = lead.assignee();
        return assignee == null ? "" : names.getOrDefault(assignee, "a former colleague");
    }

    private static Map<AccountId, String> names(List<Account> colleagues) {
        return colleagues.stream().collect(java.util.stream.Collectors.toMap(Account::id, Account::name));
    }
}
