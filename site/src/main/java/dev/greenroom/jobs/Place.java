package dev.greenroom.jobs;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where somebody works; parts that are not known are empty.
 *
 * @param country the ISO 3166-1 code in two capital letters
 */
public record Place(String city, String region, String country) {

    /** The place in one line, such as "Irvine, CA, US". */
    public String label() {
        return Stream.of(city, region, country).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    /** The two letters of the state, if this is in the United States and the state is known. */
    Optional<String> usState() {
        return country.equals("US") ? Geography.stateCode(region) : Optional.empty();
    }
}
