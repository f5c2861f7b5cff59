package dev.greenroom.hiring;

import dev.greenroom.accounts.Account;
import dev.greenroom.accounts.AccountId;
import dev.greenroom.accounts.Role;
import dev.greenroom.accounts.Staff;
import dev.greenroom.web.Pagination;
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
        Map<AccountId, String> names =
                staff.whoMay(Role.RECRUITER).stream().collect(Collectors.toMap(Account::id, Account::name));
        return leads.find(filter, page).stream()
                .map(lead -> new LeadRow(lead, LeadView.name(lead, names)))
                .toList();
    }

    LeadView show(LeadId id, NoteForm note) {
        Lead lead = leads.find(id).orElseThrow(LeadDesk::gone);
        return new LeadView(lead, history.of(id), staff.whoMay(Role.RECRUITER), note);
    }
}
