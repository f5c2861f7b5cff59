package dev.greenroom.hiring;

import dev.greenroom.guides.Guide;
import dev.greenroom.guides.Inline;
import dev.greenroom.guides.Question;
import dev.greenroom.jobs.JobPosting;
import java.util.ArrayList;
import java.util.List;

/**
 * A structured interview, ready to be printed.
 *
 * @param questions the questions in the order in which they are asked
 * @param attributes what is rated at the end, besides the answers
 */
public record KitSheet(JobPosting job, String guide, List<KitQuestion> questions, List<String> attributes) {

    static KitSheet of(JobPosting job, Guide guide, InterviewKit kit) {
        List<KitQuestion> questions = new ArrayList<>();
        for (Question question : chosen(guide, kit)) {
            questions.add(KitQuestion.of(questions.size() + 1, question));
        }
        return new KitSheet(job, guide.title(), questions, kit.attributes());
    }

    /** What is rated on a scorecard for this interview: each answer, then what else the firm rates. */
    static List<String> rated(Guide guide, InterviewKit kit) {
        List<String> rated = new ArrayList<>();
        chosen(guide, kit).forEach(question -> rated.add(Inline.plain(question.prompt())));
        rated.addAll(kit.attributes());
        return rated;
    }

    private static List<Question> chosen(Guide guide, InterviewKit kit) {
        return guide.questions().stream()
                .filter(question -> kit.questions().contains(question.slug()))
                .toList();
    }

    /** The steps of the scale. */
    public Rating[] ratings() {
        return Rating.values();
    }

    /** What the interviewer can conclude. */
    public Recommendation[] recommendations() {
        return Recommendation.values();
    }

    /** The job and its employer in one line. */
    public String title() {
        return job.title() + ", " + job.details().employer().name();
    }
}
