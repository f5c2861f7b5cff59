package dev.greenroom.jobs;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Job cards copied from a page as text: a label on one line, what belongs to it on the lines below. */
final class FeaturedJobs {

    private static final Pattern BULLET = Pattern.compile("^[\\s\\-•*·–]+");
    private static final Pattern POSTED = Pattern.compile("^posted(?: on)?:?\\s*(.+)$", Pattern.CASE_INSENSITIVE);

    private final List<RawPosting> postings = new ArrayList<>();
    private final Map<Label, List<String>> card = new EnumMap<>(Label.class);
    private Optional<Label> label = Optional.empty();
    private int start;

    /** The labels of a card; the first begins it. */
    private enum Label {
        COMPANY,
        TITLE_AND_LOCATION,
        EMPLOYMENT_TYPE,
        SALARY,
        TEAM_AND_DATE;

        static Optional<Label> of(String line) {
            String name = line.replaceAll(":$", "").strip().replace(' ', '_').toUpperCase(Locale.ROOT);
            for (Label label : values()) {
                if (label.name().equals(name)) {
                    return Optional.of(label);
                }
            }
            return Optional.empty();
        }
    }

    private FeaturedJobs() {}

    /** Whether the text has such cards. */
    static boolean arePresent(String text) {
        return text.lines()
                .map(FeaturedJobs::words)
                .anyMatch(line -> Label.of(line).equals(Optional.of(Label.TITLE_AND_LOCATION)));
    }

    static List<RawPosting> read(String text) {
        FeaturedJobs reading = new FeaturedJobs();
        int line = 0;
        for (String words : text.lines().map(FeaturedJobs::words).toList()) {
            line++;
            reading.take(line, words);
        }
        reading.end();
        return reading.postings;
    }

    private static String words(String line) {
        return BULLET.matcher(line).replaceFirst("").strip();
    }

    private void take(int line, String words) {
        if (words.isEmpty()) {
            return;
        }
        Optional<Label> found = Label.of(words);
        if (found.equals(Optional.of(Label.COMPANY))) {
            end();
            start = line;
        }
        if (found.isPresent() && start > 0) {
            label = found;
            card.put(found.get(), new ArrayList<>());
        } else if (label.isPresent()) {
            card.getOrDefault(label.get(), new ArrayList<>()).add(words);
            // The date is the last thing on a card; what follows is the page again.
            if (label.get() == Label.TEAM_AND_DATE && POSTED.matcher(words).matches()) {
                end();
            }
        }
    }

    private void end() {
        if (start > 0 && card.containsKey(Label.TITLE_AND_LOCATION)) {
            postings.add(posting());
        }
        card.clear();
        label = Optional.empty();
        start = 0;
    }

    private RawPosting posting() {
        RawPosting posting = new RawPosting(start);
        List<String> titleAndPlace = lines(Label.TITLE_AND_LOCATION);
        posting.put(JobField.EMPLOYER, String.join(" ", lines(Label.COMPANY)));
        posting.put(JobField.TITLE, titleAndPlace.isEmpty() ? "" : titleAndPlace.getFirst());
        posting.put(
                JobField.PLACE,
                String.join("; ", titleAndPlace.subList(Math.min(1, titleAndPlace.size()), titleAndPlace.size())));
        posting.put(JobField.EMPLOYMENT_TYPE, String.join(", ", lines(Label.EMPLOYMENT_TYPE)));
        posting.put(JobField.SALARY, String.join(" ", lines(Label.SALARY)));
        for (String line : lines(Label.TEAM_AND_DATE)) {
            Matcher posted = POSTED.matcher(line);
            if (posted.matches()) {
                posting.put(JobField.DATE_POSTED, posted.group(1));
            } else {
                posting.put(JobField.TEAM, line);
            }
        }
        return posting;
    }

    private List<String> lines(Label of) {
        return card.getOrDefault(of, List.of());
    }
}
