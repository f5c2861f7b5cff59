package dev.greenroom.jobs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Places as job boards write them: "Irvine, CA", "Kirkland WA", "Edwards AFB, California, California", "Berlin, Germany". */
final class PlaceText {

    private PlaceText() {}

    /** The places of a text that separates them by semicolons, bars or lines. */
    static List<Place> places(String text) {
        return parts(text).stream()
                .map(PlaceText::place)
                .filter(place -> !place.label().isEmpty())
                .distinct()
                .toList();
    }

    /** What stands between semicolons, bars and line ends. */
    static List<String> parts(String text) {
        return Arrays.stream(text.split("[;|\\n]"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** The codes of the countries that a text names one after the other; none where it names anything else as well. */
    static List<String> countries(String text) {
        List<String> codes = new ArrayList<>();
        for (String name : text.split("[,/&+]| and | or ")) {
            Optional<String> code = country(name.strip());
            if (code.isEmpty()) {
                return List.of();
            }
            codes.add(code.get());
        }
        return List.copyOf(codes);
    }

    /** A country, and no state or province of the same name; two small letters are a word. */
    private static Optional<String> country(String name) {
        boolean word = name.length() == 2 && !name.equals(name.toUpperCase(Locale.ROOT));
        return word || isRegion(name) ? Optional.empty() : Geography.countryCode(name);
    }

    static Place place(String text) {
        List<String> parts = new ArrayList<>(Stream.of(text.split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList());
        if (parts.isEmpty()) {
            return new Place("", "", "");
        }
        if (parts.size() == 1) {
            return single(parts.getFirst());
        }
        String last = parts.removeLast();
        // "Springfield, CA" is California; "Toronto, Canada" and "Toronto, ON, CA" are not.
        Optional<Place> inRegion = withRegion(parts, last);
        if (inRegion.isPresent()
                && !(parts.size() > 1
                        && isRegion(parts.getLast())
                        && !parts.getLast().equals(last))) {
            return inRegion.get();
        }
        String country = Geography.countryCode(last).orElse("");
        if (country.isEmpty()) {
            return new Place(String.join(", ", parts), last, "");
        }
        String region = parts.size() > 1 ? parts.removeLast() : "";
        return new Place(String.join(", ", parts), region, country);
    }

    /** Puts a place together from columns of its own; a country that is missing is told by the region. */
    static Place of(String city, String region, String country) {
        String code = Geography.countryCode(country).orElseGet(() -> countryOfRegion(region));
        return new Place(city.strip(), region.strip(), code);
    }

    private static Optional<Place> withRegion(List<String> parts, String region) {
        String country = countryOfRegion(region);
        if (country.isEmpty()) {
            return Optional.empty();
        }
        List<String> city =
                parts.size() > 1 && parts.getLast().equals(region) ? parts.subList(0, parts.size() - 1) : parts;
        return Optional.of(new Place(String.join(", ", city), region, country));
    }

    private static Place single(String text) {
        Optional<String> country = Geography.countryCode(text).filter(code -> text.length() > 2);
        if (country.isPresent() && Geography.stateCode(text).isEmpty()) {
            return new Place("", "", country.get());
        }
        if (isRegion(text)) {
            return new Place("", text, countryOfRegion(text));
        }
        int space = text.lastIndexOf(' ');
        String last = text.substring(space + 1);
        return space > 0 && last.matches("[A-Z]{2}") && isRegion(last)
                ? new Place(text.substring(0, space).strip(), last, countryOfRegion(last))
                : new Place(text, "", "");
    }

    private static boolean isRegion(String text) {
        return !countryOfRegion(text).isEmpty();
    }

    private static String countryOfRegion(String region) {
        if (Geography.stateCode(region).isPresent()) {
            return "US";
        }
        return Geography.provinceCode(region).isPresent() ? "CA" : "";
    }
}
