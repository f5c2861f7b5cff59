package dev.greenroom.guides;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** What looks like code in a sentence, and which words stand before it. */
final class CodeLexicon {
    static final CodeLexicon SHARED = new CodeLexicon();

    private static final Pattern SHAPE = Pattern.compile(
            "[A-Za-z_][\\w.]*[\\[(]\\S*[\\])](?:\\.\\w+(?:\\(\\S*\\))?)*|[A-Za-z]\\w*_\\w+|_\\w+|[A-Za-z]\\w+(?:\\.\\w{2,})+|[a-z]+[A-Z]\\w*|[A-Z]\\w*[a-z][A-Z]\\w*|[\\w.]+\\([^)]*\\)|[$@#]\\w[\\w-]*"
                    + "|--?[a-z][\\w-]*(?:=\\S+)?|\\w*[\\[{<]\\S*[]}>]|\\w+::\\w+|</?\\w+>|\\.\\w+rc|[a-z]\\w{2,}(?:/[a-z]\\w+)+|\\w+(?:=|==|!=|=>|->)\\S*|\\S*\\\\\\S*");
    private static final Pattern ABBREVIATION =
            Pattern.compile("(?i)(?:e\\.g|i\\.e|etc|vs|u\\.s|ph\\.d)\\.?|and/or|he/she|his/her");
    private static final Pattern PLAIN = Pattern.compile("[a-z]+[,.]?");
    private static final Pattern IN_MIDST =
            Pattern.compile("\\w\\(|[_{}\\[\\]=$\\\\|]|\\S[<>]\\S|[<>]=|(?:^| )--?\\w|\\w::\\w|\\w\\.\\w{2,}|^[./~]");

    private static final int LONGEST = 80;

    private final Set<String> code = new HashSet<>();
    private final Set<String> commands = new HashSet<>();
    private final Set<String> everyday = new HashSet<>();
    private final Map<String, Set<String>> subcommands = new HashMap<>();
    private final Set<String> before = new HashSet<>();

    private CodeLexicon() {
        read("code-words.txt", line -> addWords(kind(line), line));
        read("words-before-code.txt", line -> addWords(before, line));
        code.addAll(commands);
        code.addAll(everyday);
    }

    private Set<String> kind(String line) {
        return switch (line.charAt(0)) {
            case '$' -> commands;
            case '&' -> subcommands.computeIfAbsent(line.split(" ")[1], command -> new HashSet<>());
            case '~' -> everyday;
            default -> code;
        };
    }

    private static void addWords(Set<String> words, String line) {
        for (String word : line.split(" ")) {
            if (word.length() > 1 || Character.isLetter(word.charAt(0))) {
                words.add(word);
            }
        }
    }

    private interface LineTaker {
        void take(String line);
    }

    private static void read(String name, LineTaker taker) {
        try (InputStream in = Objects.requireNonNull(CodeLexicon.class.getResourceAsStream(name), name)) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(taker::take);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean knows(String word) {
        return code.contains(word);
    }

    /** Says whether a word is code only where it stands alone, and plain English elsewhere. */
    boolean isEveryday(String word) {
        return everyday.contains(word);
    }

    /** Says whether a command can go on with the given words. */
    boolean isCommand(String word, String rest) {
        return subcommands.containsKey(word)
                ? subcommands.get(word).contains(rest.split(" ", 2)[0])
                : commands.contains(word);
    }

    boolean standsBeforeCode(String word) {
        return before.contains(word) || (before.contains(word.toLowerCase(Locale.ROOT)) && isCapitalised(word));
    }

    private static boolean isCapitalised(String word) {
        return word.substring(1).equals(word.substring(1).toLowerCase(Locale.ROOT));
    }

    /** Says whether one word has the shape of code, such as an underscore, a dot or a capital inside. */
    boolean hasShape(String word) {
        return word.length() <= LONGEST
                && SHAPE.matcher(word).matches()
                && !ABBREVIATION.matcher(word).matches();
    }

    /** Says whether several words together look like a command, a query or an expression. */
    boolean isPhrase(String words) {
        String[] all = words.split(" ");
        long plain = Arrays.stream(all)
                .filter(word -> PLAIN.matcher(word).matches() && !knows(word))
                .count();
        boolean command = isCommand(all[0], words.substring(all[0].length()).strip()) && all.length <= 5;
        boolean keywords = knows(all[0]) && all.length - plain >= 2 && plain <= 2;
        return command || keywords || (IN_MIDST.matcher(words).find() && plain <= 2);
    }
}
