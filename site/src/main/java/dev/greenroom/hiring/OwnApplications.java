package dev.greenroom.hiring;

import dev.greenroom.web.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Applications in the hands of whoever sent them: reached by nothing but the secret of their link. */
@Service
class OwnApplications {

    private final ApplicationLinks links;
    private final Applications applications;
    private final Resumes resumes;
    private final Departures departures;

    OwnApplications(ApplicationLinks links, Applications applications, Resumes resumes, Departures departures) {
        this.links = links;
        this.applications = applications;
        this.resumes = resumes;
        this.departures = departures;
    }

    Application find(String secret) {
        return links.applicationOf(secret).flatMap(applications::find).orElseThrow(OwnApplications::noSuchLink);
    }

    ResumeFile resume(Application application) {
        return resumes.file(application.id()).orElseThrow(OwnApplications::noSuchLink);
    }

    @Transactional
    public void withdraw(String secret) {
        departures.delete(find(secret), Departures.Reason.WITHDRAWN);
    }

    static NotFound noSuchLink() {
        return new NotFound("This link leads to no application: it was withdrawn, deleted on request or after its time,"
                + " it has a new link since its address was corrected, or a part of the link is missing."
                + " Open the link from the newest mail once more, or copy the whole of it.");
    }
}
