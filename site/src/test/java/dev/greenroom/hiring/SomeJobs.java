package dev.greenroom.hiring;

import dev.greenroom.jobs.JobFile;
import dev.greenroom.jobs.JobImports;
import dev.greenroom.jobs.JobPosting;
import dev.greenroom.jobs.JobPostings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Jobs for tests of what comes after the posting; each has a reference of its own. */
final class SomeJobs {

    private final JobImports imports;
    private final JobPostings postings;

    SomeJobs(JobImports imports, JobPostings postings) {
        this.imports = imports;
        this.postings = postings;
    }

    /** A draft that names the guide, or none. */
    JobPosting withGuide(String guide) {
        return imported("K-" + UUID.randomUUID(), guide);
    }

    /** The same job, after a file that names another guide for it. */
    JobPosting withAnotherGuide(JobPosting job, String guide) {
        return imported(job.details().reference(), guide);
    }

    private JobPosting imported(String reference, String guide) {
        String csv = "title,employer,location,reference,guide,description\n"
                + "Ferry Scheduler,Tidewater Freight,\"Oakland, CA\"," + reference + "," + guide
                + ",You plan ferries.\n";
        try {
            Path file = Files.createTempFile("job", ".csv");
            Files.writeString(file, csv);
            imports.save(JobFile.read(file));
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return postings.forOffice(reference, 1).getFirst();
    }

    /** A job that is published. */
    JobPosting published(JdbcClient jdbc) {
        JobPosting job = withGuide("");
        jdbc.sql(
                        "UPDATE job_posting SET state = 'PUBLISHED', date_posted = current_date, published_at = now() WHERE id = ?")
                .param(job.id().value())
                .update();
        return postings.find(job.id()).orElseThrow();
    }
}
