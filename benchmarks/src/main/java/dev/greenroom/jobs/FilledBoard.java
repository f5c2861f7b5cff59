package dev.greenroom.jobs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Puts generated postings into the database of a site that runs, so that its pages can be measured as they are sent. */
public final class FilledBoard {

    private static final long SEED = 20_261_128;
    private static final int CHUNK = 1_000;

    private FilledBoard() {}

    /** Arguments: the site's data folder and the number of postings. */
    public static void main(String[] arguments) throws IOException {
        Path server = Path.of(arguments[0]).resolve("postgres");
        int postings = Integer.parseInt(arguments[1]);
        String port = Files.readString(server.resolve("port")).strip();
        SingleConnectionDataSource source = new SingleConnectionDataSource(
                "jdbc:postgresql://127.0.0.1:" + port + "/postgres",
                "postgres",
                Files.readString(server.resolve("password")),
                true);
        PostingTable table = new PostingTable(JdbcClient.create(source), new NamedParameterJdbcTemplate(source));
        GeneratedJobs jobs = new GeneratedJobs(SEED);
        List<JobPosting> chunk = new ArrayList<>();
        for (int i = 1; i <= postings; i++) {
            chunk.add(jobs.next(i));
            if (chunk.size() == CHUNK || i == postings) {
                table.insertAll(chunk);
                chunk.clear();
            }
        }
        source.destroy();
    }
}
