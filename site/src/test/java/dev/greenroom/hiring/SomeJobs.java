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
        String reference = "K-" + UUID.randomUUID();
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
}
