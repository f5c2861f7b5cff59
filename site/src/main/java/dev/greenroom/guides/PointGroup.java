package dev.greenroom.guides;

import java.util.List;

/** Points under one label, such as Concept or Pitfall; the label is empty where the guide gives none. */
public record PointGroup(String label, List<Point> points) {
    public PointGroup {
        SingleLine.optional(label, "A label");
        if (points.isEmpty()) {
            throw new IllegalArgumentException("There is no point under the label '" + label + "'");
        }
        points = List.copyOf(points);
    }
}
