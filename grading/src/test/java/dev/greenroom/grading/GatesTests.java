package dev.greenroom.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GatesTests {

    private static final Rubric LOCK =
            Rubric.ofReferences("What is a lock for?", List.of("Only one thread at a time gets past it."));
    private final Gates gates = new Gates(Vocabulary.ofMiniLm());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "De vergrendeling zorgt ervoor dat er maar één draad tegelijk door kan, en de andere wachten.",
                "Blokada sprawia, że tylko jeden wątek może przejść, a pozostałe czekają na swoją kolej.",
                "Lukko päästää vain yhden säikeen kerrallaan, ja muut odottavat, kunnes se on vapaa.",
                "Kilit aynı anda yalnızca bir iş parçacığının geçmesine izin verir ve diğerleri bekler.",
                "Il blocco lascia passare solo un filo alla volta, e gli altri aspettano che si liberi.",
                "Låset släpper bara igenom en tråd i taget, och de andra väntar tills det är ledigt.",
                "Блокировка пропускает только один поток, остальные ждут.",
                "一次只有一个线程可以通过。"
            })
    void letsOtherLanguagesPass(String answer) {
        assertThat(gates.stop(LOCK, Text.of(answer))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xqzvbn kjhgfd wrtplk mnbvcx zxlkjh qwrtpf",
                "asdfgh jklqwe rtyuio pzxcvb nmasdf ghjklq wertyu iopzxc",
                "lkjsdf wioeru xmcnv qpwoei zmxncb alskdj"
            })
    void stopsKeysHitAtRandom(String answer) {
        assertThat(gates.stop(LOCK, Text.of(answer))).contains(Flag.GIBBERISH);
    }

    @Test
    void readsThousandsOfHesitations() {
        String hesitating = "um ".repeat(6_000) + "I don't know";

        assertThat(gates.stop(LOCK, Text.of(hesitating))).contains(Flag.NO_ANSWER);
    }
}
