package dev.greenroom.hiring;

import dev.greenroom.accounts.AuditLog;
import dev.greenroom.mail.Mailer;
import dev.greenroom.web.Moments;
import dev.greenroom.web.SiteAddress;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What applicants are told by mail: that their application is here, and the link to it. */
@Component
class ApplicantLetters {

    private final Mailer mailer;
    private final SiteAddress address;
    private final ApplicationSettings settings;
    private final AuditLog audit;

    ApplicantLetters(Mailer mailer, SiteAddress address, ApplicationSettings settings, AuditLog audit) {
        this.mailer = mailer;
        this.address = address;
        this.settings = settings;
        this.audit = audit;
    }

    /** In the transaction of the application, so that there is a letter if, and only if, there is an application. */
    @EventListener
    void confirm(ApplicationReceived event) {
        Application application = event.application();
        audit.record(
                "received",
                "an application for job " + application.posting(),
                event.posting().title());
        send(
                application,
                "Your application: " + event.posting().title(),
                """
                Hello %s,

                your application for “%s” has arrived. A person will read it.

                This link is yours alone. With it you can see, correct, download or withdraw your application:
                %s

                On %s it is deleted with everything that belongs to it.

                If you did not apply, somebody has used your address: open the link and withdraw the application.
                """,
                event.posting().title(),
                event.link());
    }

    void sendLink(Application application, String title, String link) {
        send(application, "The link to your application: " + title, """
                Hello %s,

                you, or somebody who typed your address, asked for the link to your application for “%s”. Here it is:
                %s

                Earlier links work as well. On %s the application is deleted with everything that belongs to it.
                """, title, link);
    }

    /** To a corrected address. Letters to the one before go, sent or not: the links in them have ended. */
    void sendNewLink(Application application, String title, String link) {
        mailer.forget(application.id().value());
        send(application, "The new link to your application: " + title, """
                Hello %s,

                the address on your application for “%s” was corrected to this one.

                This link is yours alone. With it you can see, correct, download or withdraw your application:
                %s

                Earlier links have ended. On %s the application is deleted with everything that belongs to it.

                If you did not apply, somebody has used your address: open the link and withdraw the application.
                """, title, link);
    }

    private void send(Application application, String subject, String letter, String title, String link) {
        String name = application.applicant().name();
        LocalDate lastDay = settings.lastDay(application);
        mailer.sendAbout(
                application.id().value(),
                application.applicant().email(),
                subject,
                letter.formatted(name, title, address.of(ApplicationLinks.path(link)), day(lastDay.plusDays(1))));
    }

    static String day(LocalDate day) {
        return Moments.day(day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }
}
