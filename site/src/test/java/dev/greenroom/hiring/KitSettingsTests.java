package dev.greenroom.hiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class KitSettingsTests {

    @Test
    void rateThreeThingsInEveryInterviewUnlessSaidOtherwise() {
        assertThat(with(Map.of()).attributes())
                .containsExactly("Explains things clearly", "Works well with others", "Learns from what went wrong");
    }

    @Test
    void takeEveryKey() {
        assertThat(with(Map.of("greenroom.kit.attributes", "Calm on the radio,Keeps the log"))
                        .attributes())
                .containsExactly("Calm on the radio", "Keeps the log");
    }

    private static KitSettings with(Map<String, String> values) {
        return new Binder(new MapConfigurationPropertySource(values)).bindOrCreate("greenroom.kit", KitSettings.class);
    }
}
