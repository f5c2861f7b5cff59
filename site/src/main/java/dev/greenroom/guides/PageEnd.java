package dev.greenroom.guides;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.UNICODE_CASE;

import java.util.List;
import java.util.regex.Pattern;

/** Finds where a guide page stops being the guide: its closing words, or links to other guides, posts and jobs. */
final class PageEnd {
    private static final Pattern CLOSING = pattern(
            "^(?:this (?:\\w+ )?(?:guide|document|resource|list|article|collection|set)\\b"
                    + "|by (?:preparing|reviewing|studying|practi[cs]ing|understanding|mastering|working through|rehearsing)\\b|(?:best of|good) luck|thank(?:s| you)\\b"
                    + "|in (?:conclusion|summary|closing)\\b|conclusion\\b|closing (?:thoughts|remarks|words)\\b|remember(?: to|,| that)|we hope\\b"
                    + "|these (?:questions|answers|examples)\\b|final (?:thoughts|tips|words)\\b|to (?:conclude|sum up)\\b|use this (?:guide|list)\\b"
                    + "|with (?:this|these) (?:guide|questions|answers|preparation)\\b|preparing (?:for|thoroughly|these)\\b)");
    private static final Pattern INVITATION =
            pattern("^(?:more|related|similar|other|additional|recommended|popular|featured|latest|recent"
                    + "|trending|explore|discover|browse|check out|view|see|read|keep|continue|further|you (?:may|might)|up next|looking for|find"
                    + "|(?:our|all|new|hot|open|current|top|hand-?picked|people also)(?= ))\\b");
    private static final Pattern ELSEWHERE =
            pattern("\\b(?:guides?|articles?|posts?|blogs?|jobs?|positions?|roles?|openings?|vacanc(?:y|ies)"
                    + "|careers?|resources?|reads?|reading|stories|insights|news|opportunities|interview (?:questions|preparation|help)|also (?:like|read|viewed|ask)"
                    + "|next|more|journal|topics)\\b");
    private static final Pattern FURNITURE = pattern(
            "^(?:skip to|menu$|home$|search$|subscribe|sign ?up|log ?in|share (?:this|on)|about (?:the author|us)|contact us|newsletter"
                    + "|apply (?:now|today)|view all|see all|post a job|back to top|comments?$|leave a (?:comment|reply)|follow us|copyright\\b|©|privacy policy"
                    + "|terms of (?:use|service)|all rights reserved|cookies?\\b|hiring\\?|(?:are you |looking |ready )(?:hiring|to hire|to apply)|need help"
                    + "|download (?:this|the)|featured jobs|job board|tags?:|categories:|published (?:on|by)|written by)");

    private static final int LONGEST_HEADING = 14;

    /** A line or block as far as the end of a page goes; a bullet belongs to what stands above it. */
    record Candidate(String words, boolean bullet) {}

    private PageEnd() {}

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, CASE_INSENSITIVE | UNICODE_CASE);
    }

    /** Returns the index of the first text after the guide, or the number of texts if all of them are the guide. */
    static int find(List<Candidate> texts) {
        int start = lastQuestion(texts) + 1;
        for (int i = start; i < texts.size() && start > 0; i++) {
            if (!texts.get(i).bullet() && ends(texts.get(i).words())) {
                return i;
            }
        }
        return texts.size();
    }

    private static int lastQuestion(List<Candidate> texts) {
        for (int i = texts.size() - 1; i >= 0; i--) {
            if (PageWords.isMarked(texts.get(i).words())) {
                return i;
            }
        }
        for (int i = 0; i < texts.size(); i++) {
            if (PageWords.unquoted(texts.get(i).words()).endsWith("?")) {
                return i;
            }
        }
        return -1;
    }

    static boolean ends(String text) {
        return isClosing(text) || isTeaser(text);
    }

    static boolean isClosing(String text) {
        return CLOSING.matcher(text).find();
    }

    /** Says whether the words belong to the frame of a page: its menus, its path, its small print. */
    static boolean isFurniture(String text) {
        return FURNITURE.matcher(text).find() || text.matches(".*\\s[>»›|]\\s.*");
    }

    static boolean isTeaser(String text) {
        return isFurniture(text)
                || (PageWords.count(text) <= LONGEST_HEADING
                        && !text.endsWith("?")
                        && INVITATION.matcher(text).find()
                        && ELSEWHERE.matcher(text).find());
    }
}
