package dev.greenroom.hiring;

import dev.greenroom.guides.Guide;
import dev.greenroom.guides.Inline;
import dev.greenroom.guides.Question;
import dev.greenroom.guides.QuestionType;
import dev.greenroom.jobs.JobPosting;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page on which the questions for a job are chosen.
 *
 * @param guide the guide to choose from, or null where the job names none that is published
 * @param before the kit that was made before, of whichever guide, or null
 */
public record KitChoice(
        JobPosting job,
        @Nullable Guide guide,
        KitForm form,
        @Nullable InterviewKit before) {

    /** The same with what was chosen on the page. */
    KitChoice with(KitForm chosen) {
        return new KitChoice(job, guide, chosen, before);
    }

    /** Whether there is a kit to be seen. */
    public boolean isKept() {
        return before != null && before.fits(job);
    }

    /** Whether there is one of a guide that the job has no more. */
    public boolean hasAnotherGuide() {
        return before != null && !before.fits(job);
    }

    /** Where the kit lies. */
    public String address() {
        return "/office/jobs/" + job.id() + "/interview-kit";
    }

    /** The kinds of questions that the guide has. */
    public List<QuestionType> types() {
        Guide from = guide;
        return from == null
                ? List.of()
                : Arrays.stream(QuestionType.values())
                        .filter(type -> !from.questions(type).isEmpty())
                        .toList();
    }

    /** The guide's questions of one kind. */
    public List<Question> questions(QuestionType type) {
        return guide == null ? List.of() : guide.questions(type);
    }

    /** Whether the question is among those chosen. */
    public boolean has(Question question) {
        return form.questions().contains(question.slug());
    }

    /** The question as safe HTML. */
    public static String prompt(Question question) {
        return Inline.htmlWithoutLinks(question.prompt());
    }

    /** How many points and follow-ups come with the question. */
    public static String extent(Question question) {
        int points = question.points().size();
        int followUps = question.followUps().size();
        return points + (points == 1 ? " point" : " points") + ", " + followUps
                + (followUps == 1 ? " follow-up" : " follow-ups");
    }
}
