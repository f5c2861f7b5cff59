package dev.greenroom.hiring;

import dev.greenroom.accounts.AuditLog;
import dev.greenroom.web.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What recruiters do with applications; every step stays in the application's history. */
@Service
class Casework {

    private final Applications applications;
    private final CaseFile history;
    private final Departures departures;
    private final AuditLog audit;

    Casework(Applications applications, CaseFile history, Departures departures, AuditLog audit) {
        this.applications = applications;
        this.history = history;
        this.departures = departures;
        this.audit = audit;
    }

    Application find(ApplicationId id) {
        return applications.find(id).orElseThrow(Casework::gone);
    }

    @Transactional
    public void move(ApplicationId id, Stage stage) {
        Application application = applications.lock(id).orElseThrow(Casework::gone);
        if (application.stage() != stage) {
            applications.update(application.move(stage));
            history.moved(id, stage, history.whoever());
            audit.record("moved to " + stage.label(), subject(application), "");
        }
    }

    @Transactional
    public void note(ApplicationId id, String text) {
        Application application = applications.lock(id).orElseThrow(Casework::gone);
        history.noted(id, text);
        audit.record("noted something on", subject(application), "");
    }

    /** Deletes all that there is of the application, and gives what it was. */
    @Transactional
    public Application deleteOnRequest(ApplicationId id) {
        Application application = applications.lock(id).orElseThrow(Casework::gone);
        departures.delete(application, Departures.Reason.ON_REQUEST);
        return application;
    }

    // The log is kept for ever, so it names nobody who has applied.
    private static String subject(Application application) {
        return "an application for job " + application.posting() + " (" + application.id() + ")";
    }

    private static NotFound gone() {
        return new NotFound("This application is not here: it was withdrawn, or deleted on request or after its time.");
    }
}
