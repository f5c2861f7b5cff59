package dev.greenroom.jobs;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Makes sense of what a file says about where the work of a posting is done. */
final class WorkplaceReader {

    private final RawPosting raw;
    private final Consumer<String> note;
    private final List<Place> places;
    private final Set<String> openTo = new LinkedHashSet<>();

    private WorkplaceReader(RawPosting raw, Consumer<String> note) {
        this.raw = raw;
        this.note = note;
        this.places = new ArrayList<>(raw.places());
    }

    static Workplace read(RawPosting raw, Consumer<String> note) {
        return new WorkplaceReader(raw, note).read();
    }

    /** Whether the file says where the work is done, on site or not; a place alone does not. */
    static boolean saysMode(RawPosting raw) {
        return !raw.get(JobField.REMOTE).isEmpty() || saysRemote(PlaceText.parts(raw.get(JobField.PLACE)));
    }

    private static boolean saysRemote(List<String> parts) {
        return parts.stream().anyMatch(part -> RemoteText.beside(part).isPresent());
    }

    private Workplace read() {
        List<String> parts = PlaceText.parts(raw.get(JobField.PLACE));
        boolean remoteInText = saysRemote(parts);
        if (remoteInText) {
            parts.forEach(this::readBesideRemote);
        } else {
            places.addAll(PlaceText.places(raw.get(JobField.PLACE)));
        }
        boolean remote = remoteInText || isYes(raw.get(JobField.REMOTE));
        List<String> names = PlaceText.parts(raw.get(JobField.COUNTRY));
        List<String> countries =
                names.stream().flatMap(name -> country(name).stream()).toList();
        if (!remote || !raw.get(JobField.CITY).isEmpty()) {
            places.addAll(fromColumns(names));
        }
        List<Place> distinct = places.stream()
                .filter(place -> !place.label().isEmpty())
                .distinct()
                .toList();
        return remote
                ? new Workplace(WorkMode.REMOTE, distinct, openTo(countries, distinct))
                : new Workplace(onSiteOrHybrid(), distinct, List.of());
    }

    /** Reads one part of a text of which a part says that the work is remote. */
    private void readBesideRemote(String part) {
        Optional<String> beside = RemoteText.beside(part);
        String text = beside.orElse(part);
        if (text.isEmpty()) {
            return;
        }
        List<String> countries = PlaceText.countries(text);
        Place place = PlaceText.place(text);
        if (!countries.isEmpty()) {
            openTo.addAll(countries);
        } else if (beside.isEmpty() || !place.country().isEmpty()) {
            places.add(place);
        } else {
            note.accept("“" + text + "” in “" + PostingReader.cut(part)
                    + "” is no country and no place with its country; left out");
        }
    }

    /** The countries that remote work is open to: those that are named or else, as a guess, those of its places. */
    private List<String> openTo(List<String> fromColumn, List<Place> of) {
        Set<String> named = new LinkedHashSet<>(fromColumn);
        named.addAll(openTo);
        if (!named.isEmpty()) {
            return List.copyOf(named);
        }
        List<String> guessed = of.stream()
                .map(Place::country)
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList();
        if (!guessed.isEmpty()) {
            note.accept("remote, and no country that it is open to: taken as "
                    + guessed.stream().map(Geography::countryName).collect(Collectors.joining(", "))
                    + ", where its place is");
        }
        return guessed;
    }

    private WorkMode onSiteOrHybrid() {
        return raw.get(JobField.REMOTE).matches("(?i).*(hybrid|part).*") ? WorkMode.HYBRID : WorkMode.ON_SITE;
    }

    private List<Place> fromColumns(List<String> countries) {
        List<String> cities = PlaceText.parts(raw.get(JobField.CITY));
        List<String> regions = PlaceText.parts(raw.get(JobField.REGION));
        int count = Math.max(cities.size(), Math.max(regions.size(), countries.size()));
        List<Place> found = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            found.add(PlaceText.of(at(cities, i), at(regions, i), at(countries, i)));
        }
        return found;
    }

    private Optional<String> country(String name) {
        Optional<String> code = Geography.countryCode(name);
        if (code.isEmpty()) {
            note.accept("the country “" + PostingReader.cut(name) + "” is not known; left out");
        }
        return code;
    }

    /** The value for the place at the index; one value stands for all places. */
    private static String at(List<String> values, int index) {
        return values.isEmpty() ? "" : values.get(Math.min(index, values.size() - 1));
    }

    private static boolean isYes(String text) {
        return text.strip().matches("(?i)yes|y|true|1|x|remote|fully remote|telecommute|100\\s?%( remote)?");
    }
}
