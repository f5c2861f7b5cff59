package dev.greenroom.hiring;

import dev.greenroom.mail.Mailer;
import dev.greenroom.web.BadInput;
import dev.greenroom.web.Downloads;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What applicants see of their own application, and what they may do with it. */
@Controller
class OwnApplicationController {

    private final OwnApplications own;
    private final OpenJobs jobs;
    private final ApplicationSettings settings;
    private final Mailer mailer;

    OwnApplicationController(OwnApplications own, OpenJobs jobs, ApplicationSettings settings, Mailer mailer) {
        this.own = own;
        this.jobs = jobs;
        this.settings = settings;
        this.mailer = mailer;
    }

    @GetMapping("/applications/{secret}")
    String show(
            @PathVariable String secret,
            @RequestParam(required = false) @Nullable String received,
            @RequestParam(required = false) @Nullable String before,
            @RequestParam(required = false) @Nullable String corrected,
            Model model) {
        Application application = own.find(secret);
        LocalDate gone = settings.lastDay(application).plusDays(1);
        model.addAttribute(
                "view",
                new OwnApplicationView(
                        application,
                        own.resume(application).resume(),
                        jobs.title(application),
                        ApplicationLinks.path(secret),
                        ApplicantLetters.day(gone)));
        model.addAttribute("mailed", mailer.sends());
        model.addAttribute("news", received != null ? "received" : before != null ? "before" : news(corrected));
        return "hiring/own";
    }

    @GetMapping("/applications/{secret}/resume")
    ResponseEntity<byte[]> resume(@PathVariable String secret) {
        return own.resume(own.find(secret)).download();
    }

    @GetMapping("/applications/{secret}/data.zip")
    ResponseEntity<byte[]> data(@PathVariable String secret) {
        Application application = own.find(secret);
        return Downloads.file(
                "my-application.zip",
                "application/zip",
                OwnCopy.zip(
                        application, jobs.title(application), own.resume(application), settings.lastDay(application)));
    }

    @PostMapping("/applications/{secret}/withdrawal")
    String withdraw(@PathVariable String secret, @RequestParam(required = false) String sure, Model model) {
        if (sure == null) {
            throw new BadInput(
                    "Nothing was withdrawn. Go back and tick the box, so that it does not happen by mistake.");
        }
        model.addAttribute("job", jobs.title(own.find(secret)));
        own.withdraw(secret);
        return "hiring/withdrawn";
    }

    private static String news(@Nullable String corrected) {
        return corrected == null ? "" : corrected.equals("address") ? "address" : "corrected";
    }
}
