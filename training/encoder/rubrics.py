"""Reads hand-written answers with a state for each point of their question."""
import glob
import json
from pathlib import Path
from random import Random

from corpora import Pair, bucket
from words import overlap, sentences

NON_ANSWERS = Path(__file__).parent.parent / "data" / "non-answers.txt"
NLI_OF = {"covered": ("entailment", "neutral"), "partial": ("neutral", "entailment"),
          "missing": ("neutral",), "contradicted": ("contradiction",)}
GRADE_OF = {"covered": "correct", "partial": "incorrect", "missing": "incorrect",
            "contradicted": "contradictory"}
# Right and wrong, half and whole side by side: what graders get wrong most often.
HARD = ("mixed", "long-half-wrong", "vague", "contrast")
# The files that a run should read whole and not only its share of all rubrics.
NEWEST = ("mixed8", "right")


def answers(patterns):
    """All answers with their question and points, from lines of one or of several answers."""
    for pattern in patterns:
        for path in sorted(glob.glob(pattern)):
            with open(path, encoding="utf-8") as lines:
                for entry in (json.loads(line) for line in lines if line.strip()):
                    for answer in entry.get("answers", [entry]):
                        yield {**entry, **answer, "subject": Path(path).stem}


def judged_pairs(patterns):
    return [judged(point["text"], state, answer) for answer in answers(patterns)
            if answer["answer"].strip()
            for point, state in zip(answer["points"], answer["states"], strict=True)]


def load(patterns):
    """Training pairs and development pairs; one question in eight is for development."""
    pairs = judged_pairs(patterns)
    dev = [p for p in pairs if bucket(p.row["qid"], 8) == 0]
    train = [p for p in pairs if bucket(p.row["qid"], 8) != 0]
    # Missing points are the most frequent and teach the least: half of them are enough.
    train = [p for p in train if p.row["state"] != "missing" or bucket(p.first + p.second, 2)]
    return train + strangers(train, Random(7)), {"rubrics": dev} if dev else {}


def claimed(state):
    """What a text of a sentence or two teaches that does this with a point."""
    return ("point", (state,), 1.0), ("grade", (GRADE_OF[state],), 0.3), ("nli", NLI_OF[state], 0.5)


def judged(point, state, answer):
    targets = claimed(state)
    if len(sentences(answer["answer"])) > 1:
        targets = tuple(t for t in targets if t[0] != "nli")
    return Pair(point, answer["answer"], targets, "rubric",
                {"state": state, "style": answer.get("style", ""), "qid": answer["question"],
                 "kind": answer.get("kind", "technical"), "subject": answer["subject"]})


CLEARLY_NEAR = 0.25


def single(pairs):
    """The one sentence of an answer that is plainly about the point, alone, as the grader reads it too."""
    found = []
    for pair in pairs:
        said = sentences(pair.second)
        if pair.row["state"] not in ("covered", "contradicted") or len(said) < 2:
            continue
        likeness = [overlap(pair.first, sentence) for sentence in said]
        best = max(likeness)
        if best >= CLEARLY_NEAR and likeness.count(best) == 1:
            state = pair.row["state"]
            found.append(Pair(pair.first, said[likeness.index(best)],
                              (("point", (state,), 1.0), ("nli", NLI_OF[state], 0.5)), "rubric", pair.row))
    return found


def strangers(pairs, random):
    """Points beside what says nothing about them: other answers, the question, non-answers.

    Half of the other answers are about the same subject, which are the hard ones.
    """
    nothing = NON_ANSWERS.read_text(encoding="utf-8").splitlines()
    alike = {}
    for pair in pairs:
        alike.setdefault(pair.row["subject"], []).append(pair)
    apart = []
    for pair in pairs:
        other = random.choice(random.choice((pairs, alike[pair.row["subject"]])))
        if other.row["qid"] == pair.row["qid"]:
            continue
        second = random.choice((other.second, other.second, pair.row["qid"],
                                random.choice(nothing)))
        apart.append(Pair(pair.first, second, (("point", ("missing",), 0.5),
                                               ("nli", ("neutral",), 0.3)), "stranger",
                          {"state": "missing", "style": "stranger", "qid": pair.row["qid"]}))
    return apart
