package dev.greenroom.jobs;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a kind of file leaves unsaid because everybody who makes one knows it. */
record FileDefaults(String currency, @Nullable SalaryUnit salaryUnit, List<LineNote> notes) {

    private static final Set<Set<String>> FEDERAL =
            Set.of(Set.of("announcement number", "hiring agency name"), Set.of("pay scale", "low grade", "high grade"));

    static FileDefaults none() {
        return new FileDefaults("", null, List.of());
    }

    /** Listings of the US federal government are in dollars a year and do not say so. */
    static FileDefaults of(Collection<String> columns) {
        List<String> names = columns.stream().map(ColumnMapping::words).toList();
        return FEDERAL.stream().anyMatch(names::containsAll)
                ? new FileDefaults(
                        "USD",
                        SalaryUnit.YEAR,
                        List.of(new LineNote(
                                0, "a listing of the US federal government: salaries taken as USD per year")))
                : none();
    }
}
