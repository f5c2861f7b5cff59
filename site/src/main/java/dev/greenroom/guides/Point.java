package dev.greenroom.guides;

import java.util.List;

/** One thing a good answer says, in inline Markdown, with other wordings that count as well. */
public record Point(String text, Importance importance, double weight, List<String> acceptedWordings) {
    public Point {
        SingleLine.required(text, "A point");
        acceptedWordings.forEach(wording -> SingleLine.required(wording, "An accepted wording"));
        if (!(weight > 0 && weight <= 10)) {
            throw new IllegalArgumentException("The weight " + weight + " is not above 0 and at most 10");
        }
        acceptedWordings = List.copyOf(acceptedWordings);
    }

    /** Makes a supporting point of the usual weight. */
    public static Point supporting(String text) {
        return new Point(text, Importance.SUPPORTING, Importance.SUPPORTING.usualWeight(), List.of());
    }

    /** Makes an essential point of the usual weight. */
    public static Point essential(String text) {
        return new Point(text, Importance.ESSENTIAL, Importance.ESSENTIAL.usualWeight(), List.of());
    }

    Point accepting(List<String> wordings) {
        return new Point(text, importance, weight, wordings);
    }
}
