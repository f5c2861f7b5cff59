package dev.greenroom.hiring;

import dev.greenroom.jobs.JobQuestion;
import dev.greenroom.web.Typed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.util.MultiValueMap;

/**
 * The form of whoever applies, as it was typed.
 *
 * @param answers by the questions' ids
 * @param link the secret of the applicant's own link, which the form carries and nobody keeps
 * @param stamp says which copy of the form this is and when it was opened
 */
public record ApplicationForm(String name, String email, Map<String, String> answers, String link, String stamp) {

    private static final String ANSWER = "answer-";

    static ApplicationForm empty() {
        return new ApplicationForm("", "", Map.of(), "", "");
    }

    static ApplicationForm of(Application application) {
        Map<String, String> answers = new LinkedHashMap<>();
        application.answers().forEach(answer -> answers.put(answer.question(), answer.text()));
        return new ApplicationForm(
                application.applicant().name(), application.applicant().email(), answers, "", "");
    }

    static ApplicationForm of(MultiValueMap<String, String> fields, List<JobQuestion> questions) {
        Map<String, String> answers = new LinkedHashMap<>();
        questions.forEach(question -> answers.put(question.id(), lines(fields, ANSWER + question.id())));
        return new ApplicationForm(
                line(fields, "name"), line(fields, "email"), answers, line(fields, "link"), line(fields, "stamp"));
    }

    ApplicationForm with(String freshLink, String freshStamp) {
        return new ApplicationForm(name, email, answers, freshLink, freshStamp);
    }

    /** What was typed for the question. */
    public String answer(JobQuestion question) {
        return answers.getOrDefault(question.id(), "");
    }

    /** The name of the question's field. */
    public static String field(JobQuestion question) {
        return ANSWER + question.id();
    }

    private static String line(MultiValueMap<String, String> fields, String name) {
        return Typed.line(fields.getFirst(name));
    }

    private static String lines(MultiValueMap<String, String> fields, String name) {
        return Typed.text(fields.getFirst(name));
    }
}
