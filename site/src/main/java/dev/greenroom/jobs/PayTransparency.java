package dev.greenroom.jobs;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Where the law asks that an advertisement names the pay; as known in 2026, and no legal advice. */
final class PayTransparency {

    private static final Map<String, String> STATES = Map.ofEntries(
            Map.entry("CA", "California"),
            Map.entry("CO", "Colorado"),
            Map.entry("DC", "the District of Columbia"),
            Map.entry("HI", "Hawaii"),
            Map.entry("IL", "Illinois"),
            Map.entry("MA", "Massachusetts"),
            Map.entry("MD", "Maryland"),
            Map.entry("ME", "Maine"),
            Map.entry("MN", "Minnesota"),
            Map.entry("NJ", "New Jersey"),
            Map.entry("NY", "New York"),
            Map.entry("VT", "Vermont"),
            Map.entry("WA", "Washington"));

    private static final Map<String, String> PROVINCES =
            new TreeMap<>(Map.of("BC", "British Columbia", "ON", "Ontario", "PE", "Prince Edward Island"));

    private PayTransparency() {}

    /** The place whose law asks for a pay range in an advertisement of work done there, if there is one. */
    static Optional<String> placeThatAsks(Workplace workplace) {
        if (workplace.isRemote()) {
            return workplace.openTo().stream()
                    .filter(country -> country.equals("US") || country.equals("CA"))
                    .findFirst()
                    .map(country -> country.equals("US") ? "California and other states" : "Ontario and others");
        }
        return workplace.places().stream()
                .flatMap(place -> asking(place).stream())
                .findFirst();
    }

    private static Optional<String> asking(Place place) {
        return switch (place.country()) {
            // Without its state, a place in the United States may lie in one that asks.
            case "US" ->
                place.usState().isEmpty()
                        ? Optional.of("many states")
                        : place.usState().map(STATES::get);
            case "CA" -> Geography.provinceCode(place.region()).map(PROVINCES::get);
            default -> Optional.empty();
        };
    }
}
