package dev.greenroom.accounts;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class SignInController {

    @GetMapping("/sign-in")
    String signIn(
            @RequestParam @Nullable String failed,
            @RequestParam @Nullable String welcome,
            @RequestParam @Nullable String changed,
            @RequestParam @Nullable String ended,
            @RequestParam(defaultValue = "") String wait,
            Model model) {
        model.addAttribute("failed", failed != null);
        model.addAttribute("welcome", welcome != null);
        model.addAttribute("changed", changed != null);
        model.addAttribute("ended", ended != null);
        model.addAttribute("wait", wait.matches("\\d{1,2}") ? Integer.parseInt(wait) : 0);
        return "accounts/sign-in";
    }
}
