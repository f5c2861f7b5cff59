"""Hand-written statements with other wordings, natural near misses, remarks beside them, and twins."""
import json
from dataclasses import replace
from pathlib import Path
from random import Random

from corpora import Pair, bucket
from made import LEADS
from words import bare, sentences

DATA = Path(__file__).parent.parent / "data"
SAME = (("nli", ("entailment",), 1.0), ("point", ("covered",), 1.0), ("grade", ("correct",), 0.3))
WRONG = (("nli", ("contradiction",), 1.0), ("point", ("contradicted",), 1.0),
         ("grade", ("contradictory",), 0.3))
COMPARISONS = ("compared", "same", "order", "steps")
NEITHER = (("nli", ("neutral",), 1.0), ("point", ("missing",), 1.0))
APART = (("nli", ("neutral",), 1.0), ("point", ("missing",), 0.5), ("grade", ("incorrect",), 0.3))


def rows(path):
    lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
    return [line.split("\t") for line in lines if line.strip()]


def questions(folder):
    """Hand-written questions with their answers, one a line, and the file that each stands in."""
    for path in sorted((DATA / folder).glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            yield {**json.loads(line), "subject": path.stem}


def triples():
    """Statement, the same in other words, a natural near miss."""
    found = rows(DATA / "contrasts.tsv")
    for at, (right, same, wrong) in enumerate(found):
        yield right, [Pair(right, same, SAME, "contrast"), Pair(right, wrong, WRONG, "contrast"),
                      Pair(same, wrong, WRONG, "contrast"), Pair(wrong, right, WRONG, "contrast"),
                      Pair(same, right, SAME, "contrast"),
                      Pair(right, found[at - 1][1], APART, "contrast")]


def near_misses(random):
    """Six texts a row: statement, the same, the same with a "not", wrong, wrong with a "not", beside it.

    A story that shows a point of behaviour is told by somebody, so it never takes the point's place.
    """
    for path in sorted((DATA / "near-misses").glob("*.tsv")):
        found = rows(path)
        for at, (right, same, same_not, wrong, wrong_not, beside) in enumerate(found):
            other, next_to = found[at - 1], found[(at + 1) % len(found)]
            pairs = [(same, SAME), (same_not, SAME), (wrong, WRONG), (wrong_not, WRONG),
                     (beside, APART), (passage(random, beside, same_not), SAME),
                     (passage(random, beside, wrong), WRONG),
                     (passage(random, random.choice(other[3:5]), same), SAME),
                     (passage(random, random.choice(next_to[1:3]), wrong), WRONG),
                     (passage(random, random.choice(other[1:5]), beside), APART)]
            made = [Pair(right, second, targets, "contrast") for second, targets in pairs]
            if path.stem != "behaviour":
                made += [Pair(same, right, SAME, "contrast"), Pair(wrong, right, WRONG, "contrast"),
                         Pair(same, wrong, WRONG, "contrast"), Pair(wrong, same_not, WRONG, "contrast"),
                         Pair(wrong_not, same, WRONG, "contrast")]
            yield right, made


def letters(random):
    """The same words are the same claim, right or wrong: near misses alone teach that likeness is a bad sign."""
    for path in sorted((DATA / "near-misses").glob("*.tsv")):
        found = rows(path)
        for at, row in enumerate(found):
            right, same, _, wrong, wrong_not, beside = row
            made = [Pair(first, second, SAME, "contrast")
                    for first in (right, same, wrong, wrong_not) if len(first.split()) < 40
                    for second in (first, random.choice(LEADS).format(bare(first)),
                                   passage(random, beside, first),
                                   passage(random, random.choice(found[at - 1][1:5]), first))]
            yield right, made


def twins(random):
    """Six texts a row: statement, nearly its words, longer in another order, free; the second and the third made false.

    Likeness says nothing here: the right and the false ones share as many words with the statement.
    """
    for path in sorted((DATA / "twins").glob("*.tsv")):
        found = rows(path)
        for at, (right, close, longer, free, close_wrong, longer_wrong) in enumerate(found):
            other = found[at - 1]
            pairs = [(close, SAME), (longer, SAME), (free, SAME), (close_wrong, WRONG), (longer_wrong, WRONG),
                     (passage(random, random.choice(other[1:6]), close), SAME),
                     (passage(random, random.choice(other[1:6]), longer), SAME),
                     (passage(random, random.choice(other[1:6]), close_wrong), WRONG),
                     (passage(random, random.choice(other[1:4]), longer_wrong), WRONG),
                     (passage(random, *other[1:3]), APART)]
            yield right, [Pair(right, second, targets, "contrast") for second, targets in pairs]


def kinds_of(stem):
    if not stem.startswith("same-"):
        return ("compared",)
    if stem.startswith(("same-verbs", "same-around")):
        return ("same",)
    return ("same", "steps") if stem.startswith("same-steps") else ("same", "order")


def compared(random, which):
    """Six texts a row, as twins have: things compared, and the right and the false ones said from either side.

    Within a passage too, for points are judged within whole answers. `same` are the files about what says the same
    although it looks exchanged, `order` those of them about words of order, amount and place, `steps` those of several
    steps one after the other.
    """
    for path in sorted((DATA / "compared").glob("*.tsv")):
        if which not in kinds_of(path.stem):
            continue
        found = rows(path)
        for at, (right, close, turned, free, close_wrong, turned_wrong) in enumerate(found):
            others = found[at - 1][1:4]
            alike = [(right, close), (right, turned), (right, free), (close, turned), (turned, close), (turned, right)]
            apart = [(right, close_wrong), (right, turned_wrong), (close, turned_wrong), (turned, close_wrong),
                     (close_wrong, turned), (turned_wrong, right)]
            alone = [Pair(*texts, targets, "contrast") for pairs, targets in ((alike, SAME), (apart, WRONG))
                     for texts in pairs]
            within = [Pair(right, passage(random, random.choice(others), text), targets, "contrast")
                      for texts, targets in (((close, turned), SAME), ((close_wrong, turned_wrong), WRONG))
                      for text in texts]
            yield right, alone + [without_grade(pair) for pair in within]


def around():
    """What stands beside the claim in a longer text, alone beside the statement: neither said nor denied by it."""
    for path in sorted((DATA / "compared").glob("*.tsv")):
        for right, _, longer, _, _, longer_wrong in rows(path):
            said, falsely = sentences(longer), sentences(longer_wrong)
            if bucket(right, 8) != 0:
                yield from (Pair(right, text, NEITHER, "contrast") for text in said
                            if text in falsely and len(text.split()) > 3)


def agrees(pair):
    return any(head == "point" and labels == ("covered",) for head, labels, _ in pair.targets)


def without_grade(pair):
    return replace(pair, targets=tuple(t for t in pair.targets if t[0] != "grade"))


def passage(random, *texts):
    texts = [t if t.endswith((".", "!", "?")) else t + "." for t in texts]
    random.shuffle(texts)
    return " ".join(texts)


def load():
    """(training pairs by source, development pairs by set)."""
    train, dev = {}, {}
    for name, groups in (("contrasts", triples()), ("near-misses", near_misses(Random(11))),
                         ("letters", letters(Random(12))), ("twins", twins(Random(13))),
                         ("compared", compared(Random(15), "compared")), ("same", compared(Random(16), "same")),
                         ("order", compared(Random(17), "order")), ("steps", compared(Random(18), "steps"))):
        train[name], dev[name] = [], []
        for right, pairs in groups:
            (dev if bucket(right, 8) == 0 else train)[name].extend(pairs)
    return train, {name: pairs for name, pairs in dev.items() if pairs}
