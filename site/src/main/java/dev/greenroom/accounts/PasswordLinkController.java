package dev.greenroom.accounts;

import dev.greenroom.mail.Mailer;
import dev.greenroom.web.FormErrors;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class PasswordLinkController {

    private final ForgottenPasswords forgotten;
    private final Colleagues colleagues;
    private final MemberSessions sessions;
    private final SignInThrottle throttle;
    private final Mailer mailer;

    PasswordLinkController(
            ForgottenPasswords forgotten,
            Colleagues colleagues,
            MemberSessions sessions,
            SignInThrottle throttle,
            Mailer mailer) {
        this.forgotten = forgotten;
        this.colleagues = colleagues;
        this.sessions = sessions;
        this.throttle = throttle;
        this.mailer = mailer;
    }

    @PostMapping("/office/members/{id}/password-link")
    String make(@PathVariable UUID id, Model model) {
        Account member = colleagues.find(new AccountId(id));
        model.addAttribute("title", "A new password for " + member.name());
        model.addAttribute("link", forgotten.link(member));
        model.addAttribute("email", member.email());
        model.addAttribute("mailed", mailer.sends());
        model.addAttribute("validity", "It works once, within a day, and is shown only now.");
        return "accounts/one-time-link";
    }

    @GetMapping("/passwords/{token}")
    ModelAndView open(@PathVariable String token) {
        return form(token, FormErrors.none());
    }

    @PostMapping("/passwords/{token}")
    ModelAndView choose(
            @PathVariable String token, @Valid @ModelAttribute ChosenPassword chosen, BindingResult result) {
        if (result.hasErrors()) {
            return form(token, FormErrors.of(result));
        }
        Account member = forgotten.choose(token, chosen.newPassword());
        sessions.endAll(member);
        // Who forgot a password has tried a few.
        throttle.forgive(member.email());
        return new ModelAndView("redirect:/sign-in?changed");
    }

    private ModelAndView form(String token, FormErrors errors) {
        return new ModelAndView("accounts/new-password", errors.status())
                .addObject("member", forgotten.memberOf(token))
                .addObject("token", token)
                .addObject("errors", errors);
    }
}
