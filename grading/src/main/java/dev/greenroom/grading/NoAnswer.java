package dev.greenroom.grading;

import java.util.regex.Pattern;

/** Tells an answer from the words of somebody who gives none, or of a form that was handed in empty. */
final class NoAnswer {

    private static final String HESITATION = "(?i)\\W*(?:(?:sorry|honestly|um+|uh+|well|hmm+)\\W+)*+";

    /** Says that nothing comes, whatever little follows. */
    private static final Pattern SAID = Pattern.compile(HESITATION
            + "(?:i (?:really |honestly |just )?(?:don['’]?t|do not) (?:really )?(?:know|remember|have (?:an|any) (?:answer|idea))"
            + "|i have no (?:idea|clue|answer)|no (?:idea|clue)|idk|not sure(?=\\W*$|\\W+(?:about|of|on|how|what|which|why|where|sorry|honestly|to)\\b)"
            + "|dunno|next question|pass,? next question)\\b(?:(?!\\b(?:but|so|because|or)\\b).){0,40}");

    /** Says so alone; the same words may begin an answer, as in "None of the lamps is lit". */
    private static final Pattern ALONE = Pattern.compile(
            HESITATION
                    + "(?:none|pass|skip(?:ped)?|n/?a|no (?:response|reply|answer|comment|submission|attempt|solution)|(?:empty|blank|missing) (?:submission|response|reply|answer|solution)"
                    + "|not (?:attempted|answered|submitted)|unanswered|left (?:blank|empty)|nothing (?:submitted|handed in))"
                    + "(?:\\W+(?:please|sorry|thanks|thank you|from me|yet|given|provided|received|submitted|for now|(?:on |for )?(?:this|that)(?: one| question)?))*+\\W*");

    private NoAnswer() {}

    static boolean is(Text answer) {
        String said = answer.raw().strip();
        return SAID.matcher(said).matches() || ALONE.matcher(said).matches();
    }
}
