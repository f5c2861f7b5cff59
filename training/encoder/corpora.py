"""Reads the public corpora and says which rows are held out for development."""
import csv
import hashlib
from dataclasses import dataclass, field, replace
from pathlib import Path

from words import overlap, sentences

# Whole modules and whole questions that the encoder never sees; see training/README.md.
HELD_OUT_MODULES = ("MS", "ST")
HELD_OUT_SAF = ("2.3_DLL_v1.1", "6.2_IPP", "5.11")


@dataclass(frozen=True)
class Pair:
    """Two texts and, for each head that they teach, the labels that are right and a weight."""
    first: str
    second: str
    targets: tuple
    source: str
    row: dict = field(default_factory=dict, compare=False, hash=False)


def bucket(text, buckets):
    """A stable number below `buckets`, the same on each machine and in each run."""
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:4], "big") % buckets


def table(path, delimiter="\t"):
    quoting = csv.QUOTE_NONE if delimiter == "\t" else csv.QUOTE_MINIMAL
    with open(path, newline="", encoding="utf-8") as lines:
        return list(csv.DictReader(lines, delimiter=delimiter, quoting=quoting))


GRADED = {
    "correct": (("grade", ("correct",), 1.0), ("nli", ("entailment", "neutral"), 0.5),
                ("point", ("covered",), 0.3)),
    "contradictory": (("grade", ("contradictory",), 1.0), ("nli", ("contradiction",), 0.3),
                      ("point", ("contradicted",), 0.3)),
    "incorrect": (("grade", ("incorrect",), 1.0), ("nli", ("neutral", "contradiction"), 0.3),
                  ("point", ("partial", "missing"), 0.3)),
}


def semeval(data):
    """(training pairs, development pairs by name), each answer beside its nearest reference."""
    rows = [r for r in table(data / "asag/semeval2013.tsv") if r["split"] == "train"]
    held = held_out_questions(rows)
    train, dev = [], {}
    for row in rows:
        references = row["refs"].split(" ||| ")
        references.sort(key=lambda r: -overlap(r, row["student_answer"]))
        pair = Pair(references[0], row["student_answer"], GRADED[row["label3"]], row["corpus"],
                    {**row, "references": references})
        if row["qid"] in held:
            kind = "domain" if row["module"] in HELD_OUT_MODULES else "question"
            dev.setdefault(f"{row['corpus']}/{kind}", []).append(pair)
        elif bucket(row["qid"] + row["student_answer"], 20) == 0:
            dev.setdefault(f"{row['corpus']}/answer", []).append(pair)
        else:
            train.append(pair)
    return train, dev


def peers(graded, random, shortest=5):
    """Each answer beside somebody else's right answer to the same question in place of the reference."""
    right = {}
    for pair in graded:
        if pair.row["label3"] == "correct" and len(pair.second.split()) >= shortest:
            right.setdefault(pair.row["qid"], []).append(pair.second)
    found = []
    for pair in graded:
        others = [other for other in right.get(pair.row["qid"], []) if other != pair.second]
        found += [replace(pair, first=other) for other in random.sample(others, min(2, len(others)))]
    return found


def held_out_questions(rows):
    questions = {corpus: sorted({(r["module"], r["qid"]) for r in rows if r["corpus"] == corpus})
                 for corpus in ("sciEntsBank", "beetle")}
    modules = {q for m, q in questions["sciEntsBank"] if m in HELD_OUT_MODULES}
    others = [q for m, q in questions["sciEntsBank"] if m not in HELD_OUT_MODULES]
    return modules | set(others[4::9]) | {q for _, q in questions["beetle"][3::6]}


def saf(data):
    """Graded network answers; an answer that any test split holds is never trained on."""
    versions = [table(data / f"asag/saf_{version}.tsv") for version in ("v1", "v2")]
    tested = {r["student_answer"] for rows in versions for r in rows if r["split"] != "training"}
    train, dev, seen = [], {}, set()
    for rows in versions:
        rows = [r for r in rows if r["split"] == "training"]
        best = {q: max(float(r["score"]) for r in rows if r["qid"] == q)
                for q in {r["qid"] for r in rows}}
        for row in rows:
            if row["student_answer"] in tested or row["student_answer"] in seen:
                continue
            seen.add(row["student_answer"])
            score = float(row["score"]) / best[row["qid"]]
            pair = Pair(row["reference"], row["student_answer"],
                        saf_targets(score), "saf", {**row, "score": score})
            if row["qid"] in HELD_OUT_SAF:
                dev.setdefault("saf/question", []).append(pair)
            elif bucket(row["student_answer"], 10) == 0:
                dev.setdefault("saf/answer", []).append(pair)
            else:
                train.append(pair)
    return train, dev


def saf_targets(score):
    targets = [("score", score, 3.0)]
    if score >= 0.99:
        targets += [("nli", ("entailment", "neutral"), 0.3), ("point", ("covered",), 0.2)]
    elif score > 0.01:
        targets += [("point", ("partial", "covered"), 0.2)]
    return tuple(targets)


NLI = {
    "entailment": (("nli", ("entailment",), 1.0), ("point", ("covered",), 0.3),
                   ("grade", ("correct",), 0.3)),
    "neutral": (("nli", ("neutral",), 1.0), ("point", ("missing", "partial"), 0.3),
                ("grade", ("incorrect",), 0.3)),
    "contradiction": (("nli", ("contradiction",), 1.0), ("point", ("contradicted",), 0.3),
                      ("grade", ("contradictory",), 0.3)),
    "not_entailment": (("nli", ("neutral", "contradiction"), 1.0),
                       ("point", ("missing", "partial", "contradicted"), 0.3)),
}


def nli(data):
    """The hypothesis takes the place of the point, the premise that of the answer."""
    train, dev = [], {}
    for name in ("mnli_dev", "snli_dev_test", "scitail_dev"):
        for row in table(data / f"nli/{name}.csv", ","):
            pair = Pair(row["hypothesis"], row["premise"], NLI[row["label"]], "nli", row)
            if bucket(row["premise"] + row["hypothesis"], 50) == 0:
                dev.setdefault(f"nli/{name}", []).append(pair)
            else:
                train.append(pair)
    return train, dev


def statements(pairs, limit=40):
    """Single sentences that are true in their domain: references and points of moderate length."""
    found = {s for p in pairs for s in sentences(p.first) if 4 <= len(s.split()) <= limit}
    return sorted(found)


def data_folder(path):
    folder = Path(path)
    if not (folder / "asag").is_dir():
        raise SystemExit(f"{folder} has no folder asag/: see training/README.md for the data")
    return folder
