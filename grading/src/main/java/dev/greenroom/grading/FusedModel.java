package dev.greenroom.grading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A small model fitted in training/fusion: a linear model and boosted trees over named features, whose outputs are
 * averaged, and a share of features that are an estimate by themselves. Each probability is multiplied by its class's
 * factor before they are compared. A feature beyond what the fit has seen counts as the last that it has seen.
 */
final class FusedModel {

    private final List<String> features;
    private final double[] least;
    private final double[] most;
    private final List<String> classes;
    private final List<Linear> linear;
    private final List<List<Tree>> trees;
    private final double[] start;
    private final double[] factors;
    private final List<String> trusted;
    private final double trust;

    private FusedModel(JsonNode json) {
        this.features =
                json.path("features").valueStream().map(JsonNode::asString).toList();
        this.least = numbers(json.path("least"));
        this.most = numbers(json.path("most"));
        this.classes =
                json.path("classes").valueStream().map(JsonNode::asString).toList();
        this.linear = json.path("linear").valueStream().map(Linear::read).toList();
        this.trees = json.path("trees")
                .valueStream()
                .map(output -> output.valueStream().map(Tree::read).toList())
                .toList();
        this.start = numbers(json.path("start"));
        this.factors = numbers(json.path("factors"));
        JsonNode estimates = json.path("trusted");
        this.trusted =
                estimates.path("features").valueStream().map(JsonNode::asString).toList();
        this.trust = estimates.path("share").asDouble(0);
    }

    static FusedModel read(String resource) {
        return new FusedModel(JsonMapper.shared().readTree(Resources.bytes(resource)));
    }

    private static double[] numbers(JsonNode list) {
        return list.valueStream().mapToDouble(JsonNode::asDouble).toArray();
    }

    /** Adds a probability for each class to the features that it is decided on. */
    void addTo(Features measured) {
        measured.putAll("aligned.", classes, probabilities(measured));
    }

    /** One probability for each class, in the order of the file. */
    double[] probabilities(Features measured) {
        double[] values = known(measured);
        double[] weighed = averaged(measured, softmax(linear(values)), softmax(trees(values)));
        for (int i = 0; i < weighed.length; i++) {
            weighed[i] *= factors[i];
        }
        double sum = Arrays.stream(weighed).sum();
        return Arrays.stream(weighed).map(probability -> probability / sum).toArray();
    }

    /** The same under the names of an enum, whose constants have the order of the file. */
    <E extends Enum<E>> Map<E, Double> probabilities(Features measured, Class<E> names) {
        double[] values = probabilities(measured);
        Map<E, Double> named = new EnumMap<>(names);
        for (E name : names.getEnumConstants()) {
            named.put(name, values[named.size()]);
        }
        return named;
    }

    /** The value of a model with a single output. */
    double value(Features measured) {
        double[] values = known(measured);
        return averaged(measured, linear(values), trees(values))[0];
    }

    /** A linear model knows no end: a thousand lines of one letter would be worth more than any sentence. */
    private double[] known(Features measured) {
        double[] values = measured.in(features);
        for (int i = 0; i < values.length; i++) {
            values[i] = Math.clamp(values[i], least[i], most[i]);
        }
        return values;
    }

    private double[] averaged(Features measured, double[] first, double[] second) {
        double[] estimates = trusted.isEmpty() ? new double[first.length] : measured.in(trusted);
        double[] outputs = new double[first.length];
        for (int i = 0; i < outputs.length; i++) {
            outputs[i] = (1 - trust) * (first[i] + second[i]) / 2 + trust * estimates[i];
        }
        return outputs;
    }

    private double[] linear(double[] values) {
        return linear.stream().mapToDouble(output -> output.of(values)).toArray();
    }

    private double[] trees(double[] values) {
        double[] sums = start.clone();
        for (int i = 0; i < sums.length; i++) {
            for (Tree tree : trees.get(i)) {
                sums[i] += tree.of(values);
            }
        }
        return sums;
    }

    private static double[] softmax(double[] logits) {
        double sum = 0;
        for (double logit : logits) {
            sum += Math.exp(logit);
        }
        double[] probabilities = new double[logits.length];
        for (int i = 0; i < logits.length; i++) {
            probabilities[i] = Math.exp(logits[i]) / sum;
        }
        return probabilities;
    }

    private record Linear(double intercept, List<Double> weights) {

        static Linear read(JsonNode json) {
            return new Linear(
                    json.path("intercept").asDouble(),
                    json.path("weights").valueStream().map(JsonNode::asDouble).toList());
        }

        double of(double[] values) {
            double sum = intercept;
            for (int i = 0; i < values.length; i++) {
                sum += weights.get(i) * values[i];
            }
            return sum;
        }
    }

    /** Nodes in preorder of their numbers; a node that splits sends values up to its limit to the left. */
    private record Tree(List<Node> nodes) {

        static Tree read(JsonNode json) {
            List<Node> nodes = new ArrayList<>();
            json.forEach(node -> nodes.add(Node.read(node)));
            return new Tree(nodes);
        }

        double of(double[] values) {
            Node node = nodes.getFirst();
            while (node.feature >= 0) {
                node = nodes.get(values[node.feature] <= node.limit ? node.left : node.right);
            }
            return node.limit;
        }
    }

    /** A leaf has the feature -1 and its value in place of the limit. */
    private record Node(int feature, double limit, int left, int right) {

        static Node read(JsonNode json) {
            return json.size() == 1
                    ? new Node(-1, json.get(0).asDouble(), 0, 0)
                    : new Node(
                            json.get(0).asInt(),
                            json.get(1).asDouble(),
                            json.get(2).asInt(),
                            json.get(3).asInt());
        }
    }
}
