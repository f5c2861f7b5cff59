package dev.greenroom.hiring;

import dev.greenroom.web.ChangedFields;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an application is to become.
 *
 * @param resume null leaves the present one
 * @param link the secret of the link that leads to it from now on, where its address has changed
 */
record Correction(
        Application.Applicant applicant,
        List<Application.Answer> answers,
        @Nullable ResumeFile resume,
        String link) {

    /** The parts of the application that it changes, in the words of the form. */
    ChangedFields parts(Application before) {
        return new ChangedFields()
                .with("name", before.applicant().name(), applicant.name())
                .with("e-mail", before.applicant().email(), applicant.email())
                .with("answers", before.answers(), answers)
                .with("résumé", null, resume);
    }
}
