"""Parts the rows that the encoder saw from those that it never saw: on these the fusion is fitted."""

import argparse
import json
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "encoder"))
from contrasts import DATA as WRITTEN, questions as asked, rows as written  # noqa: E402
from corpora import bucket, table  # noqa: E402
from rubrics import GRADE_OF  # noqa: E402


def write(path, rows):
    with open(path, "w", newline="", encoding="utf-8") as out:
        names = list(rows[0])
        out.write("\t".join(names) + "\n")
        for row in rows:
            out.write("\t".join(str(row[name]) for name in names) + "\n")


def part(folder, name, rows, questions, answers):
    """Held-out questions, held-out answers to known ones, both together, and what the encoder saw."""
    new = [r["qid"] in questions for r in rows]
    held = [n or (r["qid"], r["student_answer"]) in answers for r, n in zip(rows, new)]
    write(folder / f"{name}-uq.tsv", [r for r, n in zip(rows, new) if n])
    write(folder / f"{name}-ua.tsv", [r for r, n, h in zip(rows, new, held) if h and not n])
    write(folder / f"{name}.tsv", [r for r, h in zip(rows, held) if h])
    write(folder / f"{name}-seen.tsv", [r for r, h in zip(rows, held) if not h])


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--held", type=pathlib.Path, required=True, help="heldout.json of the encoder")
    parser.add_argument("--data", type=pathlib.Path, default=pathlib.Path("../shared/data"))
    parser.add_argument("--to", type=pathlib.Path, required=True)
    args = parser.parse_args()
    args.to.mkdir(parents=True, exist_ok=True)
    held = json.loads(args.held.read_text())
    questions = {q for name in held["questions"] for q in held["questions"][name]}
    answers = {tuple(pair) for name in held["answers"] for pair in held["answers"][name]}
    graded = [r for r in table(args.data / "asag/semeval2013.tsv") if r["split"] == "train"]
    part(args.to, "semeval2013", graded, questions, answers)
    part(args.to, "saf_v1", saf(args.data), questions, answers)
    write(args.to / "science.tsv", [row for row in short_science() if bucket(row["question"], 8) == 0])
    write(args.to / "compared.tsv", [row for row in compared() if bucket(row["qid"], 8) == 0])
    write(args.to / "marked.tsv", list(marked()))
    for folder in CLAIMS:
        with open(args.to / f"{folder}.jsonl", "w", encoding="utf-8") as out:
            for entry in claims(folder):
                if bucket(entry["points"][0]["text"], 8) == 0:
                    out.write(json.dumps(entry) + "\n")
    with open(args.to / "rubrics.jsonl", "w", encoding="utf-8") as out, \
            open(args.to / "rubrics-seen.jsonl", "w", encoding="utf-8") as seen:
        for path in sorted((WRITTEN / "rubrics").glob("*.jsonl")):
            for line in open(path, encoding="utf-8"):
                if line.strip():
                    (out if bucket(json.loads(line)["question"], 8) == 0 else seen).write(line)


def saf(data):
    """Both versions, scores divided by the question's best, without any answer of a test split."""
    versions = [table(data / f"asag/saf_{v}.tsv") for v in ("v1", "v2")]
    tested = {r["student_answer"] for rows in versions for r in rows if r["split"] != "training"}
    chosen, seen = [], set()
    for rows in versions:
        best = {}
        for row in rows:
            best[row["qid"]] = max(best.get(row["qid"], 0), float(row["score"]))
        for row in rows:
            answer = row["student_answer"]
            if row["split"] == "training" and answer not in tested and answer not in seen:
                seen.add(answer)
                chosen.append({**row, "score": float(row["score"]) / best[row["qid"]]})
    return chosen


def row_of(corpus, qid, module, question, reference, answer, label):
    """A row in the form that SciEntsBank has. Where answers have a score it stands in place of the module."""
    return {"corpus": corpus, "split": "train", "qid": qid, "module": module, "question": one_line(question),
            "refs": one_line(reference), "student_answer": one_line(answer), "label3": label}


def one_line(text):
    return " ".join(text.split())


def short_science():
    for entry in asked("science"):
        for answer in entry["answers"]:
            yield row_of("science", entry["question"], entry["subject"], entry["question"], entry["reference"],
                         answer["answer"], answer["label"])


def marked():
    """Marked answers that no network has read."""
    for number, entry in enumerate(asked("marked-unread")):
        for answer in entry["answers"]:
            yield row_of("marked", f"{entry['subject']} {number}", answer["score"], entry["question"],
                         entry["reference"], answer["answer"], answer["label"])


def compared():
    """Each row of `compared` as answers to one reference."""
    for path in sorted((WRITTEN / "compared").glob("*.tsv")):
        for reference, *answers in written(path):
            for answer, state in zip(answers, RIGHT_THEN_FALSE, strict=True):
                yield row_of("compared", reference, path.stem, "What is said here?", reference, answer,
                             GRADE_OF[state])


RIGHT_THEN_FALSE = ("covered",) * 3 + ("contradicted",) * 2
# By folder: the style of a row's texts, and what each of them does with the first one.
CLAIMS = {"near-misses": ("near-miss", ("covered", "covered", "contradicted", "contradicted", "missing")),
          "twins": ("twin", RIGHT_THEN_FALSE), "compared": ("compared", RIGHT_THEN_FALSE)}
TOLD = ("behaviour", "stories")


def claims(folder):
    """Rubrics of one point with the answers that were written for it."""
    style, states = CLAIMS[folder]
    for path in sorted((WRITTEN / folder).glob("*.tsv")):
        kind = "behavioral" if path.stem in TOLD else "technical"
        for number, (claim, *answers) in enumerate(written(path)):
            points = [{"text": claim, "weight": 1, "importance": "essential"}]
            for at, (answer, state) in enumerate(zip(answers, states, strict=True)):
                yield {"id": f"near-{at}", "question": f"What matters here? {path.stem} {number}",
                       "kind": kind, "points": points,
                       "answer": answer, "style": style, "states": [state]}


if __name__ == "__main__":
    main()
