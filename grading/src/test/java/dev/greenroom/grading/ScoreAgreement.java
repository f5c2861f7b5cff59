package dev.greenroom.grading;

import java.util.ArrayList;
import java.util.List;

/** How far two series of scores agree. */
final class ScoreAgreement {

    private final List<Double> gold = new ArrayList<>();
    private final List<Double> said = new ArrayList<>();

    void add(double right, double found) {
        gold.add(right);
        said.add(found);
    }

    int size() {
        return gold.size();
    }

    double rmse() {
        double sum = 0;
        for (int i = 0; i < size(); i++) {
            sum += Math.pow(gold.get(i) - said.get(i), 2);
        }
        return Math.sqrt(sum / size());
    }

    double pearson() {
        double right = mean(gold);
        double found = mean(said);
        double both = 0;
        double rightSquares = 0;
        double foundSquares = 0;
        for (int i = 0; i < size(); i++) {
            both += (gold.get(i) - right) * (said.get(i) - found);
            rightSquares += Math.pow(gold.get(i) - right, 2);
            foundSquares += Math.pow(said.get(i) - found, 2);
        }
        return both / Math.sqrt(rightSquares * foundSquares);
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(value -> value).average().orElse(0);
    }
}
