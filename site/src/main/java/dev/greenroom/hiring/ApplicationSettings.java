package dev.greenroom.hiring;

import dev.greenroom.jobs.Jurisdiction;
import dev.greenroom.jobs.Workplace;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long applications are kept, and how many are taken.
 *
 * @param keepMonths how many months after it came an application is deleted; 1 or more
 * @param keepMonthsIn the same for jobs in a country, a state or a province, by its ISO 3166 code
 * @param perHour how many forms one address may send in an hour
 */
@ConfigurationProperties("greenroom.applications")
record ApplicationSettings(
        @DefaultValue("12") int keepMonths,
        @DefaultValue Map<String, Integer> keepMonthsIn,
        @DefaultValue("30") int perHour) {

    private static final String ELSEWHERE = "";

    ApplicationSettings {
        Map<String, Integer> places = new TreeMap<>();
        keepMonthsIn.forEach((place, months) -> places.put(code(place), checked(months)));
        keepMonthsIn = Collections.unmodifiableMap(places);
        checked(keepMonths);
    }

    private static int checked(int months) {
        if (months < 1) {
            throw new IllegalArgumentException("greenroom.applications.keep-months has to be 1 or more everywhere");
        }
        return months;
    }

    private static String code(String place) {
        return Jurisdiction.read(place)
                .map(Jurisdiction::code)
                .orElseThrow(() -> new IllegalArgumentException("greenroom.applications.keep-months-in." + place
                        + " names no country, state of the United States or province of Canada, as GB or US-CA do"));
    }

    /**
     * What whoever applies for a job there is promised. Of several places the longest time counts: a law may ask for
     * records to be kept, and too early is too late for it, while the applicant knows the day and can withdraw at once.
     */
    Application.Promise promise(Instant receivedAt, Workplace workplace) {
        String place = workplace.jurisdictions().stream()
                .flatMap(this::places)
                .max(Comparator.comparingInt(this::months))
                .orElse(ELSEWHERE);
        return new Application.Promise(lastDay(receivedAt, place), place);
    }

    /** The places of which the time may hold in the jurisdiction. */
    private Stream<String> places(Jurisdiction where) {
        String nearest = Stream.of(where.code(), where.country())
                .filter(keepMonthsIn::containsKey)
                .findFirst()
                .orElse(ELSEWHERE);
        // Who may live anywhere in a country may live in any of its states.
        return Stream.concat(
                Stream.of(nearest),
                keepMonthsIn.keySet().stream()
                        .filter(place -> where.part().isEmpty() && place.startsWith(where.country() + "-")));
    }

    private int months(String place) {
        return keepMonthsIn.getOrDefault(place, keepMonths);
    }

    private LocalDate lastDay(Instant receivedAt, String place) {
        return LocalDate.ofInstant(receivedAt, ZoneOffset.UTC).plusMonths(months(place));
    }

    /** The last day of the application: what was promised, or less where the time has been shortened since. */
    LocalDate lastDay(Application application) {
        Application.Promise promise = application.promise();
        LocalDate now = lastDay(application.receivedAt(), promise.place());
        return now.isBefore(promise.lastDay()) ? now : promise.lastDay();
    }

    /** The fewest months that any application is kept. */
    int fewestMonths() {
        return Stream.concat(Stream.of(keepMonths), keepMonthsIn.values().stream())
                .min(Comparator.naturalOrder())
                .orElse(keepMonths);
    }

    String keptInWords() {
        String words = inWords(keepMonths) + " after it came in";
        if (keepMonthsIn.isEmpty()) {
            return words;
        }
        return words
                + keepMonthsIn.entrySet().stream()
                        .map(place ->
                                Jurisdiction.read(place.getKey()).orElseThrow().label() + " – "
                                        + inWords(place.getValue()))
                        .collect(Collectors.joining(
                                "; ", " (by where the job is: ", "; of several places the longest time counts)"));
    }

    private static String inWords(int months) {
        return months + (months == 1 ? " month" : " months");
    }
}
