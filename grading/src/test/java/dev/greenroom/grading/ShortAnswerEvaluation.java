package dev.greenroom.grading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/** Agreement with people on SciEntsBank, Beetle and SAF. */
final class ShortAnswerEvaluation {

    private static final int DEVELOPMENT_ROWS = 300;
    private final Grader grader;
    private final Path tables;

    ShortAnswerEvaluation(Grader grader, Path tables) {
        this.grader = grader;
        this.tables = tables;
    }

    String table(String half) throws IOException {
        StringBuilder table = new StringBuilder();
        table.append(
                "\n| data | answers | 3-way macro-F1 | 3-way weighted-F1 | 2-way accuracy | top grades capped by a gate |\n");
        table.append("|---|---|---|---|---|---|\n");
        List<GradedAnswer> labelled = GradedAnswer.read(tables.resolve("semeval2013.tsv"));
        for (String set : List.of("sciEntsBank", "beetle")) {
            for (String split :
                    half.equals("test") ? List.of("unseen-answers", "unseen-questions") : List.of("train")) {
                table.append(labels(set + ", " + split, sample(labelled, set, split)));
            }
        }
        table.append("\n| data | answers | RMSE | Pearson r | top grades capped by a gate |\n|---|---|---|---|---|\n");
        for (String set : List.of("saf_v1", "saf_v2")) {
            List<GradedAnswer> scored = GradedAnswer.read(tables.resolve(set + ".tsv"));
            String split = half.equals("test") ? "unseen_answers" : "training";
            table.append(scores(set + ", " + split, sample(scored, set, split), scored));
        }
        return table.toString();
    }

    private static List<GradedAnswer> sample(List<GradedAnswer> all, String set, String split) {
        List<GradedAnswer> chosen = all.stream()
                .filter(answer -> answer.set().equals(set) && answer.split().equals(split))
                .toList();
        if (!split.startsWith("train")) {
            return chosen;
        }
        List<GradedAnswer> few = new ArrayList<>();
        for (int i = 0; i < DEVELOPMENT_ROWS; i++) {
            few.add(chosen.get(i * chosen.size() / DEVELOPMENT_ROWS));
        }
        return few;
    }

    private List<Comparison> compare(List<GradedAnswer> answers) {
        List<Callable<Comparison>> tasks = new ArrayList<>();
        answers.forEach(answer -> tasks.add(() -> grader.compare(answer.prompt(), answer.references(), answer.text())));
        return Evaluation.inParallel(tasks);
    }

    private String labels(String name, List<GradedAnswer> answers) {
        Agreement three = new Agreement();
        Agreement two = new Agreement();
        double top = 0;
        double capped = 0;
        List<Comparison> verdicts = compare(answers);
        for (int i = 0; i < answers.size(); i++) {
            Label gold = Label.valueOf(answers.get(i).gold().toUpperCase(Locale.ROOT));
            Comparison verdict = verdicts.get(i);
            three.add(gold.word(), verdict.label().word());
            two.add(gold.wordOfTwo(), verdict.label().wordOfTwo());
            top += gold == Label.CORRECT ? 1 : 0;
            capped += gold == Label.CORRECT && RubricEvaluation.isStopped(verdict.flags()) ? 1 : 0;
        }
        return String.format(
                Locale.ROOT,
                "| %s | %d | %.3f | %.3f | %.3f | %.2f %% |%n",
                name,
                three.size(),
                three.macroF1(),
                three.weightedF1(),
                two.accuracy(),
                100 * capped / top);
    }

    private String scores(String name, List<GradedAnswer> answers, List<GradedAnswer> all) {
        ScoreAgreement agreement = new ScoreAgreement();
        double top = 0;
        double capped = 0;
        List<Comparison> verdicts = compare(answers);
        for (int i = 0; i < answers.size(); i++) {
            double gold = Double.parseDouble(answers.get(i).gold()) / best(answers.get(i), all);
            agreement.add(gold, verdicts.get(i).score());
            top += gold == 1 ? 1 : 0;
            capped += gold == 1 && RubricEvaluation.isStopped(verdicts.get(i).flags()) ? 1 : 0;
        }
        return String.format(
                Locale.ROOT,
                "| %s | %d | %.3f | %.3f | %.2f %% |%n",
                name,
                agreement.size(),
                agreement.rmse(),
                agreement.pearson(),
                100 * capped / top);
    }

    /** SAF's second version has another top score for each question. */
    private static double best(GradedAnswer answer, List<GradedAnswer> all) {
        return Math.max(
                1e-9,
                all.stream()
                        .filter(other -> other.question().equals(answer.question()))
                        .mapToDouble(other -> Double.parseDouble(other.gold()))
                        .max()
                        .orElse(1));
    }
}
