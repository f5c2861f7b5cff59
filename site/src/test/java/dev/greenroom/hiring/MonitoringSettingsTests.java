package dev.greenroom.hiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class MonitoringSettingsTests {

    @Test
    void hideCountsBelowFiveAndKeepThemTwoYearsUnlessSaidOtherwise() {
        assertThat(with(Map.of())).isEqualTo(new MonitoringSettings(5, Period.ofMonths(24)));
    }

    @Test
    void takeEveryKey() {
        assertThat(with(Map.of("greenroom.equal-opportunity.fewest", "10", "greenroom.equal-opportunity.keep", "36m")))
                .isEqualTo(new MonitoringSettings(10, Period.ofMonths(36)));
    }

    private static MonitoringSettings with(Map<String, String> values) {
        return new Binder(new MapConfigurationPropertySource(values))
                .bindOrCreate("greenroom.equal-opportunity", MonitoringSettings.class);
    }
}
