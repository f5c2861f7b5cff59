package dev.greenroom.hiring;

import dev.greenroom.jobs.JobPosting;
import dev.greenroom.mail.Mailer;
import java.time.Duration;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Mails applicants a new link to their application; whoever asks is told the same, whether there is one or not. */
@Service
class LostLinks {

    /** However often a link is asked for, so often at most one goes out. */
    static final Duration PAUSE = Duration.ofMinutes(10);

    private final Applications applications;
    private final ApplicationLinks links;
    private final ApplicantLetters letters;
    private final Mailer mailer;

    LostLinks(Applications applications, ApplicationLinks links, ApplicantLetters letters, Mailer mailer) {
        this.applications = applications;
        this.links = links;
        this.letters = letters;
        this.mailer = mailer;
    }

    /** Whether links go out by themselves; without a mail server a person has to pass them on. */
    boolean areMailed() {
        return mailer.sends();
    }

    @Transactional
    public void send(JobPosting posting, String email) {
        applications
                .byEmail(posting.id(), email)
                .flatMap(application -> applications.lock(application.id()))
                .filter(application -> !links.wasMadeWithin(application.id(), PAUSE))
                .ifPresent(application -> {
                    String secret = ApplicationLinks.secret();
                    links.add(application.id(), secret);
                    letters.sendLink(application, posting.title(), secret);
                });
    }
}
