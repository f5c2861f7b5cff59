package dev.greenroom.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkTests {

    @ParameterizedTest
    @CsvSource({
        "2001:db8:7:0:0:0:0:1, 2001:db8:7::2",
        "2001:0DB8:0007:0000:ffff::, 2001:db8:7:0:1:2:3:4",
        "192.0.2.7, 192.0.2.7",
        "192.0.2.7, ::ffff:192.0.2.7",
        "no address at all, no address at all"
    })
    void isTheSameHoweverAnAddressInItIsWritten(String one, String other) {
        assertThat(Network.of(one)).isEqualTo(Network.of(other));
    }

    @ParameterizedTest
    @CsvSource({"2001:db8:7::1, 2001:db8:7:1::1", "192.0.2.7, 192.0.2.8", "192.0.2.7, ''"})
    void isAnotherForAnAddressElsewhere(String one, String other) {
        assertThat(Network.of(one)).isNotEqualTo(Network.of(other));
    }
}
