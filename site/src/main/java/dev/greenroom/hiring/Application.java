package dev.greenroom.hiring;

import dev.greenroom.jobs.JobPostingId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What somebody sent to one job, without the résumé.
 *
 * @param keepUntil the last day on which it is kept
 */
public record Application(
        ApplicationId id,
        JobPostingId posting,
        Applicant applicant,
        List<Answer> answers,
        Stage stage,
        Instant receivedAt,
        Instant changedAt,
        LocalDate keepUntil) {

    /** Who applies; the address is as it was typed. */
    public record Applicant(String name, String email) {}

    /**
     * An answer to one of the job's own questions.
     *
     * @param question the question's id within its posting
     * @param prompt the question in the words that were answered
     */
    public record Answer(String question, String prompt, String text) {}

    /** The application's page in the office. */
    public String officePath() {
        return "/office/applications/" + id;
    }

    Application move(Stage to) {
        return new Application(id, posting, applicant, answers, to, receivedAt, changedAt, keepUntil);
    }

    Application correct(Applicant correctly, List<Answer> corrected, Instant now) {
        return new Application(id, posting, correctly, corrected, stage, receivedAt, now, keepUntil);
    }
}
