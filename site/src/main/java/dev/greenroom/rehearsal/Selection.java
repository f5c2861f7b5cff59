package dev.greenroom.rehearsal;

import dev.greenroom.guides.QuestionType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;

/** Picks the questions of a rehearsal and puts them in order. */
final class Selection {

    private final PastScores past;
    private final RandomGenerator random;

    Selection(PastScores past, RandomGenerator random) {
        this.past = past;
        this.random = random;
    }

    List<PlannedQuestion> of(List<PlannedQuestion> questions, QuestionOrder order, int count) {
        List<PlannedQuestion> ordered = new ArrayList<>(questions);
        switch (order) {
            case GUIDE -> {}
            case SHUFFLED -> Collections.shuffle(ordered, random);
            case HARDEST_FIRST -> ordered.sort(Comparator.comparingDouble(past::of));
        }
        return order == QuestionOrder.HARDEST_FIRST
                ? ordered.stream().limit(count).toList()
                : fairly(ordered, count);
    }

    /** Takes from each type in turn, so that a short rehearsal still has every type; keeps the order. */
    private static List<PlannedQuestion> fairly(List<PlannedQuestion> ordered, int count) {
        Map<QuestionType, Iterator<PlannedQuestion>> byType = new EnumMap<>(QuestionType.class);
        for (QuestionType type : QuestionType.values()) {
            byType.put(type, ordered.stream().filter(q -> q.type() == type).iterator());
        }
        Set<PlannedQuestion> taken = new HashSet<>();
        while (taken.size() < Math.min(count, ordered.size())) {
            for (Iterator<PlannedQuestion> next : byType.values()) {
                if (next.hasNext() && taken.size() < count) {
                    taken.add(next.next());
                }
            }
        }
        return ordered.stream().filter(taken::contains).toList();
    }
}
