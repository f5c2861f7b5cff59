package dev.greenroom.hiring;

import dev.greenroom.accounts.Account;
import dev.greenroom.accounts.AccountId;
import dev.greenroom.accounts.Role;
import dev.greenroom.accounts.Staff;
import dev.greenroom.web.Pagination;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Leads as the office reads them. */
@Component
class LeadList {

    private static final int PAGE = 50;

    private final Leads leads;
    private final LeadHistory history;
    private final Staff staff;

    LeadList(Leads leads, LeadHistory history, Staff staff) {
        this.leads = leads;
        this.history = history;
        this.staff = staff;
    }

    Pagination page(LeadFilter filter, String requested) {
        return Pagination.of("/office/leads", filter.parameters(), requested, PAGE, leads.count(filter));
    }

    List<LeadRow> rows(LeadFilter filter, Pagination page) {
        return rows(filter, page, names());
    }

    /** Hands over every lead that the filter lets through, read page by page. */
    void forEach(LeadFilter filter, Taker taker) throws IOException {
        Map<AccountId, String> names = names();
        Pagination first = page(filter, "1");
        for (int number = 1; number <= first.pages(); number++) {
            Pagination page = new Pagination(first.path(), first.filters(), number, first.size(), first.total());
            for (LeadRow row : rows(filter, page, names)) {
                taker.take(row);
            }
        }
    }

    /** Takes one lead after the other into a file. */
    @FunctionalInterface
    interface Taker {

        void take(LeadRow row) throws IOException;
    }

    private List<LeadRow> rows(LeadFilter filter, Pagination page, Map<AccountId, String> names) {
        return leads.find(filter, page).stream()
                .map(lead -> new LeadRow(lead, LeadView.name(lead, names)))
                .toList();
    }

    private Map<AccountId, String> names() {
        return staff.whoMay(Role.RECRUITER).stream().collect(Collectors.toMap(Account::id, Account::name));
    }

    LeadView show(LeadId id, NoteForm note) {
        Lead lead = leads.find(id).orElseThrow(LeadDesk::gone);
        return new LeadView(lead, history.of(id), staff.whoMay(Role.RECRUITER), note);
    }
}
