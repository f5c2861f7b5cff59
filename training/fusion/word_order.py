"""Counts which kinds of words follow each other in English, to tell sentences from shuffled words.

Reads the public pairs and answers under ../shared/data and the hand-written ones under training/data, writes
word-order.tsv beside the grader's other word lists.
Every text is cut into words as the grader cuts it; function words stand for themselves, content words for their ending.
"""

import argparse
import collections
import csv
import json
import math
import pathlib
import random
import re

from held_out import table

ENDINGS = ["ing", "ed", "ly", "tion", "ment", "ness", "ity", "er", "or", "al", "ive", "able", "ous", "ic", "s"]
WORD = re.compile(r"[^\W_]+(?:['’][^\W\d_]{1,3}(?![^\W\d_]))?|[.!?;,:\n]")
WORDS = 600
UNSEEN = 5
LEAST = -2.5


def function_words(resources):
    lines = (resources / "function-words.txt").read_text().splitlines()
    return {word for line in lines if not line.startswith("#") for word in line.split()}


def kind(word, known):
    word = word.lower().replace("’", "'")
    if word in known:
        return word
    if word in ".!?;\n":
        return "<end>"
    if word in ",:":
        return "<comma>"
    if word.isdigit():
        return "<number>"
    return next((f"-{e}" for e in ENDINGS if word.endswith(e) and len(word) > len(e) + 2), "<other>")


def kinds(text, known):
    found = ["<end>"] + [kind(w, known) for w in WORD.findall(text)] + ["<end>"]
    return [k for i, k in enumerate(found) if not (k in ("<end>", "<comma>") and i > 0 and found[i - 1] == k)]


def frequent(corpus):
    """The words that are so frequent that they are a kind of their own."""
    counts = collections.Counter(w.lower() for text in corpus for w in WORD.findall(text) if w[0].isalpha())
    return {word for word, _ in counts.most_common(WORDS)}


def texts(shared, written):
    yield from public(shared)
    for path in sorted((written / "rubrics").glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            entry = json.loads(line)
            yield from (point["text"] for point in entry["points"])
            yield from (answer["answer"] for answer in entry.get("answers", [entry]))
    for path in sorted((written / "near-misses").glob("*.tsv")):
        yield from path.read_text(encoding="utf-8").replace("\t", "\n").splitlines()


def public(shared):
    for name in ("mnli_dev", "snli_dev_test", "scitail_dev"):
        with open(shared / "nli" / f"{name}.csv", newline="") as rows:
            for row in csv.DictReader(rows):
                values = list(row.values())
                yield values[0]
                yield values[1]
    graded = [row for name in ("semeval2013", "saf_v1", "saf_v2") for row in table(shared / "asag" / f"{name}.tsv")]
    # Short Answer Feedback trains in one version on what it tests in the other.
    tested = {row["student_answer"] for row in graded if not row["split"].startswith("train")}
    yield from (row["student_answer"] for row in graded
                if row["split"].startswith("train") and row["student_answer"] not in tested)


class Model:
    def __init__(self, corpus, grammar):
        corpus = list(corpus)
        self.known = grammar | frequent(corpus)
        self.ones, self.twos, self.before = (collections.Counter() for _ in range(3))
        for text in corpus:
            k = kinds(text, self.known)
            self.ones.update(k[1:])
            self.before.update(k[:-1])
            self.twos.update(zip(k, k[1:]))
        self.total = sum(self.ones.values())

    def affinity(self, a, b):
        """The log of how much likelier b is after a than anywhere; what was never seen counts as seen a little."""
        chance = self.ones[b] / self.total
        if not chance:
            return 0.0
        return max(LEAST, math.log((self.twos[a, b] / chance + UNSEEN) / (self.before[a] + UNSEEN)))

    def never(self, a):
        """The affinity of a to whatever was never seen after it."""
        return max(LEAST, math.log(UNSEEN / (self.before[a] + UNSEEN)))

    def score(self, text):
        k = kinds(text, self.known)
        pairs = list(zip(k, k[1:]))
        return sum(self.affinity(a, b) for a, b in pairs) / len(pairs)


def shuffled(text, rng):
    words = text.split()
    rng.shuffle(words)
    return " ".join(words)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--shared", type=pathlib.Path, default=pathlib.Path("../shared/data"))
    parser.add_argument("--written", type=pathlib.Path, default=pathlib.Path("training/data"))
    parser.add_argument("--resources", type=pathlib.Path,
                        default=pathlib.Path("grading/src/main/resources/dev/greenroom/grading"))
    args = parser.parse_args()
    model = Model(texts(args.shared, args.written), function_words(args.resources))
    with open(args.resources / "word-order.tsv", "w") as out:
        out.write("# Kind of word, tab, kind after it (* is any other), tab, log of how much likelier than by chance, "
                  "in hundredths.\n")
        for a in sorted(model.ones):
            out.write(f"{a}\t*\t{round(100 * model.never(a))}\n")
        for a, b in sorted(model.twos):
            out.write(f"{a}\t{b}\t{round(100 * model.affinity(a, b))}\n")
    report(model, args)


def report(model, args):
    rng = random.Random(1)
    good, mixed, lengths = [], [], []
    for row in table(args.shared / "asag" / "saf_v2.tsv"):
        text = row["student_answer"]
        if len(text.split()) >= 8 and row["label"] == "Correct":
            good.append(model.score(text))
            mixed.append(model.score(shuffled(text, rng)))
    good.sort(), mixed.sort()
    for q in (0.001, 0.005, 0.01, 0.05):
        limit = good[int(q * len(good))]
        caught = sum(m < limit for m in mixed) / len(mixed)
        print(json.dumps({"good answers lost": q, "limit": round(limit, 3), "shuffles caught": round(caught, 3)}))


if __name__ == "__main__":
    main()
