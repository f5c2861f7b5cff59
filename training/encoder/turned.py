"""Turns whole answers round: every sentence false, or only those that speak of the point, or only the others."""
from corpora import Pair
from made import DENIALS, OPPOSITE, OPPOSITES, exchanged, negated, swapped
from words import bare, overlap, sentences

# A point such as "names a concrete conflict" is not denied by a story told the other way round.
TURNED = {"technical": (("point", ("contradicted",), 1.0),)}
UNTOLD = (("point", ("contradicted", "missing"), 0.7),)


def turned(sentence, random):
    """The sentence made false by one or several of its words, or denied as a whole."""
    if random.random() < 0.5:
        words = OPPOSITE.sub(lambda m: random.choice(OPPOSITES[m.group(1).lower()]), sentence)
        if words != sentence:
            return words
    way = random.choice((exchanged, swapped, negated, negated))
    return way(sentence, random) or negated(sentence, random) or random.choice(DENIALS).format(
        bare(sentence))


def turn(pairs, random):
    """Pairs of a covered point and its answer turned round: everywhere, there, or only elsewhere."""
    all_turned = []
    for covered in pairs:
        said = sentences(covered.second)
        likeness = [overlap(covered.first, s) for s in said]
        near = [l >= 0.6 * max(likeness) for l in likeness]
        false = [turned(s, random) for s in said]
        targets = TURNED.get(covered.row.get("kind"), UNTOLD)
        variants = [("turned", false, targets)]
        if not all(near):
            there = [f if n else s for f, s, n in zip(false, said, near, strict=True)]
            far = [l < 0.3 * max(likeness) for l in likeness]
            elsewhere = [f if n else s for f, s, n in zip(false, said, far, strict=True)]
            variants.append(("turned-there", there, targets))
            if any(far):
                variants.append(("turned-elsewhere", elsewhere, (("point", ("covered",), 1.0),)))
        for way, texts, target in variants:
            all_turned.append(Pair(covered.first, " ".join(texts), target, "made",
                             {"relation": way, "way": way}))
    return all_turned
