package dev.greenroom.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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

    private static JobListView list(int total) {
        return new JobListView(JobSearch.everything(), total, List.of(), List.of(), false, true);
    }
}
