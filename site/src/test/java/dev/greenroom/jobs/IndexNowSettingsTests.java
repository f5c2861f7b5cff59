package dev.greenroom.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class IndexNowSettingsTests {

    @Test
    void tellNobodyAnythingUnlessSaidOtherwise() {
        assertThat(with(Map.of())).isEqualTo(new IndexNowSettings("", ""));
        assertThat(with(Map.of()).isOn()).isFalse();
    }

    @Test
    void takeEveryKey() {
        IndexNowSettings settings = with(Map.of(
                "greenroom.jobs.index-now-key", "northgate-2026",
                "greenroom.jobs.index-now-endpoint", "https://api.indexnow.org/indexnow"));
        assertThat(settings).isEqualTo(new IndexNowSettings("northgate-2026", "https://api.indexnow.org/indexnow"));
        assertThat(settings.isOn()).isTrue();
    }

    @Test
    void refuseWhatNoSearchEngineWouldTake() {
        assertThatExceptionOfType(UnusableIndexNow.class)
                .isThrownBy(() -> new IndexNowSettings("short", "https://api.indexnow.org/indexnow"));
        assertThatExceptionOfType(UnusableIndexNow.class)
                .isThrownBy(() -> new IndexNowSettings("northgate-2026", ""))
                .withMessageContaining("index-now-endpoint");
    }

    private static IndexNowSettings with(Map<String, String> values) {
        return new Binder(new MapConfigurationPropertySource(values))
                .bindOrCreate("greenroom.jobs", IndexNowSettings.class);
    }
}
