package dev.greenroom.accounts;

import dev.greenroom.mail.Mailer;
import dev.greenroom.web.FormErrors;
import jakarta.validation.Valid;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.ModelAndView;

/** The operators' pages about members. */
@Controller
class MemberController {

    private static final String LIST = "redirect:/office/members";

    private final MemberList members;
    private final Colleagues colleagues;
    private final Membership membership;
    private final Mailer mailer;

    MemberController(MemberList members, Colleagues colleagues, Membership membership, Mailer mailer) {
        this.members = members;
        this.colleagues = colleagues;
        this.membership = membership;
        this.mailer = mailer;
    }

    @GetMapping("/office/members")
    String list(Model model) {
        return list(new NewInvitation("", Set.of()), FormErrors.none(), model);
    }

    @PostMapping("/office/members/invitations")
    String invite(@Valid @ModelAttribute NewInvitation invitation, BindingResult result, Model model) {
        if (result.hasErrors()) {
            return list(invitation, FormErrors.of(result), model);
        }
        if (!invitation.email().isEmpty() && members.hasAccount(invitation.email())) {
            return list(invitation, FormErrors.of("email", "Somebody with this address is a member already."), model);
        }
        String email = invitation.email().isEmpty() ? null : invitation.email();
        model.addAttribute("title", "The invitation");
        model.addAttribute(
                "validity", "It works once, within seven days, and is shown only now. The list lets you withdraw it.");
        model.addAttribute("link", membership.invite(invitation.roles(), email));
        model.addAttribute("email", email);
        model.addAttribute("mailed", email != null && mailer.sends());
        return "accounts/one-time-link";
    }

    @PostMapping("/office/members/invitations/{id}/withdrawal")
    String withdraw(@PathVariable long id) {
        membership.withdraw(id);
        return LIST;
    }

    @GetMapping("/office/members/{id}")
    String show(@PathVariable UUID id, Model model) {
        return member(id, FormErrors.none(), model);
    }

    @PostMapping("/office/members/{id}/roles")
    String changeRoles(@PathVariable UUID id, @RequestParam @Nullable Set<Role> roles, Model model) {
        if (roles == null || roles.isEmpty()) {
            return member(id, FormErrors.of("roles", "Choose at least one role."), model);
        }
        colleagues.changeRoles(new AccountId(id), roles);
        return LIST;
    }

    @PostMapping("/office/members/{id}/deactivation")
    String deactivate(@PathVariable UUID id) {
        colleagues.deactivate(new AccountId(id));
        return LIST;
    }

    @PostMapping("/office/members/{id}/activation")
    String activate(@PathVariable UUID id) {
        colleagues.activate(new AccountId(id));
        return LIST;
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.CONFLICT)
    ModelAndView lastOperator(LastOperator e) {
        ModelAndView page = new ModelAndView("accounts/members");
        page.getModel().put("invitation", new NewInvitation("", Set.of()));
        page.getModel().put("errors", FormErrors.of("members", String.valueOf(e.getMessage())));
        page.getModel().put("members", members.members());
        page.getModel().put("open", members.openInvitations());
        return page;
    }

    private String list(NewInvitation invitation, FormErrors errors, Model model) {
        model.addAttribute("invitation", invitation);
        model.addAttribute("errors", errors);
        model.addAttribute("members", members.members());
        model.addAttribute("open", members.openInvitations());
        return "accounts/members";
    }

    private String member(UUID id, FormErrors errors, Model model) {
        model.addAttribute("member", colleagues.find(new AccountId(id)));
        model.addAttribute("errors", errors);
        return "accounts/member";
    }
}
