package dev.greenroom.hiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class LeadSettingsTests {

    @Test
    void keepLeadsForAYearUnlessSaidOtherwise() {
        assertThat(with(Map.of()))
                .isEqualTo(new LeadSettings(Duration.ofDays(365), Duration.ofDays(30), Duration.ofSeconds(3), 5));
    }

    @Test
    void takeEveryKey() {
        assertThat(with(Map.of(
                        "greenroom.leads.keep", "180d",
                        "greenroom.leads.keep-spam", "7d",
                        "greenroom.leads.quickest", "10s",
                        "greenroom.leads.per-hour", "2")))
                .isEqualTo(new LeadSettings(Duration.ofDays(180), Duration.ofDays(7), Duration.ofSeconds(10), 2));
    }

    private static LeadSettings with(Map<String, String> values) {
        return new Binder(new MapConfigurationPropertySource(values))
                .bindOrCreate("greenroom.leads", LeadSettings.class);
    }
}
