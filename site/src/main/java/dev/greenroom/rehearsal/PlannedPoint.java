package dev.greenroom.rehearsal;

import dev.greenroom.guides.Importance;
import dev.greenroom.guides.Inline;
import dev.greenroom.guides.Point;
import dev.greenroom.guides.PointGroup;
import java.util.List;
import java.util.stream.Stream;

/** What a good answer says, in inline Markdown, under the label of its group, which may be empty. */
record PlannedPoint(String label, String text, Importance importance, double weight, List<String> acceptedWordings) {

    PlannedPoint {
        acceptedWordings = List.copyOf(acceptedWordings);
    }

    static Stream<PlannedPoint> of(PointGroup group) {
        return group.points().stream().map(point -> of(group.label(), point));
    }

    static PlannedPoint of(String label, Point point) {
        return new PlannedPoint(label, point.text(), point.importance(), point.weight(), point.acceptedWordings());
    }

    /** Whether there are words to listen for; an image without a description has none. */
    boolean hasWords() {
        return !Inline.plain(text).isBlank();
    }

    boolean isEssential() {
        return importance == Importance.ESSENTIAL;
    }
}
