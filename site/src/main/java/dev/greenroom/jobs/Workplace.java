package dev.greenroom.jobs;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where the work is done and from where.
 *
 * @param openTo for remote work, the ISO codes of the countries in which somebody may live
 */
public record Workplace(WorkMode mode, List<Place> places, List<String> openTo) {

    public Workplace {
        places = List.copyOf(places);
        openTo = List.copyOf(openTo);
    }

    static Workplace unknown() {
        return new Workplace(WorkMode.ON_SITE, List.of(), List.of());
    }

    /** Whether the work is done from anywhere in the countries it is open to. */
    public boolean isRemote() {
        return mode == WorkMode.REMOTE;
    }

    /** Names of the countries that remote work is open to. */
    public List<String> openToNames() {
        return openTo.stream().map(Geography::countryName).toList();
    }

    /** Where somebody may be who does this work. */
    public Set<Jurisdiction> jurisdictions() {
        return Stream.concat(
                        places.stream().map(Jurisdiction::of),
                        openTo.stream().map(country -> new Jurisdiction(country, "")))
                .collect(Collectors.toSet());
    }

    /** The places in the words of lists, such as "Irvine, CA, US" or "Remote (Ireland, Portugal)". */
    public List<String> labels() {
        return isRemote()
                ? List.of(openTo.isEmpty() ? "Remote" : "Remote (" + String.join(", ", openToNames()) + ")")
                : places.stream().map(Place::label).toList();
    }

    /** The same with the places that remote work has besides, for those who check what was read. */
    public List<String> labelsWithPlaces() {
        Stream<Place> besides = isRemote() ? places.stream() : Stream.empty();
        return Stream.concat(labels().stream(), besides.map(Place::label)).toList();
    }
}
