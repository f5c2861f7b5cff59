package dev.greenroom.hiring;

import dev.greenroom.jobs.JobPosting;
import dev.greenroom.jobs.JobPostings;
import dev.greenroom.jobs.JobQuestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Looks a correction over and puts it in, or gives it back with its file kept. */
@Component
class CorrectionDesk {

    private final JobPostings postings;
    private final OpenJobs jobs;
    private final Corrections corrections;
    private final ResumeDesk resumes;

    CorrectionDesk(JobPostings postings, OpenJobs jobs, Corrections corrections, ResumeDesk resumes) {
        this.postings = postings;
        this.jobs = jobs;
        this.corrections = corrections;
        this.resumes = resumes;
    }

    /**
     * Puts the application right and gives the secret of its link; throws {@link FormReturned} where something in the
     * form is not right, and {@link OneIsHere} where somebody has applied from its address.
     */
    String take(String secret, Application application, ApplicationForm form, @Nullable MultipartFile upload) {
        UUID number = application.id().value();
        List<JobQuestion> questions = questions(application);
        Map<String, String> errors = ApplicationCheck.errors(form, questions);
        resumes.read(upload, errors).ifPresent(file -> resumes.keep(number, file));
        if (!errors.isEmpty()) {
            throw new FormReturned(errors);
        }
        Correction correction = new Correction(
                new Application.Applicant(form.name(), form.email()),
                ApplicationCheck.answers(form, questions),
                resumes.waiting(number).orElse(null),
                form.link());
        String link = corrections.correct(secret, jobs.title(application), correction);
        resumes.forget(number);
        return link;
    }

    /** The job's questions as they are now, and those that were answered and are not asked any more. */
    List<JobQuestion> questions(Application application) {
        List<JobQuestion> questions = new ArrayList<>(
                postings.find(application.posting()).map(JobPosting::questions).orElse(List.of()));
        application.answers().stream()
                .filter(answer ->
                        questions.stream().noneMatch(asked -> asked.id().equals(answer.question())))
                .map(answer -> new JobQuestion(answer.question(), answer.prompt(), JobQuestion.Kind.TEXT, false))
                .toList()
                .forEach(questions::add);
        return questions;
    }

    /** The title of its job. */
    String job(Application application) {
        return jobs.title(application);
    }

    /** The résumé that a correction without another file leaves or brings. */
    Resume resume(Application application) {
        return resumes.kept(application.id().value())
                .orElseThrow(OwnApplications::noSuchLink)
                .resume();
    }
}
