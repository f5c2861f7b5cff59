package dev.greenroom.grading;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes a grade as one line of the bulk output. */
final class GradeJson {

    private static final double DIGITS = 10_000;
    private static final double ENOUGH_TO_BE_CORRECT = 0.7;
    private static final int BYTES_OF_A_SEAL = 6;

    private GradeJson() {}

    static ObjectNode of(BulkInput.Answer answer, Grader grader, double scale) {
        ObjectNode line = JsonMapper.shared().createObjectNode();
        line.set("id", answer.id());
        if (answer.rubric() == null) {
            Comparison verdict = grader.compare(answer.question(), answer.references(), answer.text());
            head(line, verdict.score() * scale, verdict.label());
            point(line.putArray("points"), verdict.state(), verdict.confidence(), verdict.evidence(), answer.text());
            return tail(line, verdict.flags(), verdict.grader());
        }
        Grade grade = grader.grade(answer.rubric(), answer.text());
        head(line, grade.score() * scale, label(grade));
        ArrayNode points = line.putArray("points");
        grade.criteria()
                .forEach(point -> point(points, point.state(), point.confidence(), point.evidence(), answer.text()));
        return tail(line, grade.flags(), grade.grader());
    }

    /** Tells, when a run goes on, whether a line was graded for the same answer on the same scale. */
    static String seal(BulkInput.Answer answer, double scale) {
        String graded = answer.question()
                + '\0'
                + answer.rubric()
                + '\0'
                + answer.references()
                + '\0'
                + answer.text()
                + '\0'
                + scale;
        return HexFormat.of().formatHex(sha256(graded), 0, BYTES_OF_A_SEAL);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    private static Label label(Grade grade) {
        boolean contradicts = grade.flags().contains(Flag.REVERSED)
                || grade.criteria().stream().anyMatch(point -> point.state() == PointState.CONTRADICTED);
        if (contradicts) {
            return Label.CONTRADICTORY;
        }
        return grade.score() >= ENOUGH_TO_BE_CORRECT ? Label.CORRECT : Label.INCORRECT;
    }

    private static void head(ObjectNode line, double score, Label label) {
        line.put("score", rounded(score));
        line.put("label3", label.word());
        line.put("label2", label.wordOfTwo());
    }

    /** Offsets count characters as most languages do: Java alone counts an emoji as two. */
    private static void point(
            ArrayNode points, PointState state, double confidence, List<Evidence> evidence, String answer) {
        ObjectNode point = points.addObject();
        point.put("state", state.name().toLowerCase(Locale.ROOT));
        point.put("confidence", rounded(confidence));
        ArrayNode stretches = point.putArray("evidence");
        evidence.forEach(stretch -> stretches
                .addObject()
                .put("start", answer.codePointCount(0, stretch.start()))
                .put("end", answer.codePointCount(0, stretch.end()))
                .put("text", stretch.text()));
    }

    private static ObjectNode tail(ObjectNode line, Set<Flag> flags, String grader) {
        ArrayNode names = line.putArray("flags");
        flags.forEach(flag -> names.add(flag.name().toLowerCase(Locale.ROOT)));
        return line.put("grader", grader);
    }

    private static double rounded(double value) {
        return Math.round(value * DIGITS) / DIGITS;
    }
}
