package dev.greenroom.hiring;

import dev.greenroom.accounts.AuditLog;
import dev.greenroom.jobs.JobPosting;
import dev.greenroom.web.Downloads;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import tools.jackson.databind.json.JsonMapper;

/** All applications for a job as a file; that somebody took one is in the audit log. */
@Controller
class ApplicationExportController {

    private final OpenJobs jobs;
    private final ApplicationExport export;
    private final AuditLog audit;

    ApplicationExportController(OpenJobs jobs, ApplicationExport export, AuditLog audit) {
        this.jobs = jobs;
        this.export = export;
        this.audit = audit;
    }

    @GetMapping("/office/applications/jobs/{id:\\d{1,18}}/export.csv")
    ResponseEntity<byte[]> csv(@PathVariable long id) {
        JobPosting posting = jobs.find(id);
        String csv = ApplicationSheet.csv(posting, exported(posting));
        return Downloads.file(name(id, "csv"), "text/csv;charset=UTF-8", csv.getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/office/applications/jobs/{id:\\d{1,18}}/export.json")
    ResponseEntity<byte[]> json(@PathVariable long id) {
        JobPosting posting = jobs.find(id);
        List<ExportedApplication> all = exported(posting);
        return Downloads.file(
                name(id, "json"),
                "application/json",
                JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsBytes(all));
    }

    private List<ExportedApplication> exported(JobPosting posting) {
        audit.record("exported", "the applications for job " + posting.id(), posting.title());
        return export.of(posting);
    }

    private static String name(long posting, String extension) {
        return "applications-job-" + posting + "." + extension;
    }
}
