"""Reads hand-written answers that are given together with changes to a few of their words."""
from random import Random

from contrasts import questions
from corpora import Pair, bucket
from rubrics import claimed, judged
from words import sentences

# A point that an edit leaves alone has the state that it had before: a part of them is enough.
KEPT_OF_UNTOUCHED = 3


def answers(question):
    """Each base and each of its edits, beside the base."""
    for base in question["bases"]:
        yield {"style": base["style"], "answer": base["answer"], "states": base["states"]}, base
        for edit in base["edits"]:
            answer = base["answer"]
            for old, new in edit["replace"]:
                if answer.count(old) != 1:
                    raise ValueError(f"{question['id']}: {old!r} must stand in the answer once")
                answer = answer.replace(old, new)
            yield {"style": edit["style"], "answer": answer, "states": edit["states"]}, base


def changed():
    """The sentence that an edit of one point changes, before and after, alone beside the point: for training."""
    pairs = []
    for question in questions("edits"):
        if bucket(question["question"], 8) == 0:
            continue
        for edit, base in answers(question):
            hit = [i for i, state in enumerate(edit["states"]) if state != base["states"][i]]
            if len(hit) != 1:
                continue
            old, new = sentences(base["answer"]), sentences(edit["answer"])
            point = question["points"][hit[0]]["text"]
            for texts, state in (([s for s in old if s not in new], base["states"][hit[0]]),
                                 ([s for s in new if s not in old], edit["states"][hit[0]])):
                if 0 < len(texts) <= 2:
                    pairs.append(Pair(point, " ".join(texts), claimed(state), "rubric"))
    return sorted(set(pairs), key=lambda p: (p.first, p.second))


def load():
    """(training pairs, development pairs); one question in eight is for development."""
    random, train, dev = Random(14), [], []
    for question in questions("edits"):
        of = dev if bucket(question["question"], 8) == 0 else train
        for answer, base in answers(question):
            touched = answer["states"] != base["states"]
            for point, state, was in zip(question["points"], answer["states"], base["states"], strict=True):
                if state != was or not touched or random.randrange(KEPT_OF_UNTOUCHED) == 0:
                    of.append(judged(point["text"], state, {**question, **answer}))
    return train, dev
