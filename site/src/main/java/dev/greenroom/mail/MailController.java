package dev.greenroom.mail;

import dev.greenroom.web.NotFound;
import dev.greenroom.web.Pagination;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class MailController {

    private static final int PAGE = 50;

    private final Messages messages;
    private final Mailer mailer;
    private final Clock clock;

    MailController(Messages messages, Mailer mailer, Clock clock) {
        this.messages = messages;
        this.mailer = mailer;
        this.clock = clock;
    }

    @GetMapping("/office/mail")
    String list(@RequestParam(defaultValue = "1") String page, Model model) {
        Pagination pagination = Pagination.of("/office/mail", page, PAGE, messages.count());
        model.addAttribute("pagination", pagination);
        model.addAttribute("messages", messages.newestFirst(pagination.size(), pagination.offset()));
        model.addAttribute("sends", mailer.sends());
        return "mail/messages";
    }

    @GetMapping("/office/mail/{id}")
    String show(@PathVariable long id, Model model) {
        model.addAttribute("message", find(id));
        model.addAttribute("sends", mailer.sends());
        return "mail/message";
    }

    @PostMapping("/office/mail/{id}/attempts")
    String sendAgain(@PathVariable long id) {
        messages.queueAgain(find(id).id(), clock.instant());
        return "redirect:/office/mail/" + id;
    }

    private Message find(long id) {
        return messages.find(id)
                .orElseThrow(() -> new NotFound("This message is not here: sent ones are kept for 30 days."));
    }
}
