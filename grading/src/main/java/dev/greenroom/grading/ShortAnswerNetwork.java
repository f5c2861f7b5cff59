package dev.greenroom.grading;

import dev.greenroom.grading.CrossEncoder.Judgement;
import org.jspecify.annotations.Nullable;

/** The network for short answers, loaded when the first of them comes: who grades points only never pays for it. */
final class ShortAnswerNetwork implements PairJudge, AutoCloseable {

    private final Vocabulary vocabulary;
    private @Nullable CrossEncoder network;

    ShortAnswerNetwork(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public Judgement judge(String first, String second) {
        return opened().judge(first, second);
    }

    private synchronized CrossEncoder opened() {
        if (network == null) {
            network = CrossEncoder.openForShortAnswers(vocabulary);
        }
        return network;
    }

    @Override
    public synchronized void close() {
        if (network != null) {
            network.close();
        }
    }
}
