"""Fits a linear model and boosted trees on the grader's features and writes them as the JSON that the grader reads."""

import csv
import json

import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier, HistGradientBoostingRegressor
from sklearn.linear_model import LogisticRegression, Ridge

FIXED = ["key", "group", "style", "gold", "weight"]
SEED = 20261128


def read(paths):
    """Rows as dictionaries and the matrix of features with their names."""
    rows, values, names = [], [], None
    for path in paths:
        with open(path, newline="", encoding="utf-8") as table:
            reader = csv.DictReader(table, delimiter="\t", quoting=csv.QUOTE_NONE)
            names = [name for name in reader.fieldnames if name not in FIXED]
            for row in reader:
                rows.append({name: row[name] for name in FIXED} | {"path": str(path)})
                values.append([float(row[name]) for name in names])
    return rows, np.array(values), names


class Fused:
    """A classifier, or with `classes=None` a regression, that averages both members."""

    def __init__(self, names, classes=None, leaves=8, rounds=120, rate=0.06, strength=0.05, least=20,
                 trusted=None):
        self.names, self.classes = names, classes
        # Features that are an estimate by themselves, one for each output, and the share of the result that they give.
        self.trusted, self.trust = ([names.index(name) for name in trusted[0]], trusted[1]) if trusted else ([], 0.0)
        trees = dict(max_leaf_nodes=leaves, max_iter=rounds, learning_rate=rate, min_samples_leaf=least,
                     l2_regularization=5.0, random_state=SEED, early_stopping=False)
        if classes:
            self.linear = LogisticRegression(C=strength, max_iter=3000)
            self.trees = HistGradientBoostingClassifier(**trees)
        else:
            self.linear = Ridge(alpha=1 / strength)
            self.trees = HistGradientBoostingRegressor(**trees)

    def fit(self, x, y, weights=None):
        self.mean, self.scale = x.mean(0), x.std(0) + 1e-6
        self.least, self.most = x.min(0), x.max(0)
        self.linear.fit((x - self.mean) / self.scale, y, sample_weight=weights)
        self.trees.fit(x, y, sample_weight=weights)
        return self

    def predict(self, x):
        # A linear model knows no end: an answer of a thousand lines counts as one of as many as the fit has seen.
        x = np.clip(x, self.least, self.most)
        z = (x - self.mean) / self.scale
        if self.classes:
            own = (self.linear.predict_proba(z) + self.trees.predict_proba(x)) / 2
            estimate = x[:, self.trusted] if self.trusted else 0.0
        else:
            own = (self.linear.predict(z) + self.trees.predict(x)) / 2
            estimate = x[:, self.trusted[0]] if self.trusted else 0.0
        return (1 - self.trust) * own + self.trust * estimate

    def sample(self, x, path, factors):
        """A few rows with the expected output, for the test that Java and Python agree."""
        chosen = x[:: max(1, len(x) // 8)][:8]
        expected = self.predict(chosen) * np.array(factors)
        if self.classes:
            expected = expected / expected.sum(1, keepdims=True)
        path.write_text(json.dumps([
            {"features": dict(zip(self.names, map(rounded, row))), "expected": [rounded(v) for v in np.ravel(out)]}
            for row, out in zip(chosen, expected)], indent=1) + "\n")

    def save(self, path, factors):
        coefficients = np.atleast_2d(self.linear.coef_) / self.scale
        intercepts = np.atleast_1d(self.linear.intercept_) - coefficients @ self.mean
        outputs = len(self.classes) if self.classes else 1
        model = {
            "features": self.names,
            "least": [rounded(v) for v in self.least],
            "most": [rounded(v) for v in self.most],
            "classes": self.classes or ["value"],
            "linear": [{"intercept": rounded(b), "weights": [rounded(w) for w in row]}
                       for b, row in zip(intercepts, coefficients)],
            "factors": [rounded(f) for f in factors],
            "start": [rounded(v) for v in np.ravel(self.trees._baseline_prediction)],
            "trees": [[tree(step[k]) for step in self.trees._predictors] for k in range(outputs)],
        }
        if self.trusted:
            model["trusted"] = {"features": [self.names[at] for at in self.trusted], "share": self.trust}
        path.write_text(json.dumps(model, separators=(",", ":")) + "\n")


def tree(predictor):
    return [[rounded(n["value"])] if n["is_leaf"] else
            [int(n["feature_idx"]), rounded(n["num_threshold"]), int(n["left"]), int(n["right"])]
            for n in predictor.nodes]


def rounded(value):
    return float(f"{value:.6g}")


def folds(groups, count=6):
    """A fold for each row, the same for all rows of a group."""
    order = {g: i for i, g in enumerate(sorted(set(groups), key=lambda g: hash_of(g)))}
    return np.array([order[g] % count for g in groups])


def hash_of(text):
    import hashlib
    return hashlib.sha256(text.encode()).hexdigest()


def across(make, x, y, groups, weights=None, count=6):
    """Predictions for every row by a model that has seen no row of its group."""
    fold = folds(groups, count)
    found = None
    for k in range(fold.max() + 1):
        model = make().fit(x[fold != k], y[fold != k], None if weights is None else weights[fold != k])
        part = model.predict(x[fold == k])
        if found is None:
            found = np.zeros((len(x), *part.shape[1:]))
        found[fold == k] = part
    return found
