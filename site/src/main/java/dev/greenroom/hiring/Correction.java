package dev.greenroom.hiring;

import java.util.ArrayList;
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
    List<String> parts(Application before) {
        List<String> parts = new ArrayList<>();
        if (!applicant.name().equals(before.applicant().name())) {
            parts.add("name");
        }
        if (!applicant.email().equals(before.applicant().email())) {
            parts.add("e-mail");
        }
        if (!answers.equals(before.answers())) {
            parts.add("answers");
        }
        if (resume != null) {
            parts.add("résumé");
        }
        return parts;
    }
}
