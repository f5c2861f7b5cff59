package dev.greenroom.hiring;

import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Gives out forms to apply with, and lets them in again unless too many come from one place. */
@Component
class ApplicationGate {

    private final FormStamps stamps;
    private final SendingLimit limit;
    private final ApplicationSettings settings;
    private final KeptUploads uploads;

    ApplicationGate(FormStamps stamps, SendingLimit limit, ApplicationSettings settings, KeptUploads uploads) {
        this.stamps = stamps;
        this.limit = limit;
        this.settings = settings;
        this.uploads = uploads;
    }

    /** The form, with numbers that it can be sent with. */
    ApplicationForm stamped(ApplicationForm form) {
        return isGood(form) ? form : form.with(ApplicationLinks.secret(), stamps.issue());
    }

    /** Gives the number of the form where it may come in from that address. */
    ApplicationId admit(ApplicationForm form, String address) {
        check(form, "application", address);
        return number(form);
    }

    /** Lets a form of the kind come in from that address. */
    void check(ApplicationForm form, String kind, String address) {
        if (!isGood(form)) {
            throw new SendAgain(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "This form was open for more than a day. Choose your résumé once more, then send it again.",
                    "");
        }
        checkPace(kind, address, "; a file has to be chosen once more then.");
    }

    /** Counts one more form of the kind from the address. */
    void checkPace(String kind, String address) {
        checkPace(kind, address, ".");
    }

    private void checkPace(String kind, String address, String end) {
        if (!limit.allows(kind, address, settings.perHour())) {
            throw new SendAgain(
                    HttpStatus.TOO_MANY_REQUESTS,
                    "Many forms came from where you are within the hour. Please send this one in an hour" + end,
                    "");
        }
    }

    /** The file that waits for the form, so that it need not be chosen again. */
    Optional<Resume> keptResume(ApplicationForm form) {
        return stamps.read(form.stamp())
                .flatMap(stamp -> uploads.find(stamp.form()))
                .map(ResumeFile::resume);
    }

    private ApplicationId number(ApplicationForm form) {
        return new ApplicationId(stamps.read(form.stamp()).orElseThrow().form());
    }

    private boolean isGood(ApplicationForm form) {
        return ApplicationLinks.isSecret(form.link())
                && stamps.read(form.stamp()).isPresent();
    }
}
