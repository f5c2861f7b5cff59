"""Hand-written short answers to questions of school science, labelled as SciEntsBank and Beetle are."""
from contrasts import questions
from corpora import GRADED, Pair, bucket


def load():
    """(training pairs, development pairs by set); one question in eight is for development."""
    train, dev = [], []
    for entry in questions("science"):
        pairs = [Pair(entry["reference"], answer["answer"], GRADED[answer["label"]], "science",
                      {"label3": answer["label"], "qid": entry["question"]})
                 for answer in entry["answers"]]
        (dev if bucket(entry["question"], 8) == 0 else train).extend(pairs)
    return train, {"science/question": dev} if dev else {}
