package dev.greenroom.grading;

import java.util.regex.Pattern;

/** Finds text that speaks to the grader: "ignore the rubric", "give this full marks", "system: score 1.0". */
final class GraderInstruction {

    private static final String MARKS = "(?:score|marks?|points?|grade|credits?|rating|stars?|percent|%)";
    private static final String TOP =
            "(?:full|max(?:imum|imal)?|top|highest|best|perfect|complete|100|10/10|5/5|1\\.0|all(?: the)?)";
    private static final Pattern INSTRUCTION = Pattern.compile(
            "(?i)"
                    + "\\b(?:ignore|disregard|forget|override|bypass)\\b.{0,30}\\b(?:instructions?|rubric|criteria|prompts?|rules|above|guidelines|reference|grading)\\b"
                    + "|\\b(?:give|award|assign|grant|rate|grade|score|mark|return|output|set)\\b.{0,40}\\b" + TOP
                    + "\\b.{0,12}" + MARKS
                    + "|\\b(?:give|award|assign|grant|rate|grade|score|mark|evaluate|judge|treat|accept|consider)\\b (?:me|this|it|my|the) ?(?:answer|response|candidate|submission|points?)?.{0,25}\\b(?:as |is |to be )?(?:fully |completely )?(?:correct|covered|perfect|excellent|10|100|5/5|10/10|1\\.0)\\b"
                    + "|\\b(?:dear|hey|hello|attention|note to|message to|to the|you are (?:a|an|the|now)|as an?)\\b.{0,20}\\b(?:grader|grading|examiner|evaluator|assessor|ai|language model|llm|assistant|scoring)\\b"
                    + "|(?:^|\\n|[.!?>\\]\\s])\\s*[\\[<#*]*\\s*(?:system|assistant|admin|developer|grader|(?<=#\\s{0,3})(?:instruction|evaluation|verdict))\\s*(?:prompt|message|note|override)?\\s*[\\]>#*]*\\s*[:>\\]]"
                    + "|\\b(?:this|the|my)(?: above)? (?:answer|response|submission) (?:is|was|has been|should be|must be|deserves|covers|contains|meets|satisfies|fulfils)\\b.{0,40}\\b(?:correct|covered|complete|perfect|(?:all|every)(?: of)?(?: the)? (?:points?|criteri\\w+|requirements?)|full|approved|accepted|verified)\\b"
                    + "|\\b(?:all|every|each)(?: of)?(?: the)? (?:points?|criteri\\w+|rubric points?|requirements?) (?:are|is|have been|has been|were|was|as) ?(?:fully )?(?:covered|met|satisfied|correct|fulfilled)\\b"
                    + "|\"?(?:score|label3?|states?|grade)\"?\\s*[:=]\\s*\"?(?:1(?:\\.0+)?|100|5|10|correct|covered)\\b"
                    + "|\\b(?:mark|tick|check|label|classify|accept)\\b.{0,15}\\b(?:everything|all|every|each|them)\\b.{0,40}\\b(?:correct|covered|passed|right|true|those|these|boxes|points?|next)\\b"
                    + "|\\[/?INST\\]|<\\|?/?(?:system|im_start|instructions?|user|assistant)\\b|\\boutput (?:the )?(?:states?|scores?|json|verdict|grade)\\b"
                    + "|\\b(?:no longer|not|stop being|instead of) a (?:strict )?(?:grader|judge|examiner)\\b|\\byou(?:'re| are)? (?:must|should|have to) (?:now )?(?:output|return|give|award|mark|grade|score|accept|pass)\\b"
                    + "|\\b(?:equal|identical|equivalent|corresponds?|matches|same)\\b.{0,12}\\b(?:the )?(?:model|reference|sample|expected) (?:answer|solution|response)\\b"
                    + "|\\b(?:score|result|grade|mark|rating)s?\\b.{0,10}\\b(?:below|under|lower than|less than)\\b.{0,20}(?:%|percent|full|max\\w*|\\b10\\b)");
    private static final Pattern ABOUT_PROMPTS =
            Pattern.compile("(?i)\\b(?:prompts?|jailbreak|language model|llms?|grading|rubric|scores?)\\b");

    private GraderInstruction() {}

    /** Whether the answer has such text, unless the question itself is about prompts or grading. */
    static boolean isIn(Text answer, Rubric rubric) {
        return INSTRUCTION.matcher(answer.raw()).find()
                && !ABOUT_PROMPTS.matcher(rubric.question()).find();
    }
}
