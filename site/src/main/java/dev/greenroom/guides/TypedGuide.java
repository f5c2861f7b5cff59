package dev.greenroom.guides;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A guide as somebody typed it in the office, in the guide format, with what could not be read of it. */
final class TypedGuide {
    /** What a new guide begins with, so that nobody has to know the format by heart. */
    static final String TEMPLATE = """
            ---
            title: New guide
            category: Technical
            family:
            summary: One sentence on what this guide prepares for.
            ---
            ## Certifications
            ## Education
            ## Qualifications
            ## Technical questions
            ### What does the interviewer ask first?
            **Concept**
            - One thing that a good answer says. {essential}
              - accept: the same thing in other words
            - Another thing, which helps.
            #### Follow-up: What might be asked next?
            - One thing that a good response says.
            ## Behavioral questions
            ## Situational questions
            ## Problem-solving questions
            """;

    private TypedGuide() {}

    /** Reads what was typed, whatever characters are in it; a line without meaning is noted, not lost. */
    static ImportedGuide read(String typed) {
        List<SourceLine> lines = SourceLine.of(typed).stream()
                .map(line -> new SourceLine(line.number(), SourceText.visible(line.text())))
                .toList();
        return new MarkdownReader(lines).read();
    }

    /** Says why what was typed cannot be saved, or nothing. */
    static String problem(String typed, ImportedGuide read) {
        if (typed.length() > GuideImport.LARGEST) {
            return "This text has " + typed.length() + " characters, and a guide may have " + GuideImport.LARGEST
                    + ". Nothing was saved; make two guides of it.";
        }
        if (typed.isBlank()) {
            return "The guide is empty, so nothing was saved. Begin with three dashes, a line such as “title: Ward Nurse”,"
                    + " and three dashes again.";
        }
        int lines = read.notUnderstood().size();
        return lines == 0
                ? ""
                : "Nothing was saved yet; what you typed is still here. " + Counted.of(lines, "line")
                        + (lines == 1 ? " means" : " mean") + " nothing in the guide format:";
    }

    /**
     * Gives questions of the new guide the names that they had before, where their words are the same: old links and
     * rehearsals lead to them by these names.
     */
    static Guide keepingNames(Guide before, Guide after) {
        Set<String> names =
                after.questions().stream().map(Question::slug).collect(Collectors.toCollection(HashSet::new));
        List<Question> questions = new ArrayList<>();
        for (Question question : after.questions()) {
            Optional<String> former = former(before, question).filter(names::add);
            questions.add(former.map(question::named).orElse(question));
        }
        return new Guide(after.about(), after.overview(), questions);
    }

    private static Optional<String> former(Guide before, Question question) {
        boolean known = before.question(question.slug()).isPresent();
        return before.questions().stream()
                .filter(other -> !known && other.prompt().equals(question.prompt()))
                .map(Question::slug)
                .findFirst();
    }
}
