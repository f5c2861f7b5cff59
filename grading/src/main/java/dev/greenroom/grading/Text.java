package dev.greenroom.grading;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text cut into sentences and words that remember where they stood. */
record Text(String raw, List<Sentence> sentences) {

    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*(?:['’][\\p{L}]{1,3}(?![\\p{L}]))?");
    private static final Pattern SENTENCE_END = Pattern.compile(
            "(?<![\\s(](?:e\\.g|i\\.e|etc|vs|cf|resp|approx|no))[.!?]+[\"')\\]]*(?=\\s)|\\R\\s*|;(?=\\s)|\\s[•*–-](?=\\s)");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    static Text of(String raw) {
        List<Sentence> sentences = new ArrayList<>();
        Matcher ends = SENTENCE_END.matcher(raw);
        int start = 0;
        while (ends.find()) {
            addSentence(raw, start, ends.end(), sentences);
            start = ends.end();
        }
        addSentence(raw, start, raw.length(), sentences);
        return new Text(raw, List.copyOf(sentences));
    }

    private static void addSentence(String raw, int start, int end, List<Sentence> sentences) {
        List<Word> words = words(raw, start, end);
        if (!words.isEmpty()) {
            sentences.add(new Sentence(words.getFirst().start(), lastCharacter(raw, start, end), words));
        }
    }

    private static int lastCharacter(String raw, int start, int end) {
        int last = end;
        while (last > start && Character.isWhitespace(raw.charAt(last - 1))) {
            last--;
        }
        return last;
    }

    private static List<Word> words(String raw, int start, int end) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(raw).region(start, end);
        while (matcher.find()) {
            String form = form(matcher.group());
            words.add(new Word(matcher.start(), matcher.end(), form, Stemmer.stem(form)));
        }
        return List.copyOf(words);
    }

    /** Lower case, without accents, with a plain apostrophe. */
    static String form(String word) {
        String plain = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        return MARKS.matcher(plain).replaceAll("").replace('’', '\'');
    }

    List<Word> words() {
        return sentences.stream().flatMap(sentence -> sentence.words().stream()).toList();
    }

    List<Word> contentWords() {
        return words().stream().filter(Word::isContent).toList();
    }
}
