package dev.greenroom.accounts;

import dev.greenroom.web.FormErrors;
import dev.greenroom.web.Pagination;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class AuditController {

    private static final String ADDRESS = "/office/audit";
    private static final int PAGE = 50;

    private final AuditLog log;

    AuditController(AuditLog log) {
        this.log = log;
    }

    @GetMapping(ADDRESS)
    String show(@ModelAttribute AuditFilter filter, @RequestParam(defaultValue = "1") String page, Model model) {
        Map<String, String> errors = filter.errors();
        AuditFilter used = errors.isEmpty() ? filter : new AuditFilter(filter.q(), "", "");
        Pagination pagination = Pagination.of(ADDRESS, used.parameters(), page, PAGE, log.count(used));
        model.addAttribute("filter", filter);
        model.addAttribute("errors", FormErrors.of(errors));
        model.addAttribute("entries", log.find(used, pagination));
        model.addAttribute("pagination", pagination);
        return "accounts/audit";
    }
}
