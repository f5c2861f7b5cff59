package dev.greenroom.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "How do I find the first that is not empty?|Return the first one that is not empty.|def first(items):\\n    for item in items:\\n        if item:\\n            return item\\n    return None",
                "How do I read two things?|Read them with a scanner.|public static void main(String[] args) { System.out.println(\"Hello\"); Scanner input = new Scanner(System.in); int number = input.nextInt(); }",
                "How is the table made?|With a primary key.|CREATE TABLE users (id INT PRIMARY KEY, name VARCHAR NOT NULL, email VARCHAR UNIQUE, created TIMESTAMP, country VARCHAR);",
                "List the ingredients of a sponge.|Flour, sugar, butter, eggs, milk, baking powder, salt, vanilla|plain flour, caster sugar, unsalted butter, two large eggs, whole milk, baking powder, sea salt, vanilla extract",
                "How do you place a cannula?|Wash your hands and wear gloves.|Wash hands, don gloves, clean site, insert needle, aspirate, inject slowly, withdraw, apply pressure, dispose sharps, document",
                "How do you cook it?|Cook the pasta and fry the garlic.|Boil water, add salt, cook pasta ten minutes, drain, fry garlic in oil, toss pasta with sauce, serve hot",
                "Do plants need light to grow?|They do.|Yes, plants need light to grow.",
                "Should nurses wash their hands before touching a patient?|Always.|Yes, nurses should wash their hands before touching a patient.",
                "Which is larger, the mass of the proton or the mass of the electron?|The proton's.|The mass of the proton is larger.",
                "Which drugs are beta blockers?|Metoprolol and others.|Metoprolol, bisoprolol and atenolol",
                "What does the table of and look like?|Only true and true is true.|true and true is true, true and false is false, false and true is false, false and false is false",
                "What can come of two throws?|Four things.|head head, head tail, tail head, tail tail",
                "How do MIG and TIG welding differ?|The electrode.|MIG = wire electrode, consumable, fast, beginners. TIG = tungsten electrode, non-consumable, slow, precise, clean beads, thin sheet, stainless, skilled welders.",
                "What has to be proved, and how surely?|It depends on the court.|Criminal trial: prosecution, standard beyond reasonable doubt, high threshold. Civil trial: claimant, standard balance of probabilities, lower threshold, fifty-fifty plus."
            })
    void letsRightAnswersPassThatAreNoProse(String question, String right, String answer) {
        Rubric rubric = Rubric.ofReferences(question, List.of(right));
        Text text = Text.of(answer.replace("\\n", "\n"));

        assertThat(gates.stop(rubric, text)).isEmpty();
        assertThat(gates.stopComparison(rubric, text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lock thread mutex critical section exclusion waiting",
                "lock, thread, mutex, exclusion, waiting",
                "1 Mutex 2 Critical section 3 Mutual exclusion 4 Shared state 5 Race condition 6 Waiting thread 7 Fair queue 8 Owner",
                "mutex plus critical section plus mutual exclusion plus shared state plus race condition plus waiting thread plus fair queue"
            })
    void stopsAListOfKeywordsWhateverStandsBetweenThem(String keywords) {
        assertThat(gates.stop(LOCK, Text.of(keywords))).contains(Flag.NO_SENTENCES);
    }

    @Test
    void takesNamesWhereNamesAreAskedFor() {
        Rubric layers = new Rubric(
                "Name the layers of a network from the cable up.",
                QuestionKind.TECHNICAL,
                List.of(new Criterion("The physical layer comes first.", 1, Importance.ESSENTIAL, List.of())));

        assertThat(gates.stop(
                        layers, Text.of("physical, link, network, transport, session, presentation, application")))
                .isEmpty();
    }

    @Test
    void readsThousandsOfHesitations() {
        String hesitating = "um ".repeat(6_000) + "I don't know";

        assertThat(gates.stop(LOCK, Text.of(hesitating))).contains(Flag.NO_ANSWER);
    }
}
