package dev.greenroom.grading;

import dev.greenroom.grading.Vocabulary.Piece;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A trained network: reads a point or a right answer beside some words of an answer and says how they relate. */
final class CrossEncoder implements PairJudge, AutoCloseable {

    static final int FIRST_PIECES = 96;
    static final int SECOND_PIECES = 160;
    private static final String MODEL_PROPERTY = "greenroom.grading.model";
    private static final String SHORT_ANSWERS_PROPERTY = "greenroom.grading.short-answers";
    private static final String MODEL = "judge.onnx";
    private static final String SHORT_ANSWERS = "judge-short.patch";
    private final Network network;
    private final Vocabulary vocabulary;

    private CrossEncoder(Network network, Vocabulary vocabulary) {
        this.network = network;
        this.vocabulary = vocabulary;
    }

    /** Reads points; from this jar, or the file that the system property {@code greenroom.grading.model} names. */
    static CrossEncoder open(Vocabulary vocabulary) {
        return new CrossEncoder(
                new Network(chosen(MODEL_PROPERTY).orElseGet(() -> Resources.bytes(MODEL))), vocabulary);
    }

    /**
     * Reads short answers beside right ones; the network in this jar with its patch, or the file that the system property
     * {@code greenroom.grading.short-answers} names.
     */
    static CrossEncoder openForShortAnswers(Vocabulary vocabulary) {
        byte[] model = chosen(SHORT_ANSWERS_PROPERTY)
                .orElseGet(() -> NetworkPatch.applied(Resources.bytes(MODEL), Resources.bytes(SHORT_ANSWERS)));
        return new CrossEncoder(new Network(model), vocabulary);
    }

    private static Optional<byte[]> chosen(String property) {
        String file = System.getProperty(property);
        if (file == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readAllBytes(Path.of(file)));
        } catch (IOException e) {
            throw new UncheckedIOException("The network " + file + " cannot be read.", e);
        }
    }

    @Override
    public Judgement judge(String first, String second) {
        List<Piece> left = start(first, FIRST_PIECES);
        List<Piece> right = start(second, SECOND_PIECES);
        long[] ids = new long[left.size() + right.size() + 3];
        long[] types = new long[ids.length];
        int separator = left.size() + 1;
        ids[0] = vocabulary.id("[CLS]");
        for (int i = 0; i < left.size(); i++) {
            ids[i + 1] = left.get(i).id();
        }
        ids[separator] = vocabulary.id("[SEP]");
        for (int i = 0; i < right.size(); i++) {
            ids[separator + 1 + i] = right.get(i).id();
        }
        ids[ids.length - 1] = vocabulary.id("[SEP]");
        Arrays.fill(types, separator + 1, ids.length, 1);
        return Judgement.of(network.run(ids, types));
    }

    private List<Piece> start(String text, int limit) {
        List<Piece> pieces = vocabulary.pieces(text);
        return pieces.subList(0, Math.min(limit, pieces.size()));
    }

    @Override
    public void close() {
        network.close();
    }

    /**
     * What the network says about a pair, as natural logarithms of probabilities.
     *
     * @param grade correct, contradictory, incorrect
     * @param score the share of a right answer, 0 to 1
     * @param inference entailed, neutral, contradicted
     * @param point covered, partial, missing, contradicted
     */
    record Judgement(List<Double> grade, double score, List<Double> inference, List<Double> point) {

        private static final double LEAST = -9;

        private static Judgement of(Map<String, Object> outputs) {
            double logit = logits(outputs, "score")[0];
            return new Judgement(
                    logarithms(logits(outputs, "grade")),
                    1 / (1 + Math.exp(-logit)),
                    logarithms(logits(outputs, "nli")),
                    logarithms(logits(outputs, "point")));
        }

        private static float[] logits(Map<String, Object> outputs, String head) {
            if (outputs.get(head) instanceof float[][] rows) {
                return rows[0];
            }
            throw new IllegalStateException("The network has no head " + head + ".");
        }

        private static List<Double> logarithms(float[] logits) {
            double sum = 0;
            for (float logit : logits) {
                sum += Math.exp(logit);
            }
            Double[] logarithms = new Double[logits.length];
            for (int i = 0; i < logits.length; i++) {
                logarithms[i] = Math.max(LEAST, logits[i] - Math.log(sum));
            }
            return List.of(logarithms);
        }
    }
}
