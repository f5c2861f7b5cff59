package dev.greenroom.accounts;

import dev.greenroom.web.FormErrors;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

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
    ModelAndView show(@RequestParam(defaultValue = "") String saved) {
        return page(saved, FormErrors.none());
    }

    @PostMapping("/office/me/name")
    ModelAndView rename(@Valid @ModelAttribute NewName name, BindingResult result) {
        if (result.hasErrors()) {
            return page("", FormErrors.of(result));
        }
        account.rename(current.require(), name.name());
        return saved("name");
    }

    @PostMapping("/office/me/password")
    ModelAndView changePassword(
            @Valid @ModelAttribute NewPassword passwords,
            BindingResult result,
            HttpServletRequest request,
            HttpSession session) {
        if (result.hasErrors()) {
            return page("", FormErrors.of(result));
        }
        Account own = current.require();
        try {
            if (!account.isPassword(own, passwords.currentPassword(), request.getRemoteAddr())) {
                return page("", FormErrors.of("currentPassword", "This is not your password. Try again."));
            }
        } catch (TooManyTries e) {
            return page("", FormErrors.of("currentPassword", wait(e)));
        }
        account.changePassword(own, passwords.newPassword(), session.getId());
        // Only now: until the answer is sent, the database knows this session by its former id.
        request.changeSessionId();
        return saved("password");
    }

    @PostMapping("/office/me/passkeys/{id}/deletion")
    ModelAndView deletePasskey(@PathVariable String id) {
        passkeys.delete(current.require(), id);
        return saved("passkey");
    }

    @PostMapping("/office/me/sessions/deletion")
    String signOutEverywhere(HttpSession session) {
        account.signOutEverywhere(current.require());
        session.invalidate();
        return "redirect:/sign-in?ended";
    }

    private static ModelAndView saved(String what) {
        return new ModelAndView("redirect:/office/me?saved=" + what);
    }

    private ModelAndView page(String saved, FormErrors errors) {
        Account own = current.require();
        return new ModelAndView("accounts/me", errors.status())
                .addObject("account", own)
                .addObject("passkeys", passkeys.of(own))
                .addObject("sessions", account.sessions(own))
                .addObject("saved", saved)
                .addObject("errors", errors);
    }

    private static String wait(TooManyTries e) {
        return "Too many tries. Wait " + e.minutes() + " minutes, then try again; nothing was changed.";
    }
}
