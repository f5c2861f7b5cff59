package dev.greenroom.hiring;

import dev.greenroom.web.ChangedFields;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts applications right. A link that went to a wrong address opens nothing once the address is corrected. */
@Service
class Corrections {

    private final ApplicationLinks links;
    private final Applications applications;
    private final Resumes resumes;
    private final CaseFile history;
    private final ApplicantLetters letters;
    private final Clock clock;

    Corrections(
            ApplicationLinks links,
            Applications applications,
            Resumes resumes,
            CaseFile history,
            ApplicantLetters letters,
            Clock clock) {
        this.links = links;
        this.applications = applications;
        this.resumes = resumes;
        this.history = history;
        this.letters = letters;
        this.clock = clock;
    }

    /** Gives the secret of the link that leads to the application from now on. */
    @Transactional
    public String correct(String secret, String job, Correction correction) {
        Application before = lock(secret);
        Application after = before.correct(correction.applicant(), correction.answers(), clock.instant());
        applications.update(after);
        ResumeFile resume = correction.resume();
        if (resume != null) {
            resumes.keep(before.id(), resume);
        }
        ChangedFields parts = correction.parts(before);
        if (!parts.isEmpty()) {
            history.corrected(before.id(), parts);
        }
        if (before.applicant().email().equalsIgnoreCase(after.applicant().email())) {
            return secret;
        }
        links.end(before.id());
        links.add(before.id(), correction.link());
        letters.sendNewLink(after, job, correction.link());
        return correction.link();
    }

    private Application lock(String secret) {
        return links.applicationOf(secret)
                .flatMap(applications::lock)
                // While this waited for the lock, another correction may have ended the link.
                .filter(_ -> links.applicationOf(secret).isPresent())
                .orElseThrow(OwnApplications::noSuchLink);
    }
}
