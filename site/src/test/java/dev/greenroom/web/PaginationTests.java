package dev.greenroom.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaginationTests {

    @ParameterizedTest
    @CsvSource({"1,1", "3,3", "0,1", "-4,1", "99,5", "two,1", "'',1", "99999999999,1", "' 2 ',2"})
    void givesTheNearestPageThatThereIs(String requested, int page) {
        assertThat(Pagination.of("/list", requested, 10, 41).page()).isEqualTo(page);
    }

    @Test
    void givesAnEmptyListOnePage() {
        Pagination pagination = Pagination.of("/list", "1", 10, 0);

        assertThat(pagination.pages()).isEqualTo(1);
        assertThat(pagination.hasNext() || pagination.hasPrevious()).isFalse();
    }

    @Test
    void keepsTheFiltersInEveryLink() {
        Map<String, String> filters = new LinkedHashMap<>();
        filters.put("q", "a & b");
        filters.put("from", "");
        Pagination pagination = Pagination.of("/list", filters, "2", 10, 41);

        assertThat(pagination.href(3)).isEqualTo("/list?q=a%20%26%20b&page=3");
        assertThat(pagination.href(1)).isEqualTo("/list?q=a%20%26%20b");
        assertThat(pagination.offset()).isEqualTo(10);
        assertThat(pagination.nearby()).containsExactly(1, 2, 3, 4);
    }
}
