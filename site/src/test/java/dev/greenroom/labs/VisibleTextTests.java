package dev.greenroom.labs;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class VisibleTextTests {

    @Test
    void showsTerminalEscapesAsSigns() {
        assertThat(VisibleText.of("\u001b[31mred\u0007")).isEqualTo("␛[31mred␇");
    }

    @Test
    void showsNulAndDelete() {
        assertThat(VisibleText.of("a\0b\u007f")).isEqualTo("a␀b␡");
    }

    @Test
    void takesAwayMarksThatTurnTheDirection() {
        assertThat(VisibleText.of("user\u202egnp.exe")).isEqualTo("user\ufffdgnp.exe");
    }

    @Test
    void keepsLinesTabsAndLettersOfEveryLanguage() {
        assertThat(VisibleText.of("a\tb\nç 語 🙂")).isEqualTo("a\tb\nç 語 🙂");
    }

    @Test
    void replacesHalvesOfCharacters() {
        assertThat(VisibleText.of("x\ud800y")).isEqualTo("x\ufffdy");
    }

    @Test
    void keepsCodeAsItWasTypedButForLineEndsAndNul() {
        assertThat(VisibleText.code("if x:\r\n\ty = '\u001b'\0\r")).isEqualTo("if x:\n\ty = '\u001b'\n");
    }

    @Property(tries = 300)
    void leavesNothingThatATerminalOrADatabaseWouldObey(@ForAll String text) {
        assertThat(VisibleText.of(text).codePoints())
                .noneMatch(character -> Character.isISOControl(character) && character != '\n' && character != '\t');
    }
}
