package dev.greenroom.grading;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;

/** Agreement with the hand-written answers, and what attacks on their questions earn. */
final class RubricEvaluation {

    static final long SEED = 20261128;
    private static final double HIGH = 0.8;
    private final Grader grader;
    private final Path folder;
    private final String half;

    RubricEvaluation(Grader grader, Path folder, String half) {
        this.grader = grader;
        this.folder = folder;
        this.half = half;
    }

    String tables() {
        return "\n## Points of hand-written answers\n" + states() + "\n## Hand-written extremes\n" + natural()
                + "\n## Attacks\n" + attacks();
    }

    static boolean isStopped(Set<Flag> flags) {
        return flags.stream()
                .anyMatch(flag -> flag != Flag.NOT_SURE && flag != Flag.REVERSED && flag != Flag.NO_EVIDENCE);
    }

    private List<RubricFile.Answer> file(String name) {
        Path file = folder.resolve(name + "-" + half + ".jsonl");
        return Files.exists(file) ? RubricFile.read(List.of(file)) : List.of();
    }

    private List<Grade> grade(List<RubricFile.Answer> answers) {
        List<Callable<Grade>> tasks = new ArrayList<>();
        answers.forEach(answer -> tasks.add(() -> grader.grade(answer.rubric(), answer.text())));
        return Evaluation.inParallel(tasks);
    }

    private String states() {
        List<RubricFile.Answer> answers = file("rubric");
        List<Grade> grades = grade(answers);
        Agreement all = new Agreement();
        Map<String, Agreement> styles = new TreeMap<>();
        ScoreAgreement scores = new ScoreAgreement();
        for (int i = 0; i < answers.size(); i++) {
            RubricFile.Answer answer = answers.get(i);
            Agreement style = styles.computeIfAbsent(answer.style(), name -> new Agreement());
            for (int point = 0; point < answer.states().size(); point++) {
                String gold = answer.states().get(point).name();
                String said = grades.get(i).criteria().get(point).state().name();
                all.add(gold, said);
                style.add(gold, said);
            }
            scores.add(right(answer), grades.get(i).score());
        }
        StringBuilder table = new StringBuilder(String.format(
                Locale.ROOT,
                "%n%d points in %d answers: macro-F1 %.3f, kappa %.3f, accuracy %.3f; contradictions: recall %.3f, precision %.3f; score against the points' states: RMSE %.3f, Pearson r %.3f%n",
                all.size(),
                answers.size(),
                all.macroF1(),
                all.kappa(),
                all.accuracy(),
                all.recall("CONTRADICTED"),
                all.precision("CONTRADICTED"),
                scores.rmse(),
                scores.pearson()));
        table.append("\n| style | points | accuracy | recall by state |\n|---|---|---|---|\n");
        styles.forEach((name, style) -> table.append(String.format(
                Locale.ROOT,
                "| %s | %d | %.3f | %s |%n",
                name,
                style.size(),
                style.accuracy(),
                rounded(style.recalls()))));
        return table.toString();
    }

    private static String rounded(Map<String, Double> recalls) {
        List<String> shown = new ArrayList<>();
        recalls.forEach((state, recall) ->
                shown.add(String.format(Locale.ROOT, "%s %.2f", state.toLowerCase(Locale.ROOT), recall)));
        return String.join(", ", shown);
    }

    private static double right(RubricFile.Answer answer) {
        List<CriterionGrade> grades = new ArrayList<>();
        for (int i = 0; i < answer.states().size(); i++) {
            grades.add(new CriterionGrade(
                    answer.rubric().criteria().get(i), answer.states().get(i), 1, List.of()));
        }
        return Score.of(grades);
    }

    private String natural() {
        StringBuilder table = new StringBuilder(
                "\n| answers written by hand | number | mean score | scoring 0.8 or more | stopped by a gate |\n|---|---|---|---|---|\n");
        table.append(row("confident and wrong", file("wrong")));
        table.append(row("model answers in other words", file("good")));
        Map<String, List<RubricFile.Answer>> off = new TreeMap<>();
        file("off")
                .forEach(answer -> off.computeIfAbsent(answer.style(), style -> new ArrayList<>())
                        .add(answer));
        off.forEach((style, answers) -> table.append(row(style, answers)));
        return table.toString();
    }

    private String attacks() {
        List<RubricFile.Answer> good = new ArrayList<>(file("good"));
        file("rubric").stream().filter(answer -> answer.style().equals("plain")).forEach(good::add);
        StringBuilder table = new StringBuilder(
                "\n| attack | number | mean score | scoring 0.8 or more | stopped by a gate |\n|---|---|---|---|---|\n");
        for (Attack attack : Attack.values()) {
            List<RubricFile.Answer> made = new ArrayList<>();
            for (int i = 0; i < good.size(); i++) {
                made.add(made(attack, good, i));
            }
            table.append(row(attack.name().toLowerCase(Locale.ROOT).replace('_', ' '), made));
        }
        return table.toString();
    }

    /** Every attack on each good answer among those given. */
    static List<RubricFile.Answer> attacksOn(List<RubricFile.Answer> answers) {
        List<RubricFile.Answer> good = answers.stream()
                .filter(answer -> answer.style().equals("plain"))
                .toList();
        List<RubricFile.Answer> made = new ArrayList<>();
        for (Attack attack : Attack.values()) {
            for (int i = 0; i < good.size(); i++) {
                made.add(made(attack, good, i));
            }
        }
        return made;
    }

    private static RubricFile.Answer made(Attack attack, List<RubricFile.Answer> good, int i) {
        RubricFile.Answer own = good.get(i);
        Random random = new Random(SEED + i);
        RubricFile.Answer other = good.stream()
                .skip(random.nextInt(good.size() / 2))
                .filter(answer ->
                        !answer.rubric().question().equals(own.rubric().question()))
                .findFirst()
                .orElseThrow();
        String text = attack.make(new Attack.Target(own.rubric(), own.text(), other.text(), random));
        return new RubricFile.Answer(own.id(), own.rubric(), attack.name(), text, List.of());
    }

    private String row(String name, List<RubricFile.Answer> answers) {
        List<Grade> grades = grade(answers);
        double mean = grades.stream().mapToDouble(Grade::score).average().orElse(0);
        double high =
                grades.stream().filter(grade -> grade.score() >= HIGH - 1e-9).count()
                        * 100.0
                        / Math.max(1, answers.size());
        double stopped =
                grades.stream().filter(grade -> isStopped(grade.flags())).count() * 100.0 / Math.max(1, answers.size());
        return String.format(
                Locale.ROOT, "| %s | %d | %.3f | %.1f %% | %.1f %% |%n", name, answers.size(), mean, high, stopped);
    }
}
