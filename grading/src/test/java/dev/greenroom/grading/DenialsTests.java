package dev.greenroom.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DenialsTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The lock is not released at the end           | released at the end",
                "A thread never runs but a process does        | runs",
                "Use a queue rather than a stack               | a stack",
                "It doesn't wait                               | wait",
                "The lock is released                          | ''",
                "Not only the lock is released                 | ''",
                "No two threads run at the same moment         | ''"
            })
    void reachesWhatIsDenied(String sentence, String denied) {
        List<Word> words = Text.of(sentence).words();
        boolean[] reached = Denials.reach(words);

        List<String> found = new ArrayList<>();
        for (int i = 0; i < reached.length; i++) {
            if (reached[i]) {
                found.add(words.get(i).form());
            }
        }

        assertThat(String.join(" ", found)).isEqualTo(denied);
    }

    @Test
    void reachesToTheEndAfterWhatIsCalledUntrue() {
        List<Word> words = Text.of(
                        "It is not true that the interpreter lets only one thread at a time run its bytecode")
                .words();

        assertThat(Denials.reach(words)[words.size() - 1]).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "faster, slower",
        "increases, decreased",
        "ordered, unordered",
        "consistent, inconsistent",
        "stateful, stateless"
    })
    void knowsOpposites(String one, String other) {
        assertThat(Opposites.are(word(one), word(other))).isTrue();
        assertThat(Opposites.are(word(other), word(one))).isTrue();
        assertThat(Opposites.are(word(one), word(one))).isFalse();
    }

    private static Word word(String form) {
        return Text.of(form).words().getFirst();
    }
}
