package dev.greenroom.grading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A short answer that people have graded, from the tables in ../shared/data/asag.
 *
 * @param gold a label, or a score of 0 to 1
 */
record GradedAnswer(
        String set,
        String split,
        String module,
        String question,
        String prompt,
        List<String> references,
        String text,
        String gold) {

    static List<GradedAnswer> read(Path table) throws IOException {
        List<String> lines = Files.readAllLines(table);
        List<String> columns = Arrays.asList(lines.getFirst().split("\t"));
        List<GradedAnswer> answers = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            answers.add(of(columns, line.split("\t", -1), table.getFileName().toString()));
        }
        return answers;
    }

    private static GradedAnswer of(List<String> columns, String[] cells, String file) {
        boolean scored = columns.contains("score");
        return new GradedAnswer(
                scored ? file.replace(".tsv", "") : cells[columns.indexOf("corpus")],
                cells[columns.indexOf("split")],
                scored ? "saf" : cells[columns.indexOf("module")],
                cells[columns.indexOf("qid")],
                cells[columns.indexOf("question")],
                List.of(cells[columns.indexOf(scored ? "reference" : "refs")].split(" \\|\\|\\| ")),
                cells[columns.indexOf("student_answer")],
                cells[columns.indexOf(scored ? "score" : "label3")]);
    }

    Rubric rubric() {
        return Rubric.ofReferences(prompt, references);
    }
}
