package dev.greenroom.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.accounts.Members;
import dev.greenroom.accounts.Role;
import dev.greenroom.testing.PlainClient;
import dev.greenroom.testing.SiteTest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@SiteTest
class OfficeImportTests {

    private static final String BEFORE = """
            title,employer,location,employment_type,department,valid_through,reference
            Tug Master,Estuary Towage,"Hull, England, United Kingdom",Full time,Towage,2031-05-31,ET-1
            Tug Hand,Estuary Towage,"Hull, England, United Kingdom",Part time,Towage,2031-05-31,ET-2
            Rope Splicer,Estuary Towage,"Hull, England, United Kingdom",Part time,Towage,2031-05-31,ET-3
            """;

    @LocalServerPort
    private int port;

    @Autowired
    private Members members;

    @Autowired
    private JobImports imports;

    @Autowired
    private JobPostings postings;

    private PlainClient office = new PlainClient("");

    @BeforeEach
    void signIn() {
        office = members.client(Role.RECRUITER, "http://localhost:" + port);
    }

    @Test
    void showsBeforehandWhatBecomesOfEachJob() {
        imports.save(JobFile.read(BEFORE.getBytes(StandardCharsets.UTF_8), Map.of()));
        postings.close(postings.forOffice("Rope Splicer", 1).getFirst().id());
        String after = BEFORE.replace("Part time,Towage", "Part time,Moorings")
                + "Pump Mate,Estuary Towage,\"Hull, England, United Kingdom\",Temporary,Pumps,2031-06-30,ET-4\n";

        Document preview = page(upload(after));
        assertThat(preview.text()).contains("1 new, 1 changed, 1 as before, 1 left alone.");
        assertThat(preview.select("tbody tr").eachText())
                .satisfiesExactly(
                        row -> assertThat(row).startsWith("Tug Master As before"),
                        row -> assertThat(row).startsWith("Tug Hand Changed").contains("Part time Moorings"),
                        row -> assertThat(row).startsWith("Rope Splicer Left alone"),
                        row -> assertThat(row)
                                .startsWith("Pump Mate New")
                                .contains("Temporary Pumps")
                                .contains("2031-06-30"));
        assertThat(preview.select("details.notes[open] li").eachText())
                .anySatisfy(note -> assertThat(note).contains("line 4").contains("“Rope Splicer” is left as it is"));
        assertThat(postings.forOffice("Pump Mate", 1)).isEmpty();
    }

    @Test
    void keepsEveryNoteOfALongFile() {
        String rows = IntStream.rangeClosed(1, 130)
                .mapToObj(number -> "Lock Keeper " + number + ",ZZ-" + number)
                .collect(Collectors.joining("\n", "title,reference\n", "\n"));

        Document preview = page(upload(rows));
        assertThat(preview.select("details.notes li")).hasSize(130);
        assertThat(preview.select("details.notes[open]")).isEmpty();
    }

    @Test
    void savesNothingWhileNoColumnHoldsTheTitle() {
        String path = upload("Stelle;Firma\nSluice Clerk;Estuary Towage\n");
        assertThat(page(path).select("button").eachText()).doesNotContain("Save all 0");

        assertThat(office.post(path, Map.of()).statusCode()).isEqualTo(422);
        HttpResponse<String> saved = office.post(path, Map.of("column-0", "TITLE", "column-1", "EMPLOYER"));
        assertThat(saved.body()).contains("1 new");
        assertThat(postings.forOffice("Sluice Clerk", 5)).hasSize(1);
    }

    private String upload(String csv) {
        return office.upload(
                        "/office/jobs/import", Map.of(), "jobs.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8))
                .headers()
                .firstValue("location")
                .orElseThrow()
                .replaceFirst("^https?://[^/]+", "");
    }

    private Document page(String path) {
        return Jsoup.parse(office.get(path).body());
    }
}
