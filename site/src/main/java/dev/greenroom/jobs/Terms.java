package dev.greenroom.jobs;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;

/** What the employer offers: kinds of employment, in their usual order, the team, and the pay. */
public record Terms(List<EmploymentType> employmentTypes, String team, Salary salary) {

    public Terms {
        employmentTypes = inOrder(employmentTypes);
    }

    private static List<EmploymentType> inOrder(Collection<EmploymentType> types) {
        return types.isEmpty() ? List.of() : List.copyOf(EnumSet.copyOf(types));
    }
}
