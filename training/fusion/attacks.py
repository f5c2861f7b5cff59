"""Makes answers that sound right and are not, out of good ones to held-out questions: denied, with
opposites, shuffled, or given to another question. On these the fusion learns whom to believe."""

import argparse
import glob
import json
import pathlib
import re
import sys
from random import Random

HERE = pathlib.Path(__file__).parent
sys.path.insert(0, str(HERE.parent / "encoder"))

import made  # noqa: E402
import turned as turning  # noqa: E402
from held_out import row_of, table, write  # noqa: E402
from rubrics import NON_ANSWERS  # noqa: E402
from words import bare, overlap, sentences  # noqa: E402

AUXILIARY = re.compile(r"\b(is|are|was|were|can|could|will|would|should|must|does|do|did|has|have|had)\b")
COVERED = ("covered", "partial")
CLEARLY_NEAR = 0.2
PHRASES = NON_ANSWERS.read_text(encoding="utf-8").splitlines() + [
    "Fine.", "It works fine.", "That is quite clear and it is good like this.", "Because it is better that way.",
    "It is important for many reasons.", "You have to look at it from several sides.", "This is how it is done.",
    "It makes everything easier, faster and safer.", "That was explained well in the lecture.", "Yes.", "No."]


def denied(sentence, random):
    """Denied where the first auxiliary stands, however clumsy, or as a whole."""
    found = AUXILIARY.search(sentence)
    if found and random.random() < 0.8:
        return sentence[:found.end()] + random.choice((" not", " not", " never")) + sentence[found.end():]
    return random.choice(made.DENIALS).format(bare(sentence))


def opposed(sentence, random):
    return made.OPPOSITE.sub(lambda m: random.choice(made.OPPOSITES[m.group(1).lower()]), sentence)


WAYS = {"denied": denied, "opposed": opposed, "turned": turning.turned}


def shuffled(sentence, random):
    words = sentence.split()
    random.shuffle(words)
    return " ".join(words)


def near(point, said):
    """The sentences that speak of the point, as far as words can tell; none if that is not clear."""
    likeness = [overlap(point, sentence) for sentence in said]
    most = max(likeness)
    return [like >= 0.6 * most for like in likeness] if most >= CLEARLY_NEAR else None


def turned(entry, way, one, random):
    """An answer with every sentence, or with one sentence, made false; None where that is not clear."""
    said = sentences(entry["answer"])
    at = random.randrange(len(said))
    false = [WAYS[way](s, random) if not one or i == at else s for i, s in enumerate(said)]
    changed = [a != b for a, b in zip(said, false, strict=True)]
    if not any(changed):
        return None
    states = []
    for point, state in zip(entry["points"], entry["states"], strict=True):
        close = [True] * len(said) if all(changed) else near(point["text"], said)
        if close is None and state in COVERED:
            return None
        hit = state in COVERED and any(c and n for c, n in zip(changed, close, strict=True))
        states.append("contradicted" if hit else state)
    return {**entry, "answer": " ".join(false), "states": states, "style": "made-one" if one else "made-" + way}


def letter(entry, random):
    """The points themselves as an answer, some of them turned round by a word or denied."""
    said, states = [], []
    for point in entry["points"]:
        way = random.choice((None, None, opposed, opposed, denied))
        text = way(point["text"], random) if way else point["text"]
        said.append(text if text.endswith(".") else text + ".")
        states.append("covered" if text == point["text"] else "contradicted")
    return {**entry, "answer": " ".join(said), "states": states, "style": "made-letter"}


def nothing(entry, text, style):
    return {**entry, "answer": text, "states": ["missing"] * len(entry["points"]), "style": style}


def read(patterns):
    for path in sorted(p for pattern in patterns for p in glob.glob(pattern)):
        for line in open(path, encoding="utf-8"):
            if line.strip():
                entry = json.loads(line)
                for answer in entry.get("answers", [entry]):
                    yield {**{k: v for k, v in entry.items() if k != "answers"}, **answer}


def rubrics(patterns, random):
    entries = [e for e in read(patterns) if e["answer"].strip()]
    questions = {e["question"]: e for e in entries if e.get("kind", "technical") == "technical"}
    for entry in questions.values():
        for _ in range(3):
            yield letter(entry, random)
    good = [e for e in entries if 2 * sum(s == "covered" for s in e["states"]) > len(e["states"])]
    for entry in good:
        for way in WAYS:
            yield turned(entry, way, False, random)
        yield turned(entry, random.choice(tuple(WAYS)), True, random)
        parts = sentences(entry["answer"])
        yield nothing(entry, ". ".join(shuffled(s, random) for s in parts), "made-shuffled")
        yield nothing(entry, shuffled(entry["answer"], random), "made-shuffled")
        other = random.choice(good)
        if other["question"] != entry["question"]:
            yield nothing(entry, other["answer"], "made-stranger")


def answers(rows, random):
    """Right answers and references turned round, beside the references that they belong to."""
    seen = set()
    for row in rows:
        texts = [row["student_answer"]] if row["label3"] == "correct" else []
        if row["qid"] not in seen:
            seen.add(row["qid"])
            texts += row["refs"].split(" ||| ")[:3]
        for text in texts:
            if len(text.split()) > 3:
                for way in WAYS:
                    false = " ".join(WAYS[way](s, random) for s in sentences(text))
                    if false != text:
                        yield {**row, "student_answer": false, "label3": "contradictory", "corpus": "made-" + way}
                yield {**row, "student_answer": shuffled(text, random), "label3": "incorrect",
                       "corpus": "made-shuffled"}


def extremes(rows, random):
    """Answers that earn nothing: right ones to another question, keywords, empty phrases. The reference earns all."""
    asked = {row["qid"]: row for row in rows}
    right = [row for row in rows if row["label3"] == "correct"]
    for qid, row in asked.items():
        corpus, topic = row["corpus"], qid.split(" ")[0]
        others = [r for r in right if r["qid"] != qid and overlap(r["refs"], row["refs"]) < CLEARLY_NEAR]
        near = [r for r in others if r["qid"].split(" ")[0] == topic] or others
        texts = [("stranger", random.choice(pool)["student_answer"]) for pool in (near, near, others)]
        words = list(dict.fromkeys(w.lower() for w in re.findall(r"[A-Za-z]{4,}", row["refs"])))
        chosen = random.sample(words, min(len(words), random.randint(5, 12)))
        texts.append(("keywords", random.choice((", ", " ", ", ")).join(chosen)))
        texts += [("phrase", phrase) for phrase in random.sample(PHRASES, 3)]
        for way, text in texts:
            yield {**row, "corpus": f"nothing-{way}-{corpus}", "student_answer": text, "label3": "incorrect",
                   "module": 0}
        for reference in row["refs"].split(" ||| ")[:2]:
            yield {**row, "corpus": f"letter-{corpus}", "student_answer": reference, "label3": "correct", "module": 1}


def interviews(patterns, random):
    """Interview answers beside a complete one as the reference; labels and scores follow from the states."""
    by_question = {}
    for entry in read(patterns):
        by_question.setdefault(entry["question"], []).append(entry)
    for question, entries in by_question.items():
        full = [e["answer"] for e in entries if set(e["states"]) == {"covered"}]
        for entry in entries:
            for reference in [f for f in full if f != entry["answer"]][:2]:
                yield row_of("interview", question, f"{earned(entry):.3f}", question, reference,
                             entry["answer"], label(entry))
        for reference in full[:2]:
            for way in WAYS:
                false = " ".join(WAYS[way](s, random) for s in sentences(reference))
                if false != reference:
                    yield row_of("made-" + way, question, "0.000", question, reference, false, "contradictory")


def earned(entry):
    worth = {"covered": 1, "partial": 0.5, "missing": 0, "contradicted": 0}
    weights = [p.get("weight", 1) for p in entry["points"]]
    return sum(w * worth[s] for w, s in zip(weights, entry["states"], strict=True)) / sum(weights)


def label(entry):
    if earned(entry) >= 0.8:
        return "correct"
    return "contradictory" if entry["states"].count("contradicted") * 2 >= len(entry["states"]) else "incorrect"


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=pathlib.Path, help="what held_out.py wrote; the tables are added there")
    parser.add_argument("--judged", nargs="*", default=[], help="development answers beside the held-out ones")
    args = parser.parse_args()
    random = Random(20261128)
    known = [str(args.folder / "rubrics.jsonl"), *args.judged]
    with open(args.folder / "turned.jsonl", "w", encoding="utf-8") as out:
        for entry in rubrics(known, random):
            if entry:
                out.write(json.dumps(entry) + "\n")
    write(args.folder / "turned.tsv", list(answers(table(args.folder / "semeval2013.tsv"), random)))
    for name in ("marked", "semeval2013-uq"):
        write(args.folder / f"extremes-{name}.tsv", list(extremes(table(args.folder / f"{name}.tsv"), random)))
    write(args.folder / "interviews.tsv", list(interviews(known, random)))


if __name__ == "__main__":
    main()
