package dev.greenroom.grading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An answer with its vectors, its windows and the terms that each of its words stands for. */
record PreparedAnswer(Passage passage, Map<Word, Set<String>> stems, List<Window> windows) {

    static PreparedAnswer of(String answer, Variants variants, Encoder encoder) {
        Passage passage = encoder.encode(answer);
        Map<Word, Set<String>> stems = new HashMap<>();
        for (Sentence sentence : passage.text().sentences()) {
            List<Set<String>> found = variants.stemsOf(sentence.words());
            for (int i = 0; i < found.size(); i++) {
                stems.put(sentence.words().get(i), found.get(i));
            }
        }
        return new PreparedAnswer(passage, stems, Window.of(passage));
    }

    String raw() {
        return passage.text().raw();
    }
}
