"""Hand-written answers to questions of courses and exams, marked with a score of 0 to 1 as Short Answer Feedback is."""
import json

from contrasts import DATA
from corpora import GRADED, Pair, saf_targets


def questions(folder):
    for path in sorted((DATA / folder).glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            yield {**json.loads(line), "file": path.stem}


def load():
    """The files of `marked-unread` are never trained on: the score of answers to new questions is fitted on them."""
    return [Pair(entry["reference"], answer["answer"],
                 saf_targets(answer["score"]) + tuple(t for t in GRADED[answer["label"]] if t[0] == "grade"),
                 "marked", {"qid": entry["question"], **answer})
            for entry in questions("marked") for answer in entry["answers"]]
