"""Reads hand-written answers that are given together with changes to a few of their words."""
import json
from pathlib import Path
from random import Random

from corpora import bucket
from rubrics import judged

DATA = Path(__file__).parent.parent / "data" / "edits"
# A point that an edit leaves alone has the state that it had before: a part of them is enough.
KEPT_OF_UNTOUCHED = 3


def questions(folder=DATA):
    for path in sorted(folder.glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            yield {**json.loads(line), "subject": path.stem}


def answers(question):
    """Each base and each of its edits, with the states that the base has beside it."""
    for base in question["bases"]:
        yield {"style": base["style"], "answer": base["answer"], "states": base["states"]}, base["states"]
        for edit in base["edits"]:
            answer = base["answer"]
            for old, new in edit["replace"]:
                if answer.count(old) != 1:
                    raise ValueError(f"{question['id']}: {old!r} must stand in the answer once")
                answer = answer.replace(old, new)
            yield {"style": edit["style"], "answer": answer, "states": edit["states"]}, base["states"]


def load():
    """(training pairs, development pairs); one question in eight is for development."""
    random, train, dev = Random(14), [], []
    for question in questions():
        of = dev if bucket(question["question"], 8) == 0 else train
        for answer, before in answers(question):
            touched = answer["states"] != before
            for point, state, was in zip(question["points"], answer["states"], before, strict=True):
                if state != was or not touched or random.randrange(KEPT_OF_UNTOUCHED) == 0:
                    of.append(judged(point["text"], state, {**question, **answer}))
    return train, dev
