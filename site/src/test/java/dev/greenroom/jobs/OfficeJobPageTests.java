package dev.greenroom.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.accounts.Members;
import dev.greenroom.accounts.Role;
import dev.greenroom.testing.PlainClient;
import dev.greenroom.testing.SiteTest;
import dev.greenroom.web.Query;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@SiteTest
class OfficeJobPageTests {

    private static final Map<String, String> SURE = Map.of("sure", "yes");

    @LocalServerPort
    private int port;

    @Autowired
    private Members members;

    @Autowired
    private JobPostings postings;

    private PlainClient office = new PlainClient("");

    @BeforeEach
    void signIn() {
        office = members.client(Role.RECRUITER, "http://localhost:" + port);
    }

    @Test
    void publishesWhatIsInTheFormAndTheLogNamesWhatChanged() {
        JobPosting posting = postings.draft(Jobs.withTitle(Jobs.harbourMaster(), "Buoy Painter"));
        // Enter presses the first button of a form.
        assertThat(page(address(posting))
                        .expectFirst("#job button[type=submit]")
                        .hasAttr("formaction"))
                .isFalse();
        Map<String, String> form = form(posting);
        form.put("description", Jobs.DESCRIPTION + "\n\nBring gloves.");

        HttpResponse<String> answer = office.post(address(posting) + "/publication", form);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(page(address(posting) + "?saved").select("[role=status]").text())
                .isEqualTo("Saved.");
        assertThat(page(posting.path()).text()).contains("Bring gloves.");

        // A double click sends the form twice.
        assertThat(office.post(address(posting) + "/publication", form).statusCode())
                .isEqualTo(302);
        assertThat(log(posting))
                .satisfiesExactly(
                        entry -> assertThat(entry).contains("published job").contains("– description"),
                        entry -> assertThat(entry).contains("drafted job"));
        postings.close(posting.id());
    }

    @Test
    void showsOnePayWhateverIsCorrected() {
        JobPosting posting = postings.draft(Jobs.withTerms(
                Jobs.withTitle(Jobs.harbourMaster(), "Net Mender"), new Terms(List.of(), "", Salary.none())));
        Map<String, String> form = form(posting);
        form.putAll(Map.of("salaryMin", "75000", "salaryMax", "95,000", "currency", "USD", "unit", "YEAR"));
        office.post(address(posting), form);
        form = form(posting);
        assertThat(form).containsEntry("salaryMax", "95000").containsEntry("salaryText", "");
        form.put("salaryMax", "99000");
        office.post(address(posting) + "/publication", form);
        assertThat(page(posting.path()).text())
                .contains("USD 75,000–99,000 per year")
                .doesNotContain("95,000");

        form = form(posting);
        form.putAll(Map.of("salaryMin", "", "salaryMax", "", "payExemption", "Nine employees"));
        office.post(address(posting), form);
        assertThat(page(posting.path()).text()).contains("Net Mender").doesNotContain("75,000");
        postings.close(posting.id());
    }

    @Test
    void leavesOutWordsThatSayAnotherPayAndNotesIt() {
        Salary contradictory = new Salary(
                "$75,000-$95,000/YEAR", "USD", BigDecimal.valueOf(75_000), BigDecimal.valueOf(99_000), SalaryUnit.YEAR);
        Salary monthly =
                new Salary("$6,250 a month, less in winter", "USD", BigDecimal.valueOf(75_000), null, SalaryUnit.YEAR);
        JobPosting posting = publish("Sail Maker", new Terms(List.of(), "", contradictory));
        assertThat(page(address(posting)).select("#salaryText-hint").text()).contains("other amounts");
        assertThat(page(posting.path()).text()).contains("99,000").doesNotContain("95,000");
        postings.close(posting.id());

        JobPosting other = publish("Oar Maker", new Terms(List.of(), "", monthly));
        assertThat(page(address(other)).select("#salaryText-hint").text()).doesNotContain("other amounts");
        assertThat(page(other.path()).text()).contains("75,000").contains("less in winter");
        postings.close(other.id());
    }

    @Test
    void keepsAClosedJobOnRecordAndWhatWasTypedAsItClosed() {
        JobPosting posting = publish("Sluice Keeper", Jobs.harbourMaster().terms());
        Map<String, String> form = form(posting);
        form.put("team", "Night shift");
        assertThat(office.post(address(posting) + "/closure", Map.of()).body()).contains("tick the box");
        assertThat(postings.find(posting.id()).orElseThrow().state()).isEqualTo(PostingState.PUBLISHED);
        office.post(address(posting) + "/closure", SURE);

        HttpResponse<String> answer = office.post(address(posting), form);
        assertThat(answer.statusCode()).isEqualTo(409);
        Document typed = Jsoup.parse(answer.body());
        assertThat(typed.select("[role=alert]").text()).contains("closed and stays so");
        assertThat(typed.expectForm("#job").attr("action")).isEqualTo("/office/jobs");
        assertThat(typed.select("#team").val()).isEqualTo("Night shift");

        Document closed = page(address(posting));
        assertThat(closed.select("main").text())
                .contains("cranes of a small harbour")
                .contains("R. Osei, by e-mail");
        Map<String, String> copy = fields(
                page(closed.select("a.button:contains(Copy as a new draft)").attr("href")));
        assertThat(copy)
                .containsEntry("title", "Sluice Keeper")
                .containsEntry("authorisation", "")
                .containsEntry("validThrough", "")
                .containsEntry("version", "");
    }

    @Test
    void deletesADraftAndNothingThatWasPublished() {
        JobPosting draft = postings.draft(Jobs.withTitle(Jobs.harbourMaster(), "Lamp Lighter"));
        assertThat(office.post(address(draft) + "/deletion", Map.of()).body()).contains("tick the box");
        assertThat(postings.find(draft.id())).isPresent();
        office.post(address(draft) + "/deletion", SURE);
        assertThat(postings.find(draft.id())).isEmpty();
        assertThat(log(draft).getFirst()).contains("deleted the draft job");

        JobPosting published = publish("Lamp Trimmer", Jobs.harbourMaster().terms());
        assertThat(office.post(address(published) + "/deletion", SURE).body()).contains("no draft any more");
        assertThat(postings.find(published.id())).isPresent();
        postings.close(published.id());
    }

    @Test
    void offersTheGuidesThatEverybodySeesAndSaysWhichNobodyDoes() {
        JobPosting posting = postings.draft(Jobs.withGuide(Jobs.harbourMaster(), "harbour-lore"));

        Document page = page(address(posting));
        assertThat(page.select("#guide option[selected]").text()).contains("harbour-lore (nobody sees such a guide");
        assertThat(page.select("#guide option").eachAttr("value")).contains("", "python-developer");
    }

    private JobPosting publish(String title, Terms terms) {
        JobDetails job = Jobs.withTerms(Jobs.withTitle(Jobs.harbourMaster(), title), terms);
        return postings.publish(postings.draft(job).id());
    }

    private static String address(JobPosting posting) {
        return "/office/jobs/" + posting.id();
    }

    private Document page(String path) {
        return Jsoup.parse(office.get(path).body());
    }

    /** What a browser would send from the page of the posting. */
    private Map<String, String> form(JobPosting posting) {
        return fields(page(address(posting)));
    }

    private static Map<String, String> fields(Document page) {
        return page.expectForm("#job").formData().stream()
                .filter(field -> !field.key().equals("_csrf"))
                .collect(Collectors.toMap(
                        field -> field.key(), field -> field.value(), (first, second) -> second, HashMap::new));
    }

    /** What the log says of the posting, the newest first. */
    private List<String> log(JobPosting posting) {
        PlainClient operator = members.client(Role.OPERATOR, "http://localhost:" + port);
        String subject = "job " + posting.id() + " " + posting.title();
        String entries =
                operator.get("/office/audit?q=" + Query.encode(subject)).body();
        return Jsoup.parse(entries).select(".entry").eachText();
    }
}
