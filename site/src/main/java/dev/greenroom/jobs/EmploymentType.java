package dev.greenroom.jobs;

/** How somebody is employed, in the terms of schema.org's job postings. */
public enum EmploymentType {
    FULL_TIME("Full time"),
    PART_TIME("Part time"),
    CONTRACTOR("Contractor"),
    TEMPORARY("Temporary"),
    INTERN("Intern"),
    VOLUNTEER("Volunteer"),
    PER_DIEM("Per diem"),
    OTHER("Other");

    private final String label;

    EmploymentType(String label) {
        this.label = label;
    }

    /** The type in the words of the page. */
    public String label() {
        return label;
    }
}
