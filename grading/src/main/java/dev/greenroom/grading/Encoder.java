package dev.greenroom.grading;

import dev.greenroom.grading.Vocabulary.Piece;
import java.util.ArrayList;
import java.util.List;

/** Gives every word of a text a vector that depends on the words around it. */
final class Encoder implements AutoCloseable {

    private static final int PIECES_A_RUN = 190;
    private final Network network;
    private final Vocabulary vocabulary;

    private Encoder(Network network, Vocabulary vocabulary) {
        this.network = network;
        this.vocabulary = vocabulary;
    }

    /** The MiniLM network out of its jar. */
    static Encoder miniLm() {
        Network network = new Network(Resources.bytes("/all-minilm-l6-v2-q.onnx"));
        return new Encoder(network, Vocabulary.ofMiniLm());
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    Passage encode(String raw) {
        Text text = Text.of(raw);
        List<Piece> pieces = vocabulary.pieces(raw);
        List<float[]> vectors = new ArrayList<>(pieces.size());
        int from = 0;
        while (from < pieces.size()) {
            int to = endOfRun(text, pieces, from);
            vectors.addAll(run(pieces.subList(from, to)));
            from = to;
        }
        return new Passage(text, pieces, vectors);
    }

    /** As many whole sentences as one run takes. */
    private static int endOfRun(Text text, List<Piece> pieces, int from) {
        int limit = Math.min(pieces.size(), from + PIECES_A_RUN);
        if (limit == pieces.size()) {
            return limit;
        }
        for (int end = limit; end > from + PIECES_A_RUN / 2; end--) {
            int start = pieces.get(end).start();
            if (text.sentences().stream().anyMatch(sentence -> sentence.start() == start)) {
                return end;
            }
        }
        return limit;
    }

    private List<float[]> run(List<Piece> pieces) {
        long[] ids = new long[pieces.size() + 2];
        ids[0] = vocabulary.id("[CLS]");
        for (int i = 0; i < pieces.size(); i++) {
            ids[i + 1] = pieces.get(i).id();
        }
        ids[ids.length - 1] = vocabulary.id("[SEP]");
        float[][][] hidden = (float[][][])
                network.run(ids, new long[ids.length]).values().iterator().next();
        return List.of(hidden[0]).subList(1, ids.length - 1);
    }

    @Override
    public void close() {
        network.close();
    }
}
