package dev.greenroom.jobs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How a posting stands in a row of its table. */
final class PostingRow {

    static final List<String> COLUMNS = List.of(
            "state",
            "title",
            "employer",
            "confidential",
            "work_mode",
            "places",
            "open_to",
            "employment_types",
            "team",
            "salary_text",
            "salary_currency",
            "salary_min",
            "salary_max",
            "salary_unit",
            "date_posted",
            "valid_through",
            "reference",
            "description",
            "guide",
            "questions",
            "authorisation",
            "pay_exemption",
            "import_key",
            "created_at",
            "changed_at",
            "published_at",
            "closed_at");

    private static final TypeReference<List<Place>> PLACES = new TypeReference<>() {};
    private static final TypeReference<List<JobQuestion>> QUESTIONS = new TypeReference<>() {};
    private static final JsonMapper JSON = JsonMapper.shared();

    private PostingRow() {}

    static MapSqlParameterSource parameters(JobPosting posting) {
        MapSqlParameterSource row = new MapSqlParameterSource("id", posting.id().value());
        JobDetails job = posting.details();
        row.addValue("state", posting.state().name());
        row.addValue("title", job.title());
        row.addValue("employer", job.employer().name());
        row.addValue("confidential", job.employer().confidential());
        row.addValue("reference", job.reference());
        row.addValue("description", job.description());
        row.addValue("guide", job.interview().guide());
        row.addValue("questions", JSON.writeValueAsString(job.interview().questions()), Types.OTHER);
        row.addValue("authorisation", job.clearance().authorisation());
        row.addValue("pay_exemption", job.clearance().payExemption());
        row.addValue("import_key", posting.key().isEmpty() ? null : posting.key());
        row.addValue("date_posted", job.dates().posted());
        row.addValue("valid_through", job.dates().validThrough());
        addWorkplace(row, job.workplace());
        addTerms(row, job.terms());
        addHistory(row, posting.history());
        return row;
    }

    private static void addWorkplace(MapSqlParameterSource row, Workplace workplace) {
        row.addValue("work_mode", workplace.mode().name());
        row.addValue("places", JSON.writeValueAsString(workplace.places()), Types.OTHER);
        row.addValue("open_to", workplace.openTo().toArray(String[]::new));
    }

    private static void addTerms(MapSqlParameterSource row, Terms terms) {
        Salary salary = terms.salary();
        row.addValue(
                "employment_types",
                terms.employmentTypes().stream().map(EmploymentType::name).toArray(String[]::new));
        row.addValue("team", terms.team());
        row.addValue("salary_text", salary.text());
        row.addValue("salary_currency", salary.currency());
        row.addValue("salary_min", salary.min());
        row.addValue("salary_max", salary.max());
        row.addValue("salary_unit", salary.unit() == null ? null : salary.unit().name());
    }

    private static void addHistory(MapSqlParameterSource row, History history) {
        row.addValue("created_at", Timestamp.from(history.createdAt()));
        row.addValue("changed_at", Timestamp.from(history.changedAt()));
        row.addValue("published_at", timestamp(history.publishedAt()));
        row.addValue("closed_at", timestamp(history.closedAt()));
    }

    static JobPosting read(ResultSet row, int index) throws SQLException {
        JobDetails details = new JobDetails(
                row.getString("title"),
                new Employer(row.getString("employer"), row.getBoolean("confidential")),
                new Workplace(
                        WorkMode.valueOf(row.getString("work_mode")),
                        JSON.readValue(row.getString("places"), PLACES),
                        strings(row, "open_to")),
                terms(row),
                new Dates(
                        row.getObject("date_posted", LocalDate.class), row.getObject("valid_through", LocalDate.class)),
                row.getString("reference"),
                row.getString("description"),
                new InterviewPlan(row.getString("guide"), JSON.readValue(row.getString("questions"), QUESTIONS)),
                new Clearance(row.getString("authorisation"), row.getString("pay_exemption")));
        String key = row.getString("import_key");
        return new JobPosting(
                new JobPostingId(row.getLong("id")),
                PostingState.valueOf(row.getString("state")),
                details,
                key == null ? "" : key,
                history(row));
    }

    private static Terms terms(ResultSet row) throws SQLException {
        String unit = row.getString("salary_unit");
        Salary salary = new Salary(
                row.getString("salary_text"),
                row.getString("salary_currency"),
                row.getBigDecimal("salary_min"),
                row.getBigDecimal("salary_max"),
                unit == null ? null : SalaryUnit.valueOf(unit));
        List<EmploymentType> types = strings(row, "employment_types").stream()
                .map(EmploymentType::valueOf)
                .toList();
        return new Terms(types, row.getString("team"), salary);
    }

    private static History history(ResultSet row) throws SQLException {
        return new History(
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("changed_at").toInstant(),
                instant(row, "published_at"),
                instant(row, "closed_at"));
    }

    private static List<String> strings(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp timestamp = row.getTimestamp(column);
        return timestamp == null ? null : timestamp.toInstant();
    }
}
