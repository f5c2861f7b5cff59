package dev.greenroom.jobs;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A posting as a file gives it: texts that nobody has looked at yet. */
final class RawPosting {

    private final int line;
    private final Map<JobField, String> values = new EnumMap<>(JobField.class);
    private final List<Place> places = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private final List<Section> details = new ArrayList<>();

    /** A named part of a description. */
    record Section(String label, String text) {}

    RawPosting(int line) {
        this.line = line;
    }

    void put(JobField field, String value) {
        if (!value.isBlank()) {
            values.put(field, CleanText.lines(value));
        }
    }

    void put(JobField field, String column, String value) {
        if (value.isBlank()) {
            return;
        }
        switch (field) {
            case DESCRIPTION -> sections.add(new Section(label(column), CleanText.lines(value)));
            case DETAIL -> details.add(new Section(label(column), CleanText.lines(value)));
            case IGNORE -> {}
            default -> put(field, value);
        }
    }

    void addPlace(Place place) {
        if (!place.label().isEmpty()) {
            places.add(place);
        }
    }

    /** Whether both may be the same job: one title, and nothing else on which they contradict each other. */
    boolean mayBe(RawPosting other) {
        return get(JobField.TITLE).equalsIgnoreCase(other.get(JobField.TITLE))
                && agree(get(JobField.EMPLOYER), other.get(JobField.EMPLOYER))
                && agree(get(JobField.REFERENCE), other.get(JobField.REFERENCE))
                && (places.isEmpty() || other.places.isEmpty() || places.equals(other.places));
    }

    private static boolean agree(String one, String other) {
        return one.isEmpty() || other.isEmpty() || one.equalsIgnoreCase(other);
    }

    /** Takes over from the same job in other words what is not said here. */
    void fillIn(RawPosting other) {
        other.values.forEach(values::putIfAbsent);
        addAllIfNone(places, other.places);
        addAllIfNone(sections, other.sections);
        addAllIfNone(details, other.details);
    }

    private static <T> void addAllIfNone(List<T> own, List<T> others) {
        if (own.isEmpty()) {
            own.addAll(others);
        }
    }

    int line() {
        return line;
    }

    String get(JobField field) {
        return values.getOrDefault(field, "");
    }

    List<Place> places() {
        return places;
    }

    /** The description: its parts under their names where there are several, then the further details as a list. */
    String description() {
        StringBuilder text = new StringBuilder();
        for (Section section : sections) {
            if (sections.size() > 1 && !section.equals(sections.getFirst())) {
                text.append("**").append(section.label()).append("**\n\n");
            }
            text.append(HtmlText.toMarkdown(section.text())).append("\n\n");
        }
        details.forEach(detail -> text.append("- ")
                .append(detail.label())
                .append(": ")
                .append(HtmlText.toMarkdown(detail.text()).replaceAll("\\s+", " "))
                .append('\n'));
        return text.toString().strip();
    }

    private static String label(String column) {
        String words = ColumnMapping.words(column);
        return words.isEmpty() ? column : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
