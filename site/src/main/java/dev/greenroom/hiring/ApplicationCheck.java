package dev.greenroom.hiring;

import dev.greenroom.jobs.JobQuestion;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What is wrong with an application as it was typed, field by field, and the answers where nothing is. */
final class ApplicationCheck {

    static final String NO_EMAIL = "This does not look like an e-mail address, such as a.osei@mail.example.";

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_LINE = 300;
    private static final int LONGEST_TEXT = 5_000;
    private static final Pattern HIDDEN = Pattern.compile(
            "[\\p{Cntrl}&&[^\\n\\t]]|[\\uFFFD\\u200B\\uFEFF\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]|\\p{Cs}");

    private final Map<String, String> errors = new LinkedHashMap<>();
    private final ApplicationForm form;

    private ApplicationCheck(ApplicationForm form) {
        this.form = form;
    }

    static Map<String, String> errors(ApplicationForm form, List<JobQuestion> questions) {
        ApplicationCheck check = new ApplicationCheck(form);
        check.name();
        check.email();
        questions.forEach(check::answer);
        return check.errors;
    }

    static List<Application.Answer> answers(ApplicationForm form, List<JobQuestion> questions) {
        return questions.stream()
                .filter(question -> !form.answer(question).isEmpty())
                .map(question -> new Application.Answer(question.id(), question.prompt(), form.answer(question)))
                .toList();
    }

    private void name() {
        if (form.name().isEmpty()) {
            errors.put("name", "Give your name, as you would like to be addressed.");
        }
        line("name", form.name(), LONGEST_NAME);
    }

    private void email() {
        if (form.email().isEmpty()) {
            errors.put("email", "Give an e-mail address that we can answer to.");
        } else if (!EmailAddress.isOne(form.email())) {
            errors.put("email", NO_EMAIL);
        }
    }

    private void answer(JobQuestion question) {
        String field = ApplicationForm.field(question);
        String answer = form.answer(question);
        if (answer.isEmpty()) {
            if (question.required()) {
                errors.put(field, "Please answer “" + question.prompt() + "”.");
            }
            return;
        }
        switch (question.kind()) {
            case LINE -> line(field, answer, LONGEST_LINE);
            case TEXT -> text(field, answer, LONGEST_TEXT);
            case YES_NO -> {
                if (!answer.equals("Yes") && !answer.equals("No")) {
                    errors.put(field, "Choose yes or no for “" + question.prompt() + "”.");
                }
            }
        }
    }

    private void line(String field, String typed, int longest) {
        if (typed.indexOf('\n') >= 0 || typed.indexOf('\t') >= 0) {
            errors.putIfAbsent(field, "This has to be one line: take the line breaks out of it.");
        }
        text(field, typed, longest);
    }

    private void text(String field, String typed, int longest) {
        if (typed.length() > longest) {
            errors.putIfAbsent(
                    field, "This has " + typed.length() + " characters, and " + longest + " are the most. Shorten it.");
        }
        if (HIDDEN.matcher(typed).find()) {
            errors.putIfAbsent(
                    field, "Some signs in this text cannot be seen or could not be read: type it as plain text.");
        }
    }
}
