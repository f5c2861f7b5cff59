package dev.greenroom.guides;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A point on its line: the text, then its importance and weight in braces where they are not the usual ones. */
record PointText(String text, Importance importance, double weight) {
    private static final String MARK = "(?:essential|supporting|weight=\\d+(?:\\.\\d+)?)";
    private static final Pattern MARKS =
            Pattern.compile("(?<!\\\\)(\\\\*+)\\{(" + MARK + "(?: +" + MARK + ")*)}$", Pattern.UNIX_LINES);

    static PointText parse(String line) {
        Matcher marks = MARKS.matcher(line);
        if (!marks.find()) {
            return new PointText(line, Importance.SUPPORTING, Importance.SUPPORTING.usualWeight());
        }
        if (!marks.group(1).isEmpty()) {
            String unescaped = line.substring(0, marks.start()) + line.substring(marks.start() + 1);
            return new PointText(unescaped, Importance.SUPPORTING, Importance.SUPPORTING.usualWeight());
        }
        return marked(
                line.substring(0, marks.start()).strip(), List.of(marks.group(2).split(" +")));
    }

    private static PointText marked(String text, List<String> marks) {
        Importance importance = marks.contains("essential") ? Importance.ESSENTIAL : Importance.SUPPORTING;
        double weight = importance.usualWeight();
        for (String mark : marks) {
            if (mark.startsWith("weight=")) {
                weight = Double.parseDouble(mark.substring("weight=".length()));
            }
        }
        return new PointText(text, importance, weight);
    }

    static String format(Point point) {
        List<String> marks = new ArrayList<>();
        if (point.importance() == Importance.ESSENTIAL) {
            marks.add("essential");
        }
        if (point.weight() != point.importance().usualWeight()) {
            marks.add("weight="
                    + new BigDecimal(Double.toString(point.weight()))
                            .stripTrailingZeros()
                            .toPlainString());
        }
        if (!marks.isEmpty()) {
            return point.text() + " {" + String.join(" ", marks) + "}";
        }
        Matcher lookalike = MARKS.matcher(point.text());
        return lookalike.find()
                ? point.text().substring(0, lookalike.start()) + "\\"
                        + point.text().substring(lookalike.start())
                : point.text();
    }
}
