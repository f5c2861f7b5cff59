package dev.greenroom.hiring;

import dev.greenroom.jobs.JobPosting;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes applications in, whole or not at all; what was acknowledged is committed, and nothing comes in twice. */
@Service
class ApplicationIntake {

    private final Applications applications;
    private final Resumes resumes;
    private final ApplicationLinks links;
    private final CaseFile history;
    private final ApplicationEventPublisher events;

    ApplicationIntake(
            Applications applications,
            Resumes resumes,
            ApplicationLinks links,
            CaseFile history,
            ApplicationEventPublisher events) {
        this.applications = applications;
        this.resumes = resumes;
        this.links = links;
        this.history = history;
        this.events = events;
    }

    /** What became of a form. */
    enum Outcome {
        RECEIVED,
        /** The same copy of the form came before, with something else in it. */
        DIFFERED,
        /** There is an application for the job from that address. */
        ONE_IS_HERE
    }

    @Transactional
    public Outcome receive(Application application, JobPosting posting, ResumeFile resume, String link) {
        if (!applications.add(application)) {
            return applications
                    .find(application.id())
                    .map(first -> again(first, application, resume))
                    .orElse(Outcome.ONE_IS_HERE);
        }
        resumes.keep(application.id(), resume);
        links.add(application.id(), link);
        history.moved(application.id(), Stage.RECEIVED, CaseFile.APPLICANT);
        events.publishEvent(new ApplicationReceived(application, posting, link));
        return Outcome.RECEIVED;
    }

    private Outcome again(Application first, Application second, ResumeFile resume) {
        boolean same = first.applicant().equals(second.applicant())
                && first.answers().equals(second.answers())
                && resumes.file(first.id()).filter(resume::isSameAs).isPresent();
        return same ? Outcome.RECEIVED : Outcome.DIFFERED;
    }
}
