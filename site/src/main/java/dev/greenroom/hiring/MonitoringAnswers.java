package dev.greenroom.hiring;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What somebody chose to say on the voluntary form; a question that is left out is not in it. */
public record MonitoringAnswers(Map<MonitoringQuestion, String> given) {

    public MonitoringAnswers {
        given = Map.copyOf(given);
    }

    static MonitoringAnswers none() {
        return new MonitoringAnswers(Map.of());
    }

    static MonitoringAnswers read(Map<String, String> fields) {
        Map<MonitoringQuestion, String> given = new EnumMap<>(MonitoringQuestion.class);
        for (MonitoringQuestion question : MonitoringQuestion.values()) {
            String answer = fields.getOrDefault(question.field(), "");
            if (!answer.isEmpty()) {
                given.put(question, answer);
            }
        }
        return new MonitoringAnswers(given);
    }

    /** The questions whose answer is none of those to choose from. */
    List<MonitoringQuestion> unknown() {
        return Arrays.stream(MonitoringQuestion.values())
                .filter(given::containsKey)
                .filter(question -> !question.answers().contains(given.get(question)))
                .toList();
    }

    /** Whether this was chosen. */
    public boolean has(MonitoringQuestion question, String answer) {
        return answer.equals(given.get(question));
    }

    /** Whether nothing was chosen. */
    public boolean isSilent(MonitoringQuestion question) {
        return !given.containsKey(question);
    }
}
