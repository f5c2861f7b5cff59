package dev.greenroom.guides;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads Greenroom's own guide format; what has no meaning in it is noted, not lost. */
final class MarkdownReader {
    private static final Pattern SLUG = Pattern.compile("\\{#([a-z0-9-]+)}$");

    private enum Section {
        NONE,
        CERTIFICATIONS,
        EDUCATION,
        QUALIFICATIONS,
        QUESTIONS
    }

    private final List<SourceLine> lines;
    private final LineLedger ledger;
    private final GuideDraft draft = new GuideDraft();
    private Section section = Section.NONE;
    private QuestionType type = QuestionType.TECHNICAL;

    MarkdownReader(List<SourceLine> lines) {
        this.lines = lines;
        this.ledger = new LineLedger(lines);
    }

    ImportedGuide read() {
        FrontMatter front = FrontMatter.read(lines, ledger);
        draft.title = front.get("title");
        draft.category = front.get("category");
        draft.family = front.get("family");
        draft.summary = front.get("summary");
        List<MarkdownToken> tokens = MarkdownToken.of(lines.subList(front.end(), lines.size()));
        for (int i = 0; i < tokens.size(); i++) {
            MarkdownToken token = tokens.get(i);
            boolean itemFollows = i + 1 < tokens.size() && tokens.get(i + 1).kind() == MarkdownToken.Kind.ITEM;
            Optional<String> problem = take(token).or(() -> itemFollows ? Optional.empty() : missingItem(token));
            if (problem.isPresent()) {
                ledger.notUnderstood(token.lines(), problem.get());
            } else {
                ledger.recognised(
                        token.lines(),
                        token.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '));
            }
        }
        if (draft.title.isEmpty()) {
            ledger.notUnderstood(
                    lines.stream().filter(line -> !line.isBlank()).limit(1).toList(),
                    "a guide begins with ---, a line 'title: …' and another ---");
        }
        return ledger.close(draft.build());
    }

    private Optional<String> missingItem(MarkdownToken token) {
        boolean needsItem = token.kind() == MarkdownToken.Kind.LABEL
                || (token.kind() == MarkdownToken.Kind.HEADING && section == Section.CERTIFICATIONS);
        return needsItem ? Optional.of("an item that begins with '- ' must follow") : Optional.empty();
    }

    private Optional<String> take(MarkdownToken token) {
        return switch (token.kind()) {
            case TITLE -> title(token.text());
            case SECTION -> section(token.text());
            case HEADING -> heading(token.text());
            case FOLLOW_UP -> inQuestion("a follow-up belongs to a question (###)", q -> q.followUp(token.text()));
            case LABEL -> inQuestion("a label belongs to a question (###)", q -> q.label(token.text()));
            case FENCE -> fence();
            case ITEM -> item(token.text());
            case ACCEPT -> inQuestion("an accepted wording belongs to a point", q -> q.accept(token.text()));
            case OTHER -> Optional.of("neither a heading, nor a **label**, nor an item that begins with '- '");
        };
    }

    private Optional<String> title(String text) {
        if (!draft.title.isEmpty()) {
            return Optional.of("the guide has a title already");
        }
        draft.title = text;
        return Optional.empty();
    }

    private Optional<String> section(String text) {
        String name = text.toLowerCase(Locale.ROOT);
        Optional<QuestionType> questions = name.endsWith(" questions")
                ? QuestionType.ofKey(name.substring(0, name.length() - " questions".length()))
                : Optional.empty();
        draft.closeQuestion();
        if (questions.isPresent()) {
            section = Section.QUESTIONS;
            type = questions.get();
            return Optional.empty();
        }
        section = switch (name) {
            case "certifications" -> Section.CERTIFICATIONS;
            case "education" -> Section.EDUCATION;
            case "qualifications" -> Section.QUALIFICATIONS;
            default -> Section.NONE;
        };
        return section == Section.NONE
                ? Optional.of("the sections are Certifications, Education, Qualifications and Technical, Behavioral,"
                        + " Situational and Problem-solving questions")
                : Optional.empty();
    }

    private Optional<String> heading(String text) {
        if (section == Section.CERTIFICATIONS) {
            draft.certificationGroup(text);
            return Optional.empty();
        }
        if (section != Section.QUESTIONS) {
            return Optional.of("a question stands under a section such as '## Technical questions'");
        }
        Matcher slug = SLUG.matcher(text);
        boolean named = slug.find() && Slug.isValid(slug.group(1)) && slug.start() > 0;
        String prompt = named ? text.substring(0, slug.start()).strip() : text;
        String name = named ? slug.group(1) : Slug.of(prompt, "question");
        if (named && draft.isTaken(name)) {
            return Optional.of("another question is named {#" + name + "} already");
        }
        draft.question(type, prompt, name);
        return Optional.empty();
    }

    private Optional<String> fence() {
        if (section == Section.CERTIFICATIONS) {
            draft.certificationGroup("");
            return Optional.empty();
        }
        return inQuestion("a --- ends a labelled group of points", q -> q.label(""));
    }

    private Optional<String> item(String text) {
        switch (section) {
            case CERTIFICATIONS -> draft.certification(text);
            case EDUCATION -> draft.education.add(text);
            case QUALIFICATIONS -> draft.qualifications.add(text);
            case QUESTIONS -> {
                return inQuestion("a point belongs to a question (###)", q -> point(q, text));
            }
            case NONE -> {
                return Optional.of("an item stands under a section (##)");
            }
        }
        return Optional.empty();
    }

    private Optional<String> point(QuestionDraft question, String text) {
        PointText point = PointText.parse(text);
        if (point.text().isEmpty() || !(point.weight() > 0 && point.weight() <= 10)) {
            return Optional.of("a point has a text and a weight above 0 and at most 10");
        }
        question.point(new Point(point.text(), point.importance(), point.weight(), new ArrayList<>()));
        return Optional.empty();
    }

    private interface Step {
        Optional<String> on(QuestionDraft question);
    }

    private Optional<String> inQuestion(String otherwise, Step step) {
        @Nullable QuestionDraft question = draft.openQuestion();
        return question == null ? Optional.of(otherwise) : step.on(question);
    }
}
