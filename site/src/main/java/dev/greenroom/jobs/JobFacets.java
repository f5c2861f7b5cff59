package dev.greenroom.jobs;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Under which values of each facet a posting is found. */
final class JobFacets {

    private static final List<Integer> PAY_STEPS =
            List.of(20_000, 40_000, 60_000, 80_000, 100_000, 120_000, 150_000, 200_000);

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
            case PAY -> pay(job.terms().salary());
        };
    }

    static String label(JobSearch.Facet facet, String value) {
        return switch (facet) {
            case MODE -> constant(WorkMode.values(), value).map(WorkMode::label).orElse(value);
            case TYPE ->
                constant(EmploymentType.values(), value)
                        .map(EmploymentType::label)
                        .orElse(value);
            case PAY -> value.matches("\\d{1,9}") ? String.format(Locale.ROOT, "%,d", Integer.parseInt(value)) : value;
            case PLACE, TEAM -> value;
        };
    }

    private static List<String> places(Workplace workplace) {
        return workplace.isRemote()
                ? workplace.openToNames()
                : workplace.places().stream().map(Place::label).distinct().toList();
    }

    /** Every step that the upper end of the pay reaches, in the job's own currency. */
    private static List<String> pay(Salary salary) {
        Optional<BigDecimal> most = salary.yearlyMax();
        return most.isEmpty()
                ? List.of()
                : PAY_STEPS.stream()
                        .filter(step -> most.get().compareTo(BigDecimal.valueOf(step)) >= 0)
                        .map(String::valueOf)
                        .toList();
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] constants, String value) {
        return Stream.of(constants)
                .filter(constant -> constant.name().equalsIgnoreCase(value))
                .findFirst();
    }
}
