package dev.greenroom.grading;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Grades answers against rubrics. Open one and keep it: loading takes a second, and it may be used from any number of
 * threads. The same rubric and answer always get the same grade, down to the last bit.
 */
public final class Grader implements AutoCloseable {

    private static final String NAME = "greenroom 18";
    private final Encoder encoder;
    private final CrossEncoder network;
    private final ShortAnswerNetwork shortAnswers;
    private final Measuring measuring;
    private final Gates gates;
    private final PointJudge pointJudge = new PointJudge();
    private final ReferenceJudge referenceJudge = new ReferenceJudge();
    private final RecentRubrics rubrics = new RecentRubrics();

    private Grader(Encoder encoder) {
        this.encoder = encoder;
        this.network = CrossEncoder.open(encoder.vocabulary());
        this.shortAnswers = new ShortAnswerNetwork(encoder.vocabulary());
        this.measuring = new Measuring(network, shortAnswers);
        this.gates = new Gates(encoder.vocabulary());
    }

    /** Loads the networks out of the jar; needs no file and no network access. */
    public static Grader open() {
        return new Grader(Encoder.miniLm());
    }

    /** Name and version of the grader, to be kept with a grade. */
    public String name() {
        return NAME;
    }

    /**
     * Grades an answer of any length; never throws because of what the answer says.
     *
     * @return a score of 0 to 1 and a state for every criterion; a gate that stops the answer shows as a flag, with every
     *     criterion missing and a score of 0
     */
    public Grade grade(Rubric rubric, String answer) {
        Optional<Flag> stopped = gates.stop(rubric, Text.of(answer));
        if (stopped.isPresent()) {
            return new Grade(0, nothing(rubric), Set.of(stopped.get()), Story.nothing(rubric.kind()), NAME);
        }
        List<JudgedPoint> points = points(prepared(rubric), answer);
        List<CriterionGrade> criteria = points.stream().map(JudgedPoint::grade).toList();
        return new Grade(
                Score.ofJudged(points),
                criteria,
                remarks(points, criteria),
                Story.findings(rubric.kind(), answer),
                NAME);
    }

    /**
     * Judges a short answer beside right answers; it is enough to match one of them.
     *
     * @param references at least one right answer, none blank
     * @return a score of 0 to 1 with a label; a gate that stops the answer shows as a flag, with a score of 0
     * @throws IllegalArgumentException when there is no reference, or the first is blank
     */
    public Comparison compare(String question, List<String> references, String answer) {
        Rubric rubric = Rubric.ofReferences(question, references);
        if (references.stream()
                .anyMatch(reference -> !reference.isBlank() && ReferenceJudge.isSame(reference, answer))) {
            return ReferenceJudge.toTheLetter(answer, NAME);
        }
        Optional<Flag> stopped = gates.stopComparison(rubric, Text.of(answer));
        if (stopped.isPresent()) {
            return ReferenceJudge.stopped(stopped.get(), NAME);
        }
        PreparedRubric known = prepared(rubric);
        PreparedAnswer read = new PreparedAnswer(encoder.encode(answer), known.variants());
        List<PointReading> readings = ComparisonFeatures.readings(known, read);
        Features features = measuring.comparison(known, read, readings);
        return referenceJudge.judge(features, readings.getFirst().whole(), answer, NAME);
    }

    private PreparedRubric prepared(Rubric rubric) {
        return rubrics.get(rubric, unknown -> PreparedRubric.of(unknown, encoder));
    }

    private List<JudgedPoint> points(PreparedRubric rubric, String raw) {
        PreparedAnswer answer = new PreparedAnswer(encoder.encode(raw), rubric.variants());
        List<PointMeasure> measures = measuring.points(rubric, answer);
        return IntStream.range(0, measures.size())
                .mapToObj(i -> pointJudge.judge(rubric.rubric().criteria().get(i), measures.get(i), raw))
                .toList();
    }

    private static Set<Flag> remarks(List<JudgedPoint> points, List<CriterionGrade> criteria) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        if (criteria.stream().allMatch(grade -> grade.state() == PointState.MISSING)) {
            flags.add(Flag.NO_EVIDENCE);
        }
        boolean reversed = Score.isReversed(points);
        if (reversed) {
            flags.add(Flag.REVERSED);
        }
        if (reversed || Score.isClose(criteria)) {
            flags.add(Flag.NOT_SURE);
        }
        return flags;
    }

    private static List<CriterionGrade> nothing(Rubric rubric) {
        return rubric.criteria().stream()
                .map(criterion -> new CriterionGrade(criterion, PointState.MISSING, 1, List.of()))
                .toList();
    }

    @Override
    public void close() {
        encoder.close();
        network.close();
        shortAnswers.close();
    }
}
