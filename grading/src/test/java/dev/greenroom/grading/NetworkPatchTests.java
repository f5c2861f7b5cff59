package dev.greenroom.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** The network for short answers is the network for points with a patch on it. */
class NetworkPatchTests {

    private final byte[] model = Resources.bytes("judge.onnx");
    private final byte[] patch = Resources.bytes("judge-short.patch");

    @Test
    void makesAnotherNetworkOfTheSameSizeAndLeavesTheFirstAsItIs() {
        byte[] before = model.clone();

        byte[] patched = NetworkPatch.applied(model, patch);

        assertThat(patched).hasSameSizeAs(model).isNotEqualTo(model);
        assertThat(model).isEqualTo(before);
    }

    @Test
    void bothNetworksFitIntoTheRepository() {
        assertThat(model.length + patch.length).isLessThanOrEqualTo(40_000_000);
    }

    @Test
    void refusesToPatchAnotherNetwork() {
        model[model.length / 2]++;

        assertThatThrownBy(() -> NetworkPatch.applied(model, patch)).hasMessageContaining("another network");
    }

    @Test
    void refusesADamagedPatch() {
        patch[patch.length - 1]++;

        assertThatThrownBy(() -> NetworkPatch.applied(model, patch)).hasMessageContaining("damaged");
    }
}
