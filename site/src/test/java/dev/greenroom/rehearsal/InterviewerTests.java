package dev.greenroom.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.accounts.CandidateId;
import dev.greenroom.accounts.CurrentCandidate;
import dev.greenroom.guides.FollowUp;
import dev.greenroom.guides.Point;
import dev.greenroom.guides.PointGroup;
import dev.greenroom.guides.Question;
import dev.greenroom.guides.QuestionType;
import dev.greenroom.testing.Newcomer;
import dev.greenroom.testing.SiteTest;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@SiteTest
@RecordApplicationEvents
class InterviewerTests {

    private static final Script SCRIPT = Rehearsed.script(
            Mode.PRACTICE,
            Rehearsed.question("yeast", Rehearsed.points("Warm dough rises faster.", "Salt slows the yeast down.")));

    private static final long PAGE = Rehearsed.NOON.toEpochMilli();

    private CandidateId candidate;

    @Autowired
    private CurrentCandidate site;

    @Autowired
    private Interviewer interviewer;

    @Autowired
    private Rehearsals rehearsals;

    @BeforeEach
    void meet() {
        candidate = Newcomer.to(site);
    }

    @Test
    void marksAnAnswerThatACrashLeftWithoutMarks() {
        RehearsalId id = interviewer.begin(candidate, SCRIPT);
        rehearsals.change(candidate, id, rehearsal -> rehearsal.answer(1, Rehearsed.answer("Warm dough rises fast.")));

        assertThat(interviewer.resume(candidate, id).turn(1).marks()).isPresent();
        assertThat(rehearsals.get(candidate, id).isFinished()).isTrue();
    }

    @Test
    void readsAnswersOnThreadsOfTheirOwnAndNotOnThoseThatServeEverybody() {
        RehearsalId first = interviewer.begin(candidate, SCRIPT);
        interviewer.answer(candidate, first, 1, Rehearsed.answer("Warm dough rises fast."), PAGE);
        RehearsalId second = interviewer.begin(candidate, SCRIPT);
        long before = workOfGraders();

        interviewer.answer(candidate, second, 1, Rehearsed.answer("Salt slows it down."), PAGE);

        assertThat(workOfGraders()).isGreaterThan(before);
    }

    /** The processor time of the threads that only grade, in nanoseconds; virtual threads are not among them. */
    private static long workOfGraders() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("grader-"))
                .mapToLong(thread -> threads.getThreadCpuTime(thread.threadId()))
                .sum();
    }

    @Test
    void listensForNothingInAPointWithoutWords() {
        Question question = new Question(
                QuestionType.TECHNICAL,
                "yeast",
                "What about yeast?",
                List.of(new PointGroup(
                        "Concept",
                        List.of(Point.supporting("![](dough.png)"), Point.supporting("Warm dough rises faster.")))),
                List.of(new FollowUp("And the salt?", List.of(Point.supporting("[]()")))));
        RehearsalId id = interviewer.begin(candidate, Rehearsed.script(Mode.PRACTICE, PlannedQuestion.of(question)));

        Rehearsal said = interviewer.answer(candidate, id, 1, Rehearsed.answer("Warm dough rises fast."), PAGE);

        assertThat(said.judgedPointsOf(said.turn(1)))
                .extracting(judged -> judged.point().text())
                .containsExactly("Warm dough rises faster.");
        assertThat(said.isFinished()).isTrue();
    }

    @Test
    void tellsOthersOnceThatARehearsalIsFinished(@Autowired ApplicationEvents events) {
        RehearsalId id = interviewer.begin(candidate, SCRIPT);
        interviewer.answer(candidate, id, 1, Rehearsed.answer("Warm dough rises fast."), PAGE);
        interviewer.resume(candidate, id);
        interviewer.conclude(candidate, id);

        assertThat(events.stream(RehearsalFinished.class))
                .extracting(RehearsalFinished::rehearsal)
                .containsExactly(id);
    }

    @Test
    void keepsEverythingOfATurn() {
        RehearsalId id = interviewer.begin(candidate, SCRIPT);
        Rehearsal said = interviewer.answer(candidate, id, 1, Rehearsed.answer("Salt is nice. \uD83C\uDF5E"), PAGE);
        int missed = said.judgedPointsOf(said.turn(1)).stream()
                .filter(JudgedPoint::isMissed)
                .mapToInt(JudgedPoint::index)
                .findFirst()
                .orElseThrow();
        Rehearsal contested = rehearsals.change(candidate, id, rehearsal -> rehearsal.contest(1, missed));

        Rehearsal kept = rehearsals.get(candidate, id);

        assertThat(kept.turns()).isEqualTo(contested.turns());
        assertThat(kept.script()).isEqualTo(SCRIPT);
        assertThat(rehearsals.of(new CandidateId(UUID.randomUUID()))).isEmpty();
    }
}
