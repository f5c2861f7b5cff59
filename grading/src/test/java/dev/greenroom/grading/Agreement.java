package dev.greenroom.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.ToDoubleFunction;

/** How far two series of labels agree: what people said and what the grader said. */
final class Agreement {

    private final List<String> gold = new ArrayList<>();
    private final List<String> said = new ArrayList<>();

    void add(String right, String found) {
        gold.add(right);
        said.add(found);
    }

    int size() {
        return gold.size();
    }

    double accuracy() {
        return count((right, found) -> right.equals(found)) / size();
    }

    double macroF1() {
        return labels().stream().mapToDouble(this::f1).average().orElse(0);
    }

    double weightedF1() {
        return mean(label -> f1(label), label -> of(gold, label));
    }

    double recall(String label) {
        return both(label) / Math.max(1, of(gold, label));
    }

    double precision(String label) {
        return both(label) / Math.max(1, of(said, label));
    }

    /** Cohen's kappa. */
    double kappa() {
        double chance = labels().stream()
                .mapToDouble(label -> of(gold, label) / size() * of(said, label) / size())
                .sum();
        return (accuracy() - chance) / (1 - chance);
    }

    Map<String, Double> recalls() {
        Map<String, Double> recalls = new TreeMap<>();
        labels().forEach(label -> recalls.put(label, recall(label)));
        return recalls;
    }

    private double f1(String label) {
        return 2 * both(label) / Math.max(1, of(gold, label) + of(said, label));
    }

    private double mean(ToDoubleFunction<String> value, ToDoubleFunction<String> weight) {
        double sum = labels().stream()
                .mapToDouble(label -> value.applyAsDouble(label) * weight.applyAsDouble(label))
                .sum();
        return sum / labels().stream().mapToDouble(weight).sum();
    }

    private Set<String> labels() {
        return new TreeSet<>(gold);
    }

    private double both(String label) {
        return count((right, found) -> right.equals(label) && found.equals(label));
    }

    private static double of(List<String> labels, String label) {
        return (double) labels.stream().filter(label::equals).count();
    }

    private double count(BiPredicate<String, String> counts) {
        double sum = 0;
        for (int i = 0; i < gold.size(); i++) {
            sum += counts.test(gold.get(i), said.get(i)) ? 1 : 0;
        }
        return sum;
    }
}
