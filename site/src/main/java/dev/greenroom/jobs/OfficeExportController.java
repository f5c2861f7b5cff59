package dev.greenroom.jobs;

import dev.greenroom.web.CsvText;
import dev.greenroom.web.Downloads;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * All postings as a CSV file that this site's own import reads again; without the questions and the clearance, which no
 * file may change.
 */
@Controller
class OfficeExportController {

    static final List<String> COLUMNS = List.of(
            "status",
            "title",
            "employer",
            "confidential",
            "location",
            "country",
            "remote",
            "employment_type",
            "department",
            "salary",
            "minimum_salary",
            "maximum_salary",
            "currency",
            "salary_unit",
            "date_posted",
            "valid_through",
            "reference",
            "guide",
            "description");

    private final PostingTable table;

    OfficeExportController(PostingTable table) {
        this.table = table;
    }

    @GetMapping("/office/jobs/export.csv")
    void export(HttpServletResponse answer) throws IOException {
        Writer out = Downloads.csv("jobs.csv", answer);
        out.write(String.join(",", COLUMNS) + "\r\n");
        JobPostingId last = new JobPostingId(0);
        List<JobPosting> chunk = table.after(last, 1000);
        while (!chunk.isEmpty()) {
            for (JobPosting posting : chunk) {
                out.write(CsvText.row(row(posting)));
            }
            chunk = table.after(chunk.getLast().id(), 1000);
        }
    }

    static List<String> row(JobPosting posting) {
        JobForm form = JobForm.of(posting.details());
        WorkMode mode = posting.details().workplace().mode();
        return List.of(
                posting.state().name(),
                form.title(),
                form.employer(),
                form.confidential() ? "yes" : "no",
                form.places().replace("\n", "; "),
                form.openTo().replace(", ", "; "),
                mode == WorkMode.REMOTE ? "yes" : mode == WorkMode.HYBRID ? "hybrid" : "no",
                String.join(", ", form.types()),
                form.team(),
                posting.details().terms().salary().words(),
                form.salaryMin(),
                form.salaryMax(),
                form.currency(),
                form.unit(),
                form.datePosted(),
                form.validThrough(),
                form.reference(),
                form.guide(),
                form.description());
    }
}
