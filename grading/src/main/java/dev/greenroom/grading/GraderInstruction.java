package dev.greenroom.grading;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds text that speaks to the grader: "ignore the rubric", "give this full marks", "system: score 1.0". */
final class GraderInstruction {

    private static final String TOP =
            "(?:full|max(?:imum|imal)?|top|highest|best|perfect|complete|100|10/10|5/5|1\\.0|all(?: the)?)";
    private static final String MARKS =
            "(?:scores?|marks?|points?(?! (?:to|of|in|on|that|which|inside|as un|with))|grades?|credits?(?! (?:note|for time))|rating|stars?)";
    private static final String GRADE = "(?:rate|grade|score|mark)";
    /** Where an imperative stands, so that the noun in "keep the model with the best score" is none. */
    private static final String IMPERATIVE = "(?:^|[.!?:;,\"\\n] ?|\\b(?:please|must|should|to|now|just|you) )";

    /** Where an order to nobody in particular begins: in "people forget the instructions" it does not. */
    private static final String ORDER = "(?:^|[.!?:;\"\\n] ?|\\b(?:please|must|should|now|just),? )";

    /** What is graded, where a customer may be given a full credit and the best pupils top marks. */
    private static final String GRADED =
            "(?:me|it|this|that|my|these|(?:the|every|each|all)(?: the)? (?:answers?|responses?|candidates?|submissions?|points?|criteri\\w+))";

    private static final String MUST_GRADE =
            "\\byou (?:must|should|have to) (?:now )?(?:output|return|give|award|mark|grade|score|accept|pass)\\b";
    /** What a heading that speaks for the system goes on about where it is meant for the grader. */
    private static final String OF_GRADING =
            "(?:scores?|grad(?:e|ing)|rubric|criteri\\w+|covered|marks|ignore|verdict|full (?:points|credit)|answers?\\b.{0,20}\\bcorrect|(?:as|is|are|be) (?:\\w+ )?correct)";

    /** Whoever judges, and not the assistant manager. */
    private static final String JUDGE =
            "(?:grader|grading|examiner|evaluator|assessor|ai|language model|llm|assistant(?! (?:manager|nurse|director|coach|cook|chef|professor|principal|editor|buyer|engineer|to)\\b)|scoring)";

    private static final String ANSWER = "(?:answer|response|candidate|submission)";
    private static final String RIGHT = "(?:fully |completely )?(?:correct|covered|perfect|excellent)";

    private static final Pattern INSTRUCTION = Pattern.compile(
            "(?i)"
                    + String.join(
                            "|",
                            // Away with the rubric.
                            "\\b(?:ignore|disregard|forget|override|bypass)\\b (?:\\w+ ){0,3}(?:previous|prior|earlier|above|preceding|grading|system) (?:instructions?|rules|prompts?|criteria|guidelines|reference)\\b",
                            "(?<!(?:\\bnot|\\bnever|n't|n’t) )\\b(?:ignore|disregard|forget|override|bypass)\\b (?:(?:the|this|that|your|all|any|whole|everything|of) ){0,4}(?:rubric|grading|system prompt|(?:your|all|previous) instructions|(?:reference|model|sample) (?:answer|solution)|criteria(?= and))\\b",
                            ORDER
                                    + "(?:ignore|disregard|forget|override|bypass)\\b (?:(?:the|these|those|this|any|all|of) ){0,3}instructions\\b",
                            "\\b(?:ignore|disregard|forget)\\b (?:(?:the|all|everything) ){0,2}above\\b",
                            // Full marks, as an order.
                            "\\b(?:give|award|assign|grant)\\b " + GRADED + "\\b.{0,40}\\b" + TOP + "\\b.{0,12}\\b"
                                    + MARKS + "\\b",
                            IMPERATIVE + "(?:give|award|assign|grant)\\b (?:(?:an?|the|out) ){0,2}" + TOP
                                    + "(?: \\w+)? " + MARKS + "\\b",
                            IMPERATIVE + GRADE + "\\b.{0,40}\\b" + TOP + "\\b.{0,12}(?:\\b" + MARKS
                                    + "\\b|\\bpercent\\b|%)",
                            "\\b(?:give|award|grant) (?:me|this|it|my) .{0,20}\\b100 ?(?:%|percent)",
                            "\\b(?:return|output|set)\\b(?!.{0,20}\\b(?:students?|pupils?|players?|with|whose|which)\\b).{0,40}\\b"
                                    + TOP + "\\b.{0,12}\\b(?:score|marks|grades?|rating)\\b",
                            "\\b(?:give|award|assign|grant|rate|grade|score|mark|evaluate|judge|treat|accept|consider)\\b (?:me|this|my|(?:the|this|my) (?:"
                                    + ANSWER + "|points?))\\b.{0,25}\\b(?:as|is|to be) " + RIGHT + "\\b",
                            "\\b(?:" + GRADE
                                    + "|evaluate|judge)\\b (?:it|them|each \\w+|every \\w+)\\b.{0,25}\\b(?:as|is|to be) "
                                    + RIGHT + "\\b",
                            "\\b(?:treat|consider|accept)\\b (?:each|every) (?:criterion|point|answer) as " + RIGHT
                                    + "\\b",
                            "\\b(?:give|" + GRADE + ")\\b (?:me|it|(?:this|my)(?: " + ANSWER + ")?|the " + ANSWER
                                    + ")\\b.{0,25}\\b(?:5/5|10/10|1\\.0(?! ?\\p{L})|(?:5|10|100) (?:out of|points|marks|stars))",
                            "\\b(?:mark|tick|label|classify|accept)\\b.{0,15}\\b(?:everything|all|every|each|them)\\b.{0,40}\\b(?:as (?:fully )?(?:correct|covered|passed|right)|covered|boxes)\\b",
                            ORDER
                                    + "(?:mark|tick|accept)\\b.{0,15}\\b(?:all|every|each)(?: of)?(?: the| these| those)? (?:points?(?! (?:to|of|in|on|that|as un|inside|with))|criteri\\w+)\\b",
                            "\\b(?:mark|tick|check) (?:off )?all (?:of )?(?:those|these|them)\\b.{0,20}\\bnext\\b",
                            "\\bas an? (?:perfect|excellent|correct|complete) (?:answer|response|submission)\\b",
                            MUST_GRADE + ".{0,40}\\b(?:full|top|max\\w*|perfect) (?:scores?|marks|points|credits?)\\b",
                            MUST_GRADE + " (?:this|my|the) " + ANSWER + "\\b",
                            // Somebody who judges is spoken to.
                            "\\b(?:(?:dear|hey|hello|attention(?=[,:!]))\\b(?:\\W+(?:dear|there|mr|the|my|our|to|automat\\w+|friendly)\\b){0,2}\\W+|(?:note to|message to|you are (?:an?|the|now))\\b.{0,20}\\b)"
                                    + JUDGE + "\\b",
                            "\\bto the grad(?:er|ing \\w+)\\b|\\b(?:note|message|instructions?|word) to the (?:language model|llm|ai)\\b",
                            "\\bas an? (?:ai|llm|language model)(?: (?:language )?model| grader| assistant)?,? you\\b",
                            "\\b(?:no longer|not|stop being|instead of) a (?:strict |harsh )?(?:grader|examiner)\\b",
                            // Signs that a prompt has, and a verdict.
                            "(?:^|\\n|[.!?>\\]] ?|[\\[<#*] ?)[\\[<#*]* ?(?:(?:system|assistant|admin|developer) ?(?:(?:prompt|message|note|override) ?[\\]>#*]* ?[:>\\]]|[\\]>#*]* ?[>\\]]|[\\]>#*]* ?:(?=.{0,80}\\b"
                                    + OF_GRADING
                                    + "\\b))|(?:grader|(?<=# ?)(?:instruction|evaluation|verdict)) ?[\\]>#*]* ?[:>\\]])",
                            "\\[/?INST\\]|<\\|/?(?:system|im_start|instructions?|user|assistant)\\b|(?:^|\\n)</?(?:system|instructions?|assistant)>",
                            "(?:\\{ ?\"?|, ?\")(?:score|label3?|grade)\"? ?: ?\"?(?:1(?:\\.0+)?|100|5|10|correct|covered)\\b",
                            "(?:^|\\n|[.!?] )\"?(?:final |overall )?(?:score|label3?|grade)\"? ?: ?\"?(?:1(?:\\.0+)?|100|5|10|correct|covered)(?: ?/ ?\\d+| points?| out of \\d+)?\\W*(?:\\n|$)",
                            "\"?states?\"? ?[:=] ?\"?(?:correct|covered)\\b",
                            "\\boutput (?:the |a )?(?:score|grade|verdict|state)s?(?: of)?:? ?(?:1|5|10|100|full|max|covered|correct)",
                            // The answer praises itself.
                            "\\b(?:(?:this|my|the above)(?: above)? (?:answer|response|submission)|the (?:answer|response|submission) above) (?:is|was|has been|should be|must be|deserves|covers|contains|meets|satisfies|fulfils)\\b.{0,40}\\b(?:correct|covered|complete|perfect|(?:all|every)(?: of)?(?: the)? (?:points?|criteri\\w+|requirements?)|full|verified)\\b",
                            "(?:(?:^|[.!?:;\\n] ?)(?:so )?|\\b(?:say|says|consider|treat|output|answer) (?:that )?)(?:all|every|each)(?: of)?(?: the)? (?:points?|criteri\\w+) (?:are|is|have been|has been|were|was|as) ?(?:fully )?covered\\b",
                            "\\brubric (?:points?|criteri\\w+) (?:are|is|have been|has been|were|was|as) ?(?:fully )?covered\\b",
                            "\\b(?:answer|response|submission|this|mine|text)\\b.{0,25}\\b(?:equal|identical|equivalent|corresponds?|matches|same)\\b.{0,12}\\b(?:the )?(?:(?:model|reference|sample|expected) answer|(?:model|reference|sample) (?:solution|response))\\b",
                            "\\b(?:score|grade|mark)s?\\b.{0,10}\\b(?:below|under|lower than|less than)\\b.{0,20}(?:\\b100 ?(?:%|percent)|full (?:marks|score|points|credit)|max\\w*|\\b10 out of)"));
    private static final Pattern ABOUT_PROMPTS =
            Pattern.compile("(?i)\\b(?:prompts?|jailbreak|language model|llms?|grading|rubric|scores?)\\b");
    private static final Pattern BLANKS = Pattern.compile("\\h+");
    private static final Pattern BREAKS = Pattern.compile("(?: ?\\v)+ ?");

    private GraderInstruction() {}

    /** Whether the answer has such text, unless the question or its right answers have it or are about grading. */
    static boolean isIn(Text answer, Rubric rubric) {
        return speaksToTheGrader(answer.raw())
                && !ABOUT_PROMPTS.matcher(rubric.question()).find()
                && wordings(rubric).noneMatch(GraderInstruction::speaksToTheGrader);
    }

    /** Blanks count as one: the pattern would try every way to part a long run of them. */
    private static boolean speaksToTheGrader(String text) {
        String narrow = BREAKS.matcher(BLANKS.matcher(text).replaceAll(" ")).replaceAll("\n");
        return INSTRUCTION.matcher(narrow).find();
    }

    private static Stream<String> wordings(Rubric rubric) {
        return rubric.criteria().stream().flatMap(Criterion::wordings);
    }
}
