package dev.greenroom.hiring;

import dev.greenroom.jobs.JobQuestion;
import dev.greenroom.web.FormErrors;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form to apply with, or to correct an application with.
 *
 * @param job the job's title
 * @param back where to go without sending the form
 * @param action where the form is sent
 * @param kept the résumé that is here already, or null
 */
public record ApplicationPage(
        String job,
        String back,
        String action,
        List<JobQuestion> questions,
        ApplicationForm form,
        FormErrors errors,
        @Nullable Resume kept) {}
