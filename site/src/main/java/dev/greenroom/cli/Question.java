package dev.greenroom.cli;

import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Scanner;

/** A question at the prompt that takes a yes; anything else, also no answer at all, is a no. */
final class Question {

    private Question() {}

    static boolean agreed(PrintWriter out, String question) {
        out.print(question);
        out.flush();
        Scanner answer = new Scanner(System.in, Charset.defaultCharset());
        return answer.hasNextLine()
                && answer.nextLine().strip().toLowerCase(Locale.ROOT).startsWith("y");
    }
}
