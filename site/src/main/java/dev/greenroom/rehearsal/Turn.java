package dev.greenroom.rehearsal;

import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** One question put to the candidate, and what became of it; contested are the points said to have been said. */
record Turn(int number, Asked asked, Instant askedAt, Optional<Answer> answer, SortedSet<Integer> contested) {

    Turn {
        contested = Collections.unmodifiableSortedSet(new TreeSet<>(contested));
    }

    static Turn asking(int number, Asked asked, Instant now) {
        return new Turn(number, asked, now, Optional.empty(), Collections.emptySortedSet());
    }

    boolean isOpen() {
        return answer.isEmpty();
    }

    boolean awaitsMarks() {
        return answer.isPresent() && marks().isEmpty();
    }

    Optional<Marks> marks() {
        return answer.flatMap(Answer::marks);
    }

    Turn answered(Answer given) {
        return new Turn(number, asked, askedAt, Optional.of(given), contested);
    }

    Turn marked(Marks marks) {
        return answered(answer.orElseThrow().marked(marks));
    }

    Turn contesting(int point) {
        SortedSet<Integer> points = new TreeSet<>(contested);
        points.add(point);
        return new Turn(number, asked, askedAt, answer, points);
    }

    Turn notContesting(int point) {
        SortedSet<Integer> points = new TreeSet<>(contested);
        points.remove(point);
        return new Turn(number, asked, askedAt, answer, points);
    }
}
