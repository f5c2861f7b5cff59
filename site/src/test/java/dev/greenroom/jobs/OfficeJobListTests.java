package dev.greenroom.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.accounts.Members;
import dev.greenroom.accounts.Role;
import dev.greenroom.testing.PlainClient;
import dev.greenroom.testing.SiteTest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@SiteTest
class OfficeJobListTests {

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
    void putsAJobInFrontOnTheHomePageForAsLongAsItIsFeaturedAndOpen() {
        JobPosting pilot = publish("Skiff Pilot", 200);
        JobPosting cook = publish("Skiff Cook", 0);
        assertThat(onHomePage().expectFirst("h2").text()).isEqualTo("Newest jobs");

        HttpResponse<String> answer = feature(pilot, true);
        assertThat(answer.headers().firstValue("location").orElseThrow()).endsWith("/office/jobs?q=Skiff");
        assertThat(Jsoup.parse(office.get("/office/jobs?q=Skiff").body())
                        .select("tbody button")
                        .eachText())
                .containsExactlyInAnyOrder("Take off Skiff Pilot", "Feature Skiff Cook");
        assertThat(onHomePage().expectFirst("h2").text()).startsWith("Featured");
        assertThat(onHomePage().expectFirst("li a").text()).isEqualTo("Skiff Pilot");

        feature(pilot, false);
        assertThat(onHomePage().expectFirst("h2").text()).isEqualTo("Newest jobs");
        assertThat(onHomePage().expectFirst("li a").text()).isNotEqualTo("Skiff Pilot");

        feature(pilot, true);
        postings.close(pilot.id());
        assertThat(onHomePage().text()).contains("Newest jobs").doesNotContain("Skiff Pilot");
        postings.close(cook.id());
    }

    private JobPosting publish(String title, int daysAgo) {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        JobDetails job = Jobs.withTitle(Jobs.harbourMaster(), title)
                .withDates(new Dates(today.minusDays(daysAgo), today.plusDays(30)));
        return postings.publish(postings.draft(job).id());
    }

    private HttpResponse<String> feature(JobPosting posting, boolean featured) {
        return office.post(
                "/office/jobs/" + posting.id() + "/feature",
                Map.of("featured", String.valueOf(featured), "q", "Skiff"));
    }

    private Element onHomePage() {
        return Jsoup.parse(office.get("/").body()).expectFirst("section[aria-labelledby=jobs]");
    }
}
