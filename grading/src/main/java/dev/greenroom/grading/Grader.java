package dev.greenroom.grading;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Grades answers against rubrics. Open one and keep it: loading takes a second, and it may be used from any number of
 * threads. The same rubric and answer always get the same grade, down to the last bit.
 */
public final class Grader implements AutoCloseable {

    private static final String NAME = "greenroom-alignment 1";
    private static final int RUBRICS_KEPT = 256;
    private final Encoder encoder;
    private final Gates gates;
    private final Map<Rubric, PreparedRubric> prepared = Collections.synchronizedMap(new RecentRubrics());

    private Grader(Encoder encoder) {
        this.encoder = encoder;
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
        List<CriterionGrade> criteria = stopped.isPresent() ? nothing(rubric) : criteria(prepared(rubric), answer);
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        stopped.ifPresent(flags::add);
        double score = Score.of(criteria);
        if (flags.isEmpty()
                && criteria.stream().allMatch(grade -> grade.evidence().isEmpty())) {
            flags.add(Flag.NO_EVIDENCE);
        } else if (flags.isEmpty() && Score.isClose(criteria)) {
            flags.add(Flag.NOT_SURE);
        }
        List<StarFinding> star =
                stopped.isPresent() ? Story.nothing(rubric.kind()) : Story.findings(rubric.kind(), answer);
        return new Grade(score, criteria, flags, star, NAME);
    }

    /**
     * Judges a short answer beside right answers; it is enough to match one of them.
     *
     * @param references at least one right answer, none blank
     */
    public Comparison compare(String question, List<String> references, String answer) {
        Rubric rubric = new Rubric(
                question,
                QuestionKind.TECHNICAL,
                List.of(new Criterion(
                        references.getFirst(), 1, Importance.ESSENTIAL, references.subList(1, references.size()))));
        Grade grade = grade(rubric, answer);
        CriterionGrade point = grade.criteria().getFirst();
        Label label = point.state() == PointState.COVERED ? Label.CORRECT : Label.INCORRECT;
        return new Comparison(
                grade.score(), label, point.state(), point.confidence(), point.evidence(), grade.flags(), NAME);
    }

    private PreparedRubric prepared(Rubric rubric) {
        PreparedRubric known = prepared.get(rubric);
        if (known == null) {
            known = PreparedRubric.of(rubric, encoder);
            prepared.put(rubric, known);
        }
        return known;
    }

    private List<CriterionGrade> criteria(PreparedRubric rubric, String raw) {
        PreparedAnswer answer = new PreparedAnswer(encoder.encode(raw), rubric.variants());
        return IntStream.range(0, rubric.wordings().size())
                .mapToObj(i -> PointJudge.judge(
                        rubric.rubric().criteria().get(i),
                        PointReading.of(rubric.wordings().get(i), answer),
                        answer))
                .toList();
    }

    private static List<CriterionGrade> nothing(Rubric rubric) {
        return rubric.criteria().stream()
                .map(criterion -> new CriterionGrade(criterion, PointState.MISSING, 1, List.of()))
                .toList();
    }

    @Override
    public void close() {
        encoder.close();
    }

    private static final class RecentRubrics extends LinkedHashMap<Rubric, PreparedRubric> {

        RecentRubrics() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Rubric, PreparedRubric> eldest) {
            return size() > RUBRICS_KEPT;
        }
    }
}
