package dev.greenroom.hiring;

import dev.greenroom.web.NotFound;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Applications in the hands of whoever sent them: reached by nothing but the secret of their link. */
@Service
class OwnApplications {

    private final ApplicationLinks links;
    private final Applications applications;
    private final Resumes resumes;
    private final Departures departures;
    private final Clock clock;

    OwnApplications(
            ApplicationLinks links, Applications applications, Resumes resumes, Departures departures, Clock clock) {
        this.links = links;
        this.applications = applications;
        this.resumes = resumes;
        this.departures = departures;
        this.clock = clock;
    }

    Application find(String secret) {
        return links.applicationOf(secret).flatMap(applications::find).orElseThrow(OwnApplications::noSuchLink);
    }

    ResumeFile resume(Application application) {
        return resumes.file(application.id()).orElseThrow(OwnApplications::noSuchLink);
    }

    /** Puts it right; a null résumé leaves the present one. */
    @Transactional
    public void correct(
            String secret,
            Application.Applicant applicant,
            List<Application.Answer> answers,
            @Nullable ResumeFile resume) {
        Application before = applications.lock(find(secret).id()).orElseThrow(OwnApplications::noSuchLink);
        applications.update(before.correct(applicant, answers, clock.instant()));
        if (resume != null) {
            resumes.keep(before.id(), resume);
        }
    }

    @Transactional
    public void withdraw(String secret) {
        departures.delete(find(secret), Departures.Reason.WITHDRAWN);
    }

    private static NotFound noSuchLink() {
        return new NotFound("This link leads to no application: it was withdrawn or deleted after its time,"
                + " or a part of the link is missing. Open the link from the mail once more, or copy the whole of it.");
    }
}
