package dev.greenroom.grading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Named numbers that a fitted model decides on; training and serving compute them with this same code. */
final class Features {

    private final Map<String, Double> values = new LinkedHashMap<>();

    Features put(String name, double value) {
        values.put(name, value);
        return this;
    }

    Features putAll(String prefix, List<String> names, List<Double> numbers) {
        for (int i = 0; i < names.size(); i++) {
            put(prefix + names.get(i), numbers.get(i));
        }
        return this;
    }

    /** Adds the probabilities that a model gives on the features so far. */
    Features putAll(String prefix, List<String> names, double[] numbers) {
        for (int i = 0; i < names.size(); i++) {
            put(prefix + names.get(i), numbers[i]);
        }
        return this;
    }

    double get(String name) {
        Double value = values.get(name);
        if (value == null) {
            throw new IllegalStateException("There is no feature " + name + ".");
        }
        return value;
    }

    List<String> names() {
        return List.copyOf(values.keySet());
    }

    double[] in(List<String> names) {
        return names.stream().mapToDouble(this::get).toArray();
    }
}
