package dev.greenroom.jobs;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A country, or a state or province whose law may be another than the rest of its country has.
 *
 * @param country the ISO 3166-1 code in two capital letters
 * @param part the two letters of a state of the United States or of a province of Canada, or empty
 */
public record Jurisdiction(String country, String part) {

    /** Reads an ISO 3166 code such as "GB" or "US-CA"; the environment's way to write the latter is "us.ca". */
    public static Optional<Jurisdiction> read(String code) {
        String[] parts = code.strip().toUpperCase(Locale.ROOT).split("[-._]", 2);
        if (!Arrays.asList(Locale.getISOCountries()).contains(parts[0])) {
            return Optional.empty();
        }
        if (parts.length == 1) {
            return Optional.of(new Jurisdiction(parts[0], ""));
        }
        return partCode(parts[0], parts[1]).filter(parts[1]::equals).map(part -> new Jurisdiction(parts[0], part));
    }

    static Jurisdiction of(Place place) {
        return new Jurisdiction(
                place.country(), partCode(place.country(), place.region()).orElse(""));
    }

    private static Optional<String> partCode(String country, String region) {
        return switch (country) {
            case "US" -> Geography.stateCode(region);
            case "CA" -> Geography.provinceCode(region);
            default -> Optional.empty();
        };
    }

    /** The ISO 3166 code. */
    public String code() {
        return part.isEmpty() ? country : country + "-" + part;
    }

    /** In words, such as "United Kingdom" or "CA, United States". */
    public String label() {
        String name = Geography.countryName(country);
        return part.isEmpty() ? name : part + ", " + name;
    }
}
