package dev.greenroom.hiring;

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
        String link) {}
