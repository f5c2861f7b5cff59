"""Parts the rows that the encoder saw from those that it never saw: on these the fusion is fitted."""

import argparse
import csv
import hashlib
import json
import pathlib


def table(path):
    with open(path, newline="", encoding="utf-8") as rows:
        return list(csv.DictReader(rows, delimiter="\t", quoting=csv.QUOTE_NONE))


def write(path, rows):
    with open(path, "w", newline="", encoding="utf-8") as out:
        names = list(rows[0])
        out.write("\t".join(names) + "\n")
        for row in rows:
            out.write("\t".join(str(row[name]) for name in names) + "\n")


def bucket(text, buckets):
    """As in training/encoder, where one question in eight is kept for development."""
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:4], "big") % buckets


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--held", type=pathlib.Path, required=True, help="heldout.json of the encoder")
    parser.add_argument("--data", type=pathlib.Path, default=pathlib.Path("../shared/data"))
    parser.add_argument("--written", type=pathlib.Path, default=pathlib.Path("training/data"))
    parser.add_argument("--to", type=pathlib.Path, required=True)
    args = parser.parse_args()
    args.to.mkdir(parents=True, exist_ok=True)
    held = json.loads(args.held.read_text())
    questions = {q for name in held["questions"] for q in held["questions"][name]}
    answers = {tuple(pair) for name in held["answers"] for pair in held["answers"][name]}
    graded = [r for r in table(args.data / "asag/semeval2013.tsv") if r["split"] == "train"]
    known = [r["qid"] in questions or (r["qid"], r["student_answer"]) in answers for r in graded]
    write(args.to / "semeval2013.tsv", [r for r, k in zip(graded, known) if k])
    write(args.to / "semeval2013-seen.tsv", [r for r, k in zip(graded, known) if not k])
    scored = saf(args.data)
    known = [r["qid"] in questions or (r["qid"], r["student_answer"]) in answers for r in scored]
    write(args.to / "saf_v1.tsv", [r for r, k in zip(scored, known) if k])
    write(args.to / "saf_v1-seen.tsv", [r for r, k in zip(scored, known) if not k])
    write(args.to / "science.tsv", [row for row in science(args.written) if bucket(row["question"], 8) == 0])
    for folder in CLAIMS:
        with open(args.to / f"{folder}.jsonl", "w", encoding="utf-8") as out:
            for entry in claims(args.written, folder):
                if bucket(entry["points"][0]["text"], 8) == 0:
                    out.write(json.dumps(entry) + "\n")
    with open(args.to / "rubrics.jsonl", "w", encoding="utf-8") as out, \
            open(args.to / "rubrics-seen.jsonl", "w", encoding="utf-8") as seen:
        for path in sorted((args.written / "rubrics").glob("*.jsonl")):
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


def science(written):
    """School science as rows of the form that SciEntsBank has."""
    for path in sorted((written / "science").glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            entry = json.loads(line)
            for answer in entry["answers"]:
                yield {"corpus": "science", "split": "train", "qid": entry["question"], "module": path.stem,
                       "question": entry["question"], "refs": entry["reference"],
                       "student_answer": answer["answer"], "label3": answer["label"]}


# By folder: the style of a row's texts, and what each of them does with the first one.
CLAIMS = {"near-misses": ("near-miss", ("covered", "covered", "contradicted", "contradicted", "missing")),
          "twins": ("twin", ("covered", "covered", "covered", "contradicted", "contradicted"))}
TOLD = ("behaviour", "stories")


def claims(written, folder):
    """Rubrics of one point with the answers that were written for it."""
    style, states = CLAIMS[folder]
    for path in sorted((written / folder).glob("*.tsv")):
        kind = "behavioral" if path.stem in TOLD else "technical"
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines()):
            claim, *answers = line.split("\t")
            points = [{"text": claim, "weight": 1, "importance": "essential"}]
            for at, (answer, state) in enumerate(zip(answers, states, strict=True)):
                yield {"id": f"near-{at}", "question": f"What matters here? {path.stem} {number}",
                       "kind": kind, "points": points,
                       "answer": answer, "style": style, "states": [state]}


if __name__ == "__main__":
    main()
