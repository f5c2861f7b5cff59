"""Checks the evaluation sets beside this file and prints what they hold.

Usage: python3 check.py          exit status 1 if anything is wrong
"""

import json
import re
import sys
from collections import Counter
from pathlib import Path

HERE = Path(__file__).parent
TRAINING = HERE.parent.parent / "training" / "data"
# The folders whose lines are questions that training asks.
ASKING = ("rubrics", "edits", "science", "marked", "marked-unread")
HALVES = ("dev", "test")
LEAST = {"rubric": 220, "wrong": 35, "good": 40, "off": 30}
LEAST_QUESTIONS = 22
LEAST_ANSWERS_A_QUESTION = 10
KINDS = {"technical", "behavioral", "situational", "problem-solving"}
STATES = ("covered", "partial", "missing", "contradicted")
WEIGHTS = {"essential": 1, "supporting": 0.5}
GOOD_SHARE = 0.85
LONGEST_ANSWER = 1500
SAME_QUESTION = 0.6
FRAME_WORDS = set("what does when would with from that your about time tell have this them they between difference which how".split())


def read(path):
    rows = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        try:
            rows.append((f"{path.name}:{number}", json.loads(line)))
        except json.JSONDecodeError as error:
            rows.append((f"{path.name}:{number}", error))
    return rows


def faults_of_row(row):
    if isinstance(row, json.JSONDecodeError):
        yield f"not JSON: {row}"
        return
    expected = {"id", "question", "kind", "points", "answer", "style", "states"}
    if set(row) != expected:
        yield f"keys differ from {sorted(expected)}"
        return
    if row["kind"] not in KINDS:
        yield f"unknown kind {row['kind']}"
    if not 4 <= len(row["points"]) <= 6:
        yield "a question has 4 to 6 points"
    if len(row["states"]) != len(row["points"]):
        yield "one state for each point is needed"
    if not set(row["states"]) <= set(STATES):
        yield f"unknown state in {row['states']}"
    if any(WEIGHTS.get(p["importance"]) != p["weight"] for p in row["points"]):
        yield "weight and importance do not belong together"
    if not row["answer"].strip() or len(row["answer"]) > LONGEST_ANSWER:
        yield f"an answer has 1 to {LONGEST_ANSWER} characters"


def share_of_credit(row):
    credit = {"covered": 1, "partial": 0.5}
    weights = [p["weight"] for p in row["points"]]
    return sum(w * credit.get(s, 0) for w, s in zip(weights, row["states"])) / sum(weights)


def faults_of_set(name, row):
    states = Counter(row["states"])
    if name == "good" and share_of_credit(row) < GOOD_SHARE:
        yield f"a good answer earns at least {GOOD_SHARE}"
    if name == "wrong" and (not states["contradicted"] or share_of_credit(row) > 0.4):
        yield "a wrong answer contradicts a point and earns at most 0.4"
    if name == "off" and set(states) != {"missing"}:
        yield "an answer of the off set covers nothing"


def faults_across(rows):
    """Ids and answers are unique; a question has one set of points and one half."""
    ids, answers, points, halves = {}, {}, {}, {}
    for half, place, row in rows:
        for seen, key in ((ids, row["id"]), (answers, " ".join(row["answer"].lower().split()))):
            if key in seen:
                yield f"{place}: repeats {seen[key]}"
            seen.setdefault(key, place)
        if points.setdefault(row["question"], row["points"]) != row["points"]:
            yield f"{place}: other points than before for the same question"
        if halves.setdefault(row["question"], half) != half:
            yield f"{place}: the question is in the other half too"


def content_words(question):
    return {w for w in re.findall(r"[a-z]+", question.lower()) if len(w) > 2} - FRAME_WORDS


def much_alike(texts, others):
    """Pairs that have most of their content words in common."""
    for text in sorted(texts):
        words = content_words(text)
        for other in sorted(others):
            theirs = content_words(other)
            if len(words & theirs) >= SAME_QUESTION * len(words | theirs):
                yield text, other


def faults_of_training(rows):
    """A question that training asks too, or a point that it knows, would measure memory."""
    asked = {json.loads(line)["question"] for folder in ASKING for path in sorted((TRAINING / folder).glob("*.jsonl"))
             for line in path.open(encoding="utf-8")}
    for question, other in much_alike({row["question"] for _, _, row in rows}, asked):
        yield f"training asks {other!r}, much like {question!r}"
    claims = [line.split("\t")[0] for path in sorted((TRAINING / "near-misses").glob("*.tsv")) for line in path.open(encoding="utf-8")]
    for point, claim in much_alike({point["text"] for _, _, row in rows for point in row["points"]}, claims):
        yield f"training knows {claim!r}, much like {point!r}"


def describe(name, half, rows):
    states = Counter(s for row in rows for s in row["states"])
    total = sum(states.values())
    shares = ", ".join(f"{s} {states[s]} ({states[s] / total:.0%})" for s in STATES if states[s])
    words = sorted(len(row["answer"].split()) for row in rows)
    questions = len({row["question"] for row in rows})
    print(f"{name}-{half}: {len(rows)} answers to {questions} questions")
    print(f"  points  {total}: {shares}")
    print(f"  words   {words[0]} to {words[-1]}, median {words[len(words) // 2]}")
    print("  styles  " + ", ".join(f"{k} {n}" for k, n in Counter(r["style"] for r in rows).most_common()))


def check(name, half):
    path = HERE / f"{name}-{half}.jsonl"
    if not path.exists():
        return [], [f"{path.name}: does not exist"]
    good, faults = [], []
    for place, row in read(path):
        found = list(faults_of_row(row)) or list(faults_of_set(name, row))
        faults += [f"{place}: {fault}" for fault in found]
        if not found:
            good.append((half, place, row))
    if len(good) < LEAST[name]:
        faults.append(f"{path.name}: {len(good)} answers, at least {LEAST[name]} wanted")
    answers = Counter(row["question"] for _, _, row in good)
    if name == "rubric" and len(answers) < LEAST_QUESTIONS:
        faults.append(f"{path.name}: {len(answers)} questions, at least {LEAST_QUESTIONS} wanted")
    if name == "rubric" and answers and min(answers.values()) < LEAST_ANSWERS_A_QUESTION:
        faults.append(f"{path.name}: a question has fewer than {LEAST_ANSWERS_A_QUESTION} answers")
    if good:
        describe(name, half, [row for _, _, row in good])
    return good, faults


def second_reading(half, rows):
    """What a second reader, who did not see the first one's states, says about the rubric answers of a half."""
    path = HERE / f"second-{half}.tsv"
    if not path.exists():
        return [f"{path.name}: does not exist"]
    second = {id: states for id, *states in (line.split("\t") for line in path.read_text(encoding="utf-8").splitlines())}
    faults = [f"{path.name}: {row['id']} has not as many states as the question has points"
              for row in rows if len(second.get(row["id"], ())) != len(row["points"])]
    faults += [f"{path.name}: {id} is no answer of the half" for id in sorted(second.keys() - {row["id"] for row in rows})]
    if not faults:
        agreement(half, [pair for row in rows for pair in zip(row["states"], second[row["id"]])])
    return faults


def agreement(half, pairs):
    both, first, then = Counter(pairs), Counter(a for a, _ in pairs), Counter(b for _, b in pairs)
    same = sum(both[s, s] for s in STATES) / len(pairs)
    chance = sum(first[s] * then[s] for s in STATES) / len(pairs) ** 2
    macro = sum(2 * both[s, s] / (first[s] + then[s]) for s in STATES) / len(STATES)
    recall = both["contradicted", "contradicted"] / first["contradicted"]
    print(f"second reader, {half}: {len(pairs)} points, the same state in {same:.1%}, macro-F1 {macro:.3f},"
          f" kappa {(same - chance) / (1 - chance):.3f}, recall of contradictions {recall:.3f}")


def main():
    everything, faults = [], []
    for name in LEAST:
        for half in HALVES:
            rows, found = check(name, half)
            everything += rows
            faults += found
            if name == "rubric":
                faults += second_reading(half, [row for _, _, row in rows])
    faults += faults_across(everything)
    faults += faults_of_training(everything)
    print("\n".join(faults) or "No faults.")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
