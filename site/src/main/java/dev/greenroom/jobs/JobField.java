package dev.greenroom.jobs;

import java.util.List;

/** What a column of a file can hold. */
public enum JobField {
    TITLE("Title", "job title", "position title", "title", "job name", "position", "role", "name"),
    EMPLOYER(
            "Employer",
            "employer",
            "hiring organization",
            "company name",
            "company",
            "hiring agency name",
            "organization name",
            "organization",
            "organisation",
            "agency",
            "client",
            "business"),
    CONFIDENTIAL("Employer is confidential", "confidential", "is confidential", "employer confidential"),
    PLACE(
            "Place in one text",
            "job location",
            "location",
            "locations",
            "place",
            "work location",
            "position location display"),
    CITY("City", "city", "address locality", "town", "locality"),
    REGION("Region", "region", "state", "address region", "province", "county"),
    COUNTRY("Country", "country", "address country", "country code"),
    REMOTE("Remote", "remote", "work mode", "workplace type", "job location type", "is remote", "remote type"),
    EMPLOYMENT_TYPE(
            "Employment type", "employment type", "job type", "work schedule", "contract type", "schedule", "type"),
    TEAM("Team", "team", "department", "hiring department name", "division", "category", "function"),
    SALARY("Salary in one text", "salary", "pay", "compensation", "salary range", "base salary", "pay range", "wage"),
    SALARY_MIN(
            "Salary from",
            "minimum salary",
            "min salary",
            "salary min",
            "salary from",
            "pay min",
            "min amount",
            "minimum range"),
    SALARY_MAX(
            "Salary to",
            "maximum salary",
            "max salary",
            "salary max",
            "salary to",
            "pay max",
            "max amount",
            "maximum range"),
    SALARY_CURRENCY("Currency", "currency", "salary currency", "pay currency"),
    SALARY_UNIT(
            "Salary unit",
            "salary unit",
            "pay unit",
            "interval",
            "salary interval",
            "pay period",
            "rate interval code"),
    DATE_POSTED(
            "Date posted",
            "date posted",
            "posted",
            "posted date",
            "posted on",
            "posted at",
            "posting date",
            "position open date",
            "open date",
            "publication start date",
            "published",
            "published at",
            "date"),
    VALID_THROUGH(
            "Open until",
            "valid through",
            "position close date",
            "close date",
            "closing date",
            "application close date",
            "deadline",
            "expires",
            "expires at",
            "expiry date",
            "end date"),
    REFERENCE(
            "Reference",
            "reference",
            "reference number",
            "ref",
            "external id",
            "requisition id",
            "req id",
            "job id",
            "control number",
            "announcement number",
            "position id",
            "identifier",
            "guid",
            "id"),
    DESCRIPTION(
            "Description",
            "description",
            "job description",
            "summary",
            "job summary",
            "duties",
            "responsibilities",
            "qualifications",
            "qualification summary",
            "requirements",
            "details",
            "body"),
    GUIDE("Guide", "guide"),
    DETAIL("Listed under the description"),
    IGNORE("Left out", "status");

    private final String label;
    private final String columns;

    JobField(String label, String... columns) {
        this.label = label;
        this.columns = String.join("|", columns);
    }

    /** The field in the words of the page. */
    public String label() {
        return label;
    }

    /** Usual names of a column that holds this, the most telling first, in small letters. */
    List<String> columns() {
        return List.of(columns.split("\\|"));
    }

    /** Whether several columns may be read into this one field. */
    boolean takesSeveral() {
        return this == DESCRIPTION || this == DETAIL || this == IGNORE;
    }
}
