"""Hand-written answers to questions of university courses, marked with a score of 0 to 1 as Short Answer Feedback is."""
import json

from contrasts import DATA
from corpora import GRADED, Pair, saf_targets


def load():
    return [Pair(entry["reference"], answer["answer"],
                 saf_targets(answer["score"]) + tuple(t for t in GRADED[answer["label"]] if t[0] == "grade"),
                 "marked", {"qid": entry["question"], **answer})
            for path in sorted((DATA / "marked").glob("*.jsonl"))
            for entry in map(json.loads, path.read_text(encoding="utf-8").splitlines())
            for answer in entry["answers"]]
