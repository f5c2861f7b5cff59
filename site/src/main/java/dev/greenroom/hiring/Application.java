package dev.greenroom.hiring;

import dev.greenroom.jobs.JobPostingId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What somebody sent to one job, without the résumé.
 *
 * @param promise until when it is kept, as its applicant was told
 */
public record Application(
        ApplicationId id,
        JobPostingId posting,
        Applicant applicant,
        List<Answer> answers,
        Stage stage,
        Instant receivedAt,
        Instant changedAt,
        Promise promise) {

    /** Who applies; the address is as it was typed. */
    public record Applicant(String name, String email) {}

    /**
     * An answer to one of the job's own questions.
     *
     * @param question the question's id within its posting
     * @param prompt the question in the words that were answered
     */
    public record Answer(String question, String prompt, String text) {}

    /**
     * Until when an application is kept.
     *
     * @param lastDay the last day on which it is kept
     * @param place the code of the place whose time that is, or empty where it is the time of all others
     */
    public record Promise(LocalDate lastDay, String place) {}

    /** The application's page in the office. */
    public String officePath() {
        return "/office/applications/" + id;
    }

    Application move(Stage to) {
        return new Application(id, posting, applicant, answers, to, receivedAt, changedAt, promise);
    }

    Application correct(Applicant correctly, List<Answer> corrected, Instant now) {
        return new Application(id, posting, correctly, corrected, stage, receivedAt, now, promise);
    }
}
