package dev.greenroom.rehearsal;

import dev.greenroom.grading.Flag;
import dev.greenroom.grading.Grade;
import dev.greenroom.grading.PointState;
import java.util.List;
import java.util.Set;

/** The grader's verdict on an answer, in the shape in which it is kept; one mark for each point, in its order. */
record Marks(double score, List<PointMark> points, Set<Flag> flags, List<StarMark> star, String grader) {

    Marks {
        points = List.copyOf(points);
        flags = Set.copyOf(flags);
        star = List.copyOf(star);
    }

    static Marks of(Grade grade) {
        return new Marks(
                grade.score(),
                grade.criteria().stream().map(PointMark::of).toList(),
                grade.flags(),
                grade.star().stream().map(StarMark::of).toList(),
                grade.grader());
    }

    long count(PointState state) {
        return points.stream().filter(point -> point.state() == state).count();
    }
}
