package dev.greenroom.guides;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the canonical form of the guide format. */
final class MarkdownWriter {
    private final StringBuilder out = new StringBuilder();

    String write(Guide guide) {
        frontMatter(guide.about());
        overview(guide.overview());
        @Nullable QuestionType section = null;
        for (Question question : guide.questions()) {
            if (question.type() != section) {
                section = question.type();
                line("## " + section.title() + " questions");
            }
            question(question);
        }
        return out.toString();
    }

    private void frontMatter(About about) {
        line("---");
        field("title", about.title());
        field("category", about.category());
        field("family", about.family());
        field("summary", about.summary());
        line("---");
    }

    private void field(String key, String value) {
        if (!value.isEmpty()) {
            line(key + ": " + (Quoted.looksQuoted(value) ? "\"" + value + "\"" : value));
        }
    }

    private void overview(Overview overview) {
        if (!overview.certifications().isEmpty()) {
            line("## Certifications");
            boolean first = true;
            for (CertificationGroup group : overview.certifications()) {
                heading("### ", group.group(), "", first);
                items(group.entries());
                first = false;
            }
        }
        section("## Education", overview.education());
        section("## Qualifications", overview.qualifications());
    }

    private void section(String heading, List<String> entries) {
        if (!entries.isEmpty()) {
            line(heading);
            items(entries);
        }
    }

    private void question(Question question) {
        line("### " + question.prompt() + " {#" + question.slug() + "}");
        boolean first = true;
        for (PointGroup group : question.answer()) {
            heading("**", group.label(), "**", first);
            points(group.points());
            first = false;
        }
        for (FollowUp followUp : question.followUps()) {
            line("#### Follow-up: " + followUp.prompt());
            points(followUp.response());
        }
    }

    private void heading(String before, String text, String after, boolean first) {
        if (!text.isEmpty()) {
            line(before + text + after);
        } else if (!first) {
            line("---");
        }
    }

    private void points(List<Point> points) {
        for (Point point : points) {
            line("- " + PointText.format(point));
            point.acceptedWordings().forEach(wording -> line("  - accept: " + wording));
        }
    }

    private void items(List<String> entries) {
        entries.forEach(entry -> line("- " + entry));
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
