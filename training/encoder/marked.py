"""Hand-written answers to questions of courses and exams, marked with a score of 0 to 1 as Short Answer Feedback is."""
from contrasts import questions
from corpora import GRADED, Pair, saf_targets


def load():
    """The files of `marked-unread` are never trained on: the score of answers to new questions is fitted on them."""
    return [Pair(entry["reference"], answer["answer"],
                 saf_targets(answer["score"]) + tuple(t for t in GRADED[answer["label"]] if t[0] == "grade"),
                 "marked", {"qid": entry["question"], **answer})
            for entry in questions("marked") for answer in entry["answers"]]
