package dev.greenroom.grading;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Looks for the parts of a told story (situation, task, action, result, figure) or of a plan (steps, way back). */
final class Story {

    private static final Map<StarPart, Pattern> SIGNS = signs();

    private Story() {}

    private static Map<StarPart, Pattern> signs() {
        Map<StarPart, Pattern> signs = new EnumMap<>(StarPart.class);
        signs.put(
                StarPart.SITUATION,
                words(
                        "(?:at|in|on|for|during) (?:my|our|a|an|the) (?:\\w+ ){0,2}(?:job|role|company|team|project|start-?up|employer|internship|position|shop|firm|release|launch)"
                                + "|(?:last|two|three|a few|some) (?:year|month|spring|summer|autumn|winter|week|quarter)s?|back (?:in|when|at)|when (?:i|we) (?:was|were|worked|joined|started)|i (?:was|worked) (?:working|part|at|on|for|as|in)|we (?:had|were|ran|used|maintained|noticed)|our \\w+ (?:was|were|had|kept|crashed|failed)|once|one (?:day|time|night|morning)|in (?:19|20)\\d\\d"));
        signs.put(
                StarPart.TASK,
                words(
                        "(?:i|we) (?:had to|needed to|was asked to|were asked to|was responsible|were responsible|was supposed|was given|was to|wanted to)|my (?:job|task|role|goal|responsibility|part|aim|assignment) (?:was|were)|(?:the|our) (?:goal|aim|task|challenge|deadline|target|requirement|objective) (?:was|were)|asked me to|it was (?:my|up to me)|it fell to me|responsible for|in charge of|tasked with"));
        signs.put(
                StarPart.ACTION,
                words(
                        "(?:i|we)(?: (?:then|first|also|finally|therefore|immediately|decided to|began to|started to|started by|quickly|personally))* (?!was\\b|had\\b|needed\\b|felt\\b|learn(?:ed|t)\\b|worked at\\b|realised\\b|noticed\\b|wanted\\b)(?:\\w+ed|wrote|built|made|set|took|ran|led|split|drew|put|found|broke|held|brought|chose|cut|did|gave|got|kept|met|spoke|taught|went|sat|added|rewrote|began|sent|told|spent)|so i|what i did|my (?:approach|solution|fix|first step)"));
        signs.put(
                StarPart.RESULT,
                words(
                        "as a result|in the end|the (?:result|outcome|effect|upshot)|resulted in|led to|which (?:meant|cut|reduced|saved|made|brought|gave|let)|this (?:cut|reduced|saved|improved|brought|allowed|meant)|(?:dropped|fell|went down|went up|rose|grew|improved|decreased|increased|shrank|went|cut|reduced|sped up) (?:by|from|to|the)|(?:we|i) (?:shipped|delivered|finished|launched|met|saved|managed|succeeded|ended up|avoided)|since then|from then on|afterwards|ever since|never happened again|on time|without (?:any )?(?:downtime|incidents?|complaints?|losing)|(?:was|were) (?:happy|pleased|satisfied)|finally"));
        signs.put(
                StarPart.FIGURE,
                Pattern.compile(
                        "(?i)\\d+(?:[.,]\\d+)?\\s*(?:%|percent|per cent|x\\b|times|ms|s\\b|sec|seconds?|minutes?|hours?|days?|weeks?|months?|gb|mb|tb|k\\b|m\\b|million|thousand|users?|customers?|requests?|rows?|tickets?|people|tests?|bugs?|incidents?|errors?|euros?|dollars?|pounds?)|[$€£]\\s*\\d"
                                + "|\\b(?:half|halved|doubled|tripled|twice|a third|a quarter|two thirds|tenfold|(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|eighty|ninety|hundred|thousand)[\\s-](?:\\w+[\\s-])?(?:percent|per cent|times|seconds?|minutes?|hours?|days?|weeks?|months?|million|thousand|users?|customers?|people|tickets?))\\b|\\bfrom \\S+ (?:\\w+ )?(?:down |up )?to \\S*\\d"));
        signs.put(
                StarPart.STEPS,
                words(
                        "first(?:ly)?|second(?:ly)?|third(?:ly)?|then|next|after (?:that|this|which)|afterwards|finally|lastly|step (?:one|two|\\d)|start (?:by|with)|begin (?:by|with)|once (?:that|this|it)|before (?:that|i|we|any)|to begin with"));
        signs.put(
                StarPart.WAY_BACK,
                words(
                        "roll(?:ed|ing|s)? (?:it |that |them |everything )?back|rollback|revert\\w*|undo\\w*|back out|way back|turn (?:it|them|the flag|the feature) (?:back )?off|switch(?:ed|ing)? (?:it )?(?:off|back)|feature[- ](?:flag|toggle|switch)|kill[- ]switch|restor(?:e|ed|ing)|fall(?:s)? ?back|backups?|previous version|old version|disable (?:it|the)|canary|blue[- ]green|plan b"));
        return signs;
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile("(?i)\\b(?:" + alternatives + ")\\b");
    }

    static List<StarFinding> findings(QuestionKind kind, String answer) {
        Text text = Text.of(answer);
        return StarPart.expectedIn(kind).stream()
                .map(part -> new StarFinding(part, first(part, text)))
                .toList();
    }

    static List<StarFinding> nothing(QuestionKind kind) {
        return StarPart.expectedIn(kind).stream()
                .map(part -> new StarFinding(part, Optional.empty()))
                .toList();
    }

    private static Optional<Evidence> first(StarPart part, Text text) {
        Pattern sign = SIGNS.get(part);
        return text.sentences().stream()
                .filter(sentence ->
                        sign != null && sign.matcher(sentence.in(text.raw())).find())
                .map(sentence -> Evidence.of(text.raw(), sentence.start(), sentence.end()))
                .findFirst();
    }
}
