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
    String open(@PathVariable String token, Model model) {
        return form(token, FormErrors.none(), model);
    }

    @PostMapping("/passwords/{token}")
    String choose(
            @PathVariable String token,
            @Valid @ModelAttribute ChosenPassword chosen,
            BindingResult result,
            Model model) {
        if (result.hasErrors()) {
            return form(token, FormErrors.of(result), model);
        }
        Account member = forgotten.choose(token, chosen.newPassword());
        sessions.endAll(member);
        // Who forgot a password has tried a few.
        throttle.forgive(member.email());
        return "redirect:/sign-in?changed";
    }

    private String form(String token, FormErrors errors, Model model) {
        model.addAttribute("member", forgotten.memberOf(token));
        model.addAttribute("token", token);
        model.addAttribute("errors", errors);
        return "accounts/new-password";
    }
}
