package dev.greenroom.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;

class JobListViewTests {

    @Test
    void hasNoPageBehindTheLastThatIsShown() {
        assertThat(list(0).pages()).isEqualTo(1);
        assertThat(list(41).pages()).isEqualTo(3);
        assertThat(list(12_000).pages()).isEqualTo(JobSearch.LAST_PAGE);

        LinkedMultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
        parameters.add("page", "123456");
        assertThat(JobSearch.of(parameters).page()).isEqualTo(JobSearch.LAST_PAGE);
    }

    @Test
    void keepsWhatIsChosenInSightWhateverIsFound() {
        JobSearch search =
                new JobSearch("zzzz", Map.of(JobSearch.Facet.TYPE, List.of("full_time")), JobSearch.Order.BEST, 1);
        JobListView view = JobListView.of(search, new SearchResult(0, List.of(), List.of(), false), List.of());

        assertThat(view.groups()).singleElement().satisfies(group -> {
            assertThat(group.label()).isEqualTo("Employment");
            assertThat(group.choices()).containsExactly(new JobListView.Choice("Full time", 0, true, "/jobs?q=zzzz"));
        });
    }

    @Test
    void showsTheFirstValuesAndTheRestToThoseWhoAsk() {
        List<SearchResult.Count> teams = IntStream.rangeClosed(1, 20)
                .mapToObj(number -> new SearchResult.Count("Team " + number, 21 - number))
                .toList();
        JobSearch search =
                new JobSearch("", Map.of(JobSearch.Facet.TEAM, List.of("Team 17")), JobSearch.Order.NEWEST, 1);
        SearchResult result = new SearchResult(
                210, List.of(), List.of(new SearchResult.FacetCounts(JobSearch.Facet.TEAM, teams)), false);

        JobListView.Group group =
                JobListView.of(search, result, List.of()).groups().getFirst();
        assertThat(group.choices()).hasSize(13);
        assertThat(group.choices().getLast().label()).isEqualTo("Team 17");
        assertThat(group.more()).hasSize(7);
    }

    private static JobListView list(int total) {
        return new JobListView(JobSearch.everything(), total, List.of(), List.of(), false, false, true);
    }
}
