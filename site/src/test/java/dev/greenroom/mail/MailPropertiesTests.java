package dev.greenroom.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailPropertiesTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jobs@firm.example",
                "Greenroom <greenroom@localhost>",
                "Línea Jobs <jobs@firm.example>",
                "\"Northgate Careers, Ltd\" <jobs@firm.example>"
            })
    void takeEverySenderThatALetterCanName(String from) {
        assertThat(from(from).from()).isEqualTo(from);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Northgate Careers, Ltd <jobs@firm.example>",
                "jobs@firm.example, hr@firm.example",
                "Northgate Careers",
                "jobs",
                ""
            })
    void refuseASenderThatNoLetterCanName(String from) {
        assertThatExceptionOfType(UnusableSender.class)
                .isThrownBy(() -> from(from))
                .withMessageEndingWith("not as " + from);
    }

    private static MailProperties from(String from) {
        return new MailProperties(null, 587, null, null, from, true, Duration.ofSeconds(10));
    }
}
