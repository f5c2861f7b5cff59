package dev.greenroom.accounts;

import dev.greenroom.web.FormErrors;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class InvitationController {

    private final Membership membership;

    InvitationController(Membership membership) {
        this.membership = membership;
    }

    @GetMapping("/invitations/{token}")
    ModelAndView open(@PathVariable String token) {
        return form(token, new NewMember("", membership.emailOf(token).orElse(""), ""), FormErrors.none());
    }

    @PostMapping("/invitations/{token}")
    ModelAndView accept(@PathVariable String token, @Valid @ModelAttribute NewMember member, BindingResult result) {
        if (result.hasErrors()) {
            return form(token, member, FormErrors.of(result));
        }
        try {
            membership.accept(token, member);
        } catch (AccountExists e) {
            return form(token, member, FormErrors.of("email", String.valueOf(e.getMessage())));
        }
        return new ModelAndView("redirect:/sign-in?welcome");
    }

    private ModelAndView form(String token, NewMember member, FormErrors errors) {
        return new ModelAndView("accounts/invitation", errors.status())
                .addObject("token", token)
                .addObject("member", member)
                .addObject("errors", errors)
                .addObject("roles", membership.rolesOf(token));
    }
}
