package dev.greenroom.jobs;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Under which values of each facet a posting is found. */
final class JobFacets {

    private JobFacets() {}

    static List<String> values(JobDetails job, JobSearch.Facet facet) {
        return switch (facet) {
            case PLACE -> places(job.workplace());
            case MODE -> List.of(job.workplace().mode().name().toLowerCase(Locale.ROOT));
            case TYPE ->
                job.terms().employmentTypes().stream()
                        .map(type -> type.name().toLowerCase(Locale.ROOT))
                        .toList();
            case TEAM ->
                Stream.of(job.terms().team()).filter(team -> !team.isEmpty()).toList();
            case PAY ->
                PayStep.reachedBy(job.terms().salary()).stream()
                        .map(PayStep::value)
                        .toList();
        };
    }

    static String label(JobSearch.Facet facet, String value) {
        return switch (facet) {
            case MODE -> constant(WorkMode.values(), value).map(WorkMode::label).orElse(value);
            case TYPE ->
                constant(EmploymentType.values(), value)
                        .map(EmploymentType::label)
                        .orElse(value);
            case PAY -> PayStep.of(value).map(PayStep::label).orElse(value);
            case PLACE, TEAM -> value;
        };
    }

    private static List<String> places(Workplace workplace) {
        return workplace.isRemote()
                ? workplace.openToNames()
                : workplace.places().stream().map(Place::label).distinct().toList();
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] constants, String value) {
        return Stream.of(constants)
                .filter(constant -> constant.name().equalsIgnoreCase(value))
                .findFirst();
    }
}
