package dev.greenroom.accounts;

import dev.greenroom.web.FormErrors;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class InvitationController {

    private final Membership membership;

    InvitationController(Membership membership) {
        this.membership = membership;
    }

    @GetMapping("/invitations/{token}")
    String open(@PathVariable String token, Model model) {
        return form(token, new NewMember("", membership.emailOf(token).orElse(""), ""), FormErrors.none(), model);
    }

    @PostMapping("/invitations/{token}")
    String accept(
            @PathVariable String token, @Valid @ModelAttribute NewMember member, BindingResult result, Model model) {
        if (result.hasErrors()) {
            return form(token, member, FormErrors.of(result), model);
        }
        try {
            membership.accept(token, member);
        } catch (AccountExists e) {
            return form(token, member, FormErrors.of("email", String.valueOf(e.getMessage())), model);
        }
        return "redirect:/sign-in?welcome";
    }

    private String form(String token, NewMember member, FormErrors errors, Model model) {
        model.addAttribute("token", token);
        model.addAttribute("member", member);
        model.addAttribute("errors", errors);
        model.addAttribute("roles", membership.rolesOf(token));
        return "accounts/invitation";
    }
}
