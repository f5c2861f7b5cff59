package dev.greenroom.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FusedModelTests {

    private static final double ROUNDING = 1e-3;

    @ParameterizedTest
    @ValueSource(strings = {"points", "labels"})
    void decidesAsItWasFitted(String name) {
        FusedModel model = FusedModel.read(name + ".json");

        for (JsonNode row : sample(name)) {
            double[] found = model.probabilities(features(row));
            List<Double> expected =
                    row.path("expected").valueStream().map(JsonNode::asDouble).toList();
            for (int i = 0; i < found.length; i++) {
                assertThat(found[i]).isCloseTo(expected.get(i), within(ROUNDING));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = "score")
    void scoresAsItWasFitted(String name) {
        FusedModel model = FusedModel.read(name + ".json");

        assertThat(sample(name))
                .allSatisfy(row -> assertThat(model.value(features(row)))
                        .isCloseTo(row.at("/expected/0").asDouble(), within(ROUNDING)));
    }

    private static JsonNode sample(String name) {
        return JsonMapper.shared().readTree(Resources.bytes(name + "-sample.json"));
    }

    private static Features features(JsonNode row) {
        Features features = new Features();
        row.path("features")
                .properties()
                .forEach(entry -> features.put(entry.getKey(), entry.getValue().asDouble()));
        return features;
    }
}
