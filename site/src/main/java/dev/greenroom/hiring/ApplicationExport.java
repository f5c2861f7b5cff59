package dev.greenroom.hiring;

import dev.greenroom.jobs.JobPosting;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts together what the export of a job holds. */
@Component
class ApplicationExport {

    private final Applications applications;
    private final Resumes resumes;
    private final CaseFile history;
    private final ApplicationSettings settings;

    ApplicationExport(Applications applications, Resumes resumes, CaseFile history, ApplicationSettings settings) {
        this.applications = applications;
        this.resumes = resumes;
        this.history = history;
        this.settings = settings;
    }

    List<ExportedApplication> of(JobPosting posting) {
        return applications.byJob(posting.id()).stream().map(this::exported).toList();
    }

    private ExportedApplication exported(Application application) {
        return ExportedApplication.of(
                application,
                settings.lastDay(application),
                resumes.fileName(application.id()).orElse(""),
                history.of(application.id()));
    }
}
