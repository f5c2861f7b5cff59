package dev.greenroom.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JobIndexTests {

    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    @Test
    void comparesPayWithinOneCurrencyOnly(@TempDir Path folder) {
        try (JobIndex index = JobIndex.in(folder)) {
            index.put(List.of(
                    posting(1, "Harbour", pay("USD", 64_000)),
                    posting(2, "Harbour", pay("EUR", 90_000)),
                    posting(3, "Harbour", pay("USD", 120_000)),
                    posting(4, "Harbour", Salary.none()),
                    posting(5, "Harbour", pay("", 300_000))));
            index.refresh();

            JobSearch all = byPay(Map.of());
            SearchResult found = index.search(all, today);
            assertThat(found.ids()).extracting(JobPostingId::value).containsExactly(2L, 3L, 1L, 5L, 4L);
            JobListView view = JobListView.of(all, found, List.of());
            assertThat(view.mixesCurrencies()).isTrue();
            assertThat(view.groups().getLast().choices())
                    .extracting(JobListView.Choice::label)
                    .startsWith("EUR 20,000")
                    .contains("EUR 80,000", "USD 100,000")
                    .doesNotContain("EUR 100,000");

            JobSearch enough = byPay(Map.of(JobSearch.Facet.PAY, List.of("USD60000")));
            SearchResult narrowed = index.search(enough, today);
            assertThat(narrowed.ids()).extracting(JobPostingId::value).containsExactly(3L, 1L);
            assertThat(JobListView.of(enough, narrowed, List.of()).mixesCurrencies())
                    .isFalse();
        }
    }

    @Test
    void countsWhatIsChosenHoweverFewHaveIt(@TempDir Path folder) {
        try (JobIndex index = JobIndex.in(folder)) {
            index.put(IntStream.rangeClosed(1, 60)
                    .mapToObj(number -> posting(number, "Team " + number, Salary.none()))
                    .toList());
            index.refresh();

            SearchResult found = index.search(byPay(Map.of(JobSearch.Facet.TEAM, List.of("Team 9"))), today);
            assertThat(found.total()).isEqualTo(1);
            assertThat(found.counts(JobSearch.Facet.TEAM)).contains(new SearchResult.Count("Team 9", 1));
        }
    }

    private static JobSearch byPay(Map<JobSearch.Facet, List<String>> chosen) {
        return new JobSearch("", chosen, JobSearch.Order.PAY, 1);
    }

    private static Salary pay(String currency, int amount) {
        return new Salary("", currency, BigDecimal.valueOf(amount), null, SalaryUnit.YEAR);
    }

    private JobPosting posting(long id, String team, Salary salary) {
        Terms terms = new Terms(List.of(EmploymentType.FULL_TIME), team, salary);
        return new JobPosting(
                new JobPostingId(id),
                PostingState.PUBLISHED,
                Jobs.withTerms(Jobs.harbourMaster(), terms),
                "",
                History.startingAt(Instant.EPOCH).published(Instant.ofEpochSecond(id)));
    }
}
