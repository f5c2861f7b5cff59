package dev.greenroom.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteAddressTests {

    @Test
    void leavesOutTheSlashesAtItsEnd() {
        assertThat(new SiteAddress("x", "https://a.example/").of("/b")).isEqualTo("https://a.example/b");
        assertThat(new SiteAddress("x", "http://[::1]:8080//").of("/b")).isEqualTo("http://[::1]:8080/b");
        assertThat(new SiteAddress("x", "https://a.example/jobs").of("/b")).isEqualTo("https://a.example/jobs/b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jobs.firm.example", "ftp://a.example", "https://", "https://a.example?b", "a b", "/", ""})
    void refusesWhatNoLinkCanBeginWith(String url) {
        assertThatExceptionOfType(UnusableSiteAddress.class)
                .isThrownBy(() -> new SiteAddress("x", url))
                .withMessageStartingWith("Write --site-url as https://jobs.firm.example");
    }
}
