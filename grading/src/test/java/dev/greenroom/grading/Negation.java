package dev.greenroom.grading;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns true sentences into false ones by rule: denies the first verb, or swaps words for their opposites. */
final class Negation {

    private static final Pattern AUXILIARY = Pattern.compile(
            "\\b(is|are|was|were|can|could|will|would|should|must|may|might|do|does|did|has|have|had)\\b(?!\\s+not\\b)(?!n't)");
    private static final Map<String, String> OPPOSITES = opposites();

    private Negation() {}

    private static Map<String, String> opposites() {
        Map<String, String> both = new LinkedHashMap<>();
        String[] pairs =
                ("always/never all/none every/no more/fewer faster/slower fast/slow first/last before/after increase/decrease "
                                + "increases/decreases higher/lower high/low large/small larger/smaller big/little same/different "
                                + "open/closed open/close start/stop starts/stops begin/end with/without add/remove adds/removes "
                                + "allow/forbid allows/forbids can/cannot safe/dangerous good/bad better/worse best/worst easy/hard "
                                + "cheap/expensive new/old early/late inside/outside success/failure succeed/fail succeeds/fails "
                                + "accept/reject accepts/rejects true/false up/down left/right public/private static/dynamic "
                                + "mutable/immutable ordered/unordered sorted/unsorted unique/duplicate read/write reads/writes "
                                + "keep/drop keeps/drops kept/dropped strong/weak short/long shorter/longer less/more together/separately "
                                + "shared/separate synchronous/asynchronous local/global only/also most/least many/few possible/impossible "
                                + "necessary/unnecessary enabled/disabled connect/disconnect included/excluded internal/external "
                                + "earn/lose buy/sell win/lose push/pull asked/ignored listened/refused agreed/disagreed calm/angry "
                                + "improved/worsened reduced/raised saves/wastes saved/wasted helped/hindered")
                        .split(" ");
        for (String pair : pairs) {
            String[] words = pair.split("/");
            both.putIfAbsent(words[0], words[1]);
            both.putIfAbsent(words[1], words[0]);
        }
        return both;
    }

    static String deny(String sentence) {
        Matcher auxiliary = AUXILIARY.matcher(sentence);
        return auxiliary.find()
                ? sentence.substring(0, auxiliary.end()) + " not" + sentence.substring(auxiliary.end())
                : "It is not true that " + uncapitalised(sentence);
    }

    static String uncapitalised(String sentence) {
        boolean acronym = sentence.length() > 1 && Character.isUpperCase(sentence.charAt(1));
        return acronym ? sentence : Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
    }

    /** The text with opposites swapped; a text without any is denied instead. */
    static String swapOpposites(String text) {
        Matcher words = Pattern.compile("\\p{L}+").matcher(text);
        String swapped =
                words.replaceAll(word -> Matcher.quoteReplacement(OPPOSITES.getOrDefault(word.group(), word.group())));
        return swapped.equals(text) ? deny(text) : swapped;
    }
}
