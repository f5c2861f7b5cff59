package dev.greenroom.hiring;

import java.time.Clock;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Lets through what people send to the form for employers, and says to the others what to do. */
@Component
class FormGate {

    private final FormStamps stamps;
    private final SendingLimit limit;
    private final LeadSettings settings;
    private final Leads leads;
    private final Clock clock;

    FormGate(FormStamps stamps, SendingLimit limit, LeadSettings settings, Leads leads, Clock clock) {
        this.stamps = stamps;
        this.limit = limit;
        this.settings = settings;
        this.leads = leads;
        this.clock = clock;
    }

    /** The form, with a stamp that can be sent. */
    EnquiryForm stamped(EnquiryForm form) {
        return stamps.read(form.stamp()).isPresent() ? form : form.withStamp(stamps.issue());
    }

    /** Gives the number of the form where it may come in from that address. */
    FormStamp admit(EnquiryForm form, String address) {
        FormStamp stamp = stamps.read(form.stamp())
                .orElseThrow(() -> anew("This form was open for more than a day. Please send it once more."));
        Optional<Lead> kept = leads.find(new LeadId(stamp.form()));
        if (kept.isEmpty()) {
            checkPace(form, stamp, address);
        } else if (!kept.get().enquiry().equals(form.enquiry())) {
            throw anew("You have sent this form before with something else in it, and that has arrived."
                    + " If this is a further message, send it now.");
        }
        return stamp;
    }

    private void checkPace(EnquiryForm form, FormStamp stamp, String address) {
        if (stamp.openedAt().plus(settings.quickest()).isAfter(clock.instant())) {
            throw new SendAgain(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "That was quicker than people type. Please look it over and send it once more.",
                    form.stamp());
        }
        if (!limit.allows("enquiry", address, settings.perHour())) {
            throw new SendAgain(
                    HttpStatus.TOO_MANY_REQUESTS,
                    "Several messages came from where you are within the hour. Please send this one in an hour.",
                    form.stamp());
        }
    }

    private SendAgain anew(String message) {
        return new SendAgain(HttpStatus.UNPROCESSABLE_CONTENT, message, stamps.issue());
    }
}
