package dev.greenroom.accounts;

import dev.greenroom.mail.Mailer;
import dev.greenroom.web.FormErrors;
import jakarta.validation.Valid;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
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
    ModelAndView list() {
        return list(new NewInvitation("", Set.of()), FormErrors.none());
    }

    @PostMapping("/office/members/invitations")
    ModelAndView invite(@Valid @ModelAttribute NewInvitation invitation, BindingResult result) {
        if (result.hasErrors()) {
            return list(invitation, FormErrors.of(result));
        }
        if (!invitation.email().isEmpty() && members.hasAccount(invitation.email())) {
            return list(invitation, FormErrors.of("email", "Somebody with this address is a member already."));
        }
        String email = invitation.email().isEmpty() ? null : invitation.email();
        return new ModelAndView("accounts/one-time-link")
                .addObject("title", "The invitation")
                .addObject(
                        "validity",
                        "It works once, within seven days, and is shown only now. The list lets you withdraw it.")
                .addObject("link", membership.invite(invitation.roles(), email))
                .addObject("email", email)
                .addObject("mailed", email != null && mailer.sends());
    }

    @PostMapping("/office/members/invitations/{id}/withdrawal")
    String withdraw(@PathVariable long id) {
        membership.withdraw(id);
        return LIST;
    }

    @GetMapping("/office/members/{id}")
    ModelAndView show(@PathVariable UUID id) {
        return member(id, FormErrors.none());
    }

    @PostMapping("/office/members/{id}/roles")
    ModelAndView changeRoles(@PathVariable UUID id, @RequestParam @Nullable Set<Role> roles) {
        if (roles == null || roles.isEmpty()) {
            return member(id, FormErrors.of("roles", "Choose at least one role."));
        }
        colleagues.changeRoles(new AccountId(id), roles);
        return new ModelAndView(LIST);
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
    ModelAndView lastOperator(LastOperator e) {
        FormErrors errors = FormErrors.of("members", String.valueOf(e.getMessage()));
        ModelAndView page = list(new NewInvitation("", Set.of()), errors);
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }

    private ModelAndView list(NewInvitation invitation, FormErrors errors) {
        return new ModelAndView("accounts/members", errors.status())
                .addObject("invitation", invitation)
                .addObject("errors", errors)
                .addObject("members", members.members())
                .addObject("open", members.openInvitations());
    }

    private ModelAndView member(UUID id, FormErrors errors) {
        return new ModelAndView("accounts/member", errors.status())
                .addObject("member", colleagues.find(new AccountId(id)))
                .addObject("errors", errors);
    }
}
