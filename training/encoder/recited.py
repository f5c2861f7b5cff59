"""Recites the points of a question as an answer: as they are, with one of them false, or with one left out.

Points said nearly to the letter are rare among answers that people write, and most of what comes close to a
point in the other sources has been turned round. Without these a model learns that likeness is a bad sign.
"""
from corpora import Pair
from turned import turned
from words import lower_first

SPOKEN = ("", "", "", "First, ", "Then, ", "After that ", "Also, ", "And ", "Well, ", "Basically, ", "I'd say that ")
BY_ME = ("I would ", "I'd ", "I ", "First I ", "Then I ", "After that I ", "Next I ", "At the end I ",
         "The way I do it, I ", "We ", "You ")
# A point nearly to the letter is entailed; what other words cover may leave it open.
ENTAILED = {"covered": ("entailment",), "contradicted": ("contradiction",)}
NO_ORDERS = {"The", "A", "An", "It", "If", "When", "In", "On", "At", "For", "No", "Not", "As", "Every", "Each", "All",
             "Only", "There", "This", "That", "Both", "One", "Some", "Most", "Many", "Because", "By", "With", "Without"}


def points_by_question(pairs):
    """The different points of each question that asks for knowledge or a plan, in their order."""
    found = {}
    for pair in pairs:
        if pair.row["kind"] != "behavioral":
            found.setdefault((pair.row["qid"], pair.row["kind"]), {})[pair.first] = None
    return {question: list(points) for question, points in found.items()}


def said(point, kind, random):
    """A point as somebody would say it who knows it by heart."""
    first = point.split()[0]
    own = lower_first(point)
    if kind != "technical" and first not in NO_ORDERS and not first.endswith("s"):
        return random.choice(BY_ME) + own
    before = random.choice(SPOKEN)
    return before + own if before else point


def recite(pairs, random):
    """Pairs of a point with its own sentence, with all of them, with its own or another made false, and without it."""
    recited = []
    for (question, kind), points in points_by_question(pairs).items():
        sentences = [said(point, kind, random) for point in points]
        for at, point in enumerate(points):
            for text, state, alone in recitals(sentences, at, random):
                targets = (("point", (state,), 1.0), *((("nli", ENTAILED[state], 0.5),) if alone else ()))
                recited.append(Pair(point, text, targets, "recited", {"state": state, "qid": question}))
    return recited


def recitals(sentences, at, random):
    """What is said, what becomes of the point at `at` by it, and whether it is a single sentence."""
    false = turned(sentences[at], random)
    other = random.randrange(len(sentences))
    before, after = sentences[:at], sentences[at + 1:]
    yield sentences[at], "covered", True
    yield " ".join(sentences), "covered", False
    yield false, "contradicted", True
    yield " ".join([*before, false, *after]), "contradicted", False
    if before or after:
        yield " ".join([*before, *after]), "missing", False
    if other != at:
        spoilt = [*sentences[:other], turned(sentences[other], random), *sentences[other + 1:]]
        yield " ".join(spoilt), "covered", False
