package dev.greenroom.hiring;

import java.util.List;
import java.util.Locale;

/** A question of the voluntary form, with the answers to choose from. */
public enum MonitoringQuestion {
    AGE("How old are you?", "Under 25", "25 to 34", "35 to 44", "45 to 54", "55 to 64", "65 or over"),
    GENDER("How do you describe your gender?", "Woman", "Man", "Non-binary", "In another way"),
    BACKGROUND(
            "How do you describe your ethnic background?",
            "Asian",
            "Black, African or Caribbean",
            "Hispanic or Latino",
            "Indigenous",
            "Middle Eastern or North African",
            "White",
            "Several of these",
            "Another"),
    DISABILITY("Do you have a disability or a lasting condition?", "Yes", "No"),
    CARE("Do you care for children or for somebody who needs help?", "Yes", "No");

    private final String words;
    private final String answers;

    MonitoringQuestion(String words, String... answers) {
        this.words = words;
        this.answers = String.join("|", answers);
    }

    /** The name of the question's field. */
    public String field() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The question in the words of the page. */
    public String words() {
        return words;
    }

    /** What can be answered; nobody has to. */
    public List<String> answers() {
        return List.of(answers.split("\\|"));
    }
}
