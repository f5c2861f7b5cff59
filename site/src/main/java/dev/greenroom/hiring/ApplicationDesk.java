package dev.greenroom.hiring;

import dev.greenroom.jobs.JobPosting;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Looks a form over and hands it in, or gives it back with its file kept. */
@Component
class ApplicationDesk {

    private final Applications applications;
    private final ApplicationIntake intake;
    private final ResumeDesk resumes;
    private final ApplicationSettings settings;
    private final Clock clock;

    ApplicationDesk(
            Applications applications,
            ApplicationIntake intake,
            ResumeDesk resumes,
            ApplicationSettings settings,
            Clock clock) {
        this.applications = applications;
        this.intake = intake;
        this.resumes = resumes;
        this.settings = settings;
        this.clock = clock;
    }

    boolean isHere(ApplicationId id) {
        return applications.find(id).isPresent();
    }

    /** Hands the form in; throws {@link FormReturned} where something in it is not right. */
    ApplicationIntake.Outcome take(
            JobPosting posting, ApplicationId id, ApplicationForm form, @Nullable MultipartFile upload) {
        Map<String, String> errors = ApplicationCheck.errors(form, posting.questions());
        Optional<ResumeFile> resume = resumes.read(upload, errors).or(() -> resumes.kept(id.value()));
        if (resume.isEmpty()) {
            errors.putIfAbsent("resume", "Choose your résumé: a PDF, DOCX, ODT or plain text file.");
        }
        if (!errors.isEmpty()) {
            resume.ifPresent(file -> resumes.keep(id.value(), file));
            throw new FormReturned(errors);
        }
        ResumeFile file = resume.orElseThrow();
        ApplicationIntake.Outcome outcome = intake.receive(application(posting, id, form), posting, file, form.link());
        if (outcome == ApplicationIntake.Outcome.ONE_IS_HERE) {
            // Perhaps only the address was mistyped: the form comes back, and its file waits with it.
            resumes.keep(id.value(), file);
        } else {
            resumes.forget(id.value());
        }
        return outcome;
    }

    private Application application(JobPosting posting, ApplicationId id, ApplicationForm form) {
        Instant now = clock.instant();
        return new Application(
                id,
                posting.id(),
                new Application.Applicant(form.name(), form.email()),
                ApplicationCheck.answers(form, posting.questions()),
                Stage.RECEIVED,
                now,
                now,
                settings.promise(now, posting.details().workplace()));
    }
}
