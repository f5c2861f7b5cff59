"""Reads hand-written answers that are given together with changes to a few of their words."""
from random import Random

from contrasts import NEITHER, questions
from corpora import Pair, bucket
from rubrics import CLEARLY_NEAR, claimed, judged
from words import overlap, sentences

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
    pairs = [Pair(question["points"][hit]["text"], text, claimed(state), "rubric")
             for question, hit, text, state in of_one_point()]
    return sorted(set(pairs), key=lambda p: (p.first, p.second))


def beside():
    """The same sentences beside the other points of their question, of which they say nothing."""
    pairs = {Pair(point["text"], text, NEITHER, "rubric") for question, hit, text, _ in of_one_point()
             for at, point in enumerate(question["points"])
             if at != hit and overlap(point["text"], text) < CLEARLY_NEAR}
    return sorted(pairs, key=lambda p: (p.first, p.second))


def of_one_point():
    """Question, number of the point, changed sentence before or after, and its state, of edits that touch one point."""
    for question in questions("edits"):
        if bucket(question["question"], 8) == 0:
            continue
        for edit, base in answers(question):
            hit = [i for i, state in enumerate(edit["states"]) if state != base["states"][i]]
            if len(hit) != 1:
                continue
            old, new = sentences(base["answer"]), sentences(edit["answer"])
            for texts, states in (([s for s in old if s not in new], base["states"]),
                                  ([s for s in new if s not in old], edit["states"])):
                if 0 < len(texts) <= 2:
                    yield question, hit[0], " ".join(texts), states[hit[0]]


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
