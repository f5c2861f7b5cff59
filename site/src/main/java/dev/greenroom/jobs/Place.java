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

    /**
     * The place as it stands in forms and files, such as "Hamburg, Hamburg, Germany": read again, it is this place, while
     * the last letters of "Hamburg, DE" are those of Delaware too.
     */
    String written() {
        // A state alone tells its country; before one, it would be read as a city.
        if (city.isEmpty() && PlaceText.place(region).equals(this)) {
            return region;
        }
        return Stream.of(city, region, Geography.unmistakableName(country))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** The two letters of the state, if this is in the United States and the state is known. */
    Optional<String> usState() {
        return country.equals("US") ? Geography.stateCode(region) : Optional.empty();
    }
}
