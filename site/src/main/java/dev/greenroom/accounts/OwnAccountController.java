package dev.greenroom.accounts;

import dev.greenroom.web.FormErrors;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A member's page about their own account. */
@Controller
class OwnAccountController {

    private final OwnAccount account;
    private final OwnPasskeys passkeys;
    private final CurrentAccount current;

    OwnAccountController(OwnAccount account, OwnPasskeys passkeys, CurrentAccount current) {
        this.account = account;
        this.passkeys = passkeys;
        this.current = current;
    }

    @GetMapping("/office/me")
    String show(@RequestParam(defaultValue = "") String saved, Model model) {
        return page(saved, FormErrors.none(), model);
    }

    @PostMapping("/office/me/name")
    String rename(@Valid @ModelAttribute NewName name, BindingResult result, Model model) {
        if (result.hasErrors()) {
            return page("", FormErrors.of(result), model);
        }
        account.rename(current.require(), name.name());
        return "redirect:/office/me?saved=name";
    }

    @PostMapping("/office/me/password")
    String changePassword(
            @Valid @ModelAttribute NewPassword passwords,
            BindingResult result,
            HttpServletRequest request,
            HttpSession session,
            Model model) {
        if (result.hasErrors()) {
            return page("", FormErrors.of(result), model);
        }
        Account own = current.require();
        try {
            if (!account.isPassword(own, passwords.currentPassword(), request.getRemoteAddr())) {
                return page("", FormErrors.of("currentPassword", "This is not your password. Try again."), model);
            }
        } catch (TooManyTries e) {
            return page("", FormErrors.of("currentPassword", wait(e)), model);
        }
        account.changePassword(own, passwords.newPassword(), session.getId());
        // Only now: until the answer is sent, the database knows this session by its former id.
        request.changeSessionId();
        return "redirect:/office/me?saved=password";
    }

    @PostMapping("/office/me/passkeys/{id}/deletion")
    String deletePasskey(@PathVariable String id) {
        passkeys.delete(current.require(), id);
        return "redirect:/office/me?saved=passkey";
    }

    @PostMapping("/office/me/sessions/deletion")
    String signOutEverywhere(HttpSession session) {
        account.signOutEverywhere(current.require());
        session.invalidate();
        return "redirect:/sign-in?ended";
    }

    private String page(String saved, FormErrors errors, Model model) {
        Account own = current.require();
        model.addAttribute("account", own);
        model.addAttribute("passkeys", passkeys.of(own));
        model.addAttribute("sessions", account.sessions(own));
        model.addAttribute("saved", saved);
        model.addAttribute("errors", errors);
        return "accounts/me";
    }

    private static String wait(TooManyTries e) {
        return "Too many tries. Wait " + e.minutes() + " minutes, then try again; nothing was changed.";
    }
}
