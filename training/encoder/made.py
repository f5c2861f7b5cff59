"""Makes pairs whose relation is known by construction, from single true sentences."""
import re
from pathlib import Path

from corpora import Pair
from words import bare, lower_first

HERE = Path(__file__).parent
AUXILIARY = re.compile(
    r"\b(is|are|was|were|can|could|will|would|should|must|does|do|did|has been|have been)\b")
NEGATED = re.compile(r"\b(is|are|was|were|could|would|should|must|does|do|did)(?: not|n't)\b")
NUMBER = re.compile(r"(?<![\w.])\d+(?:\.\d+)?(?![\w.])")

RELATION = {
    "entailment": (("nli", ("entailment",), 1.0), ("point", ("covered",), 0.4)),
    "neutral": (("nli", ("neutral",), 1.0), ("point", ("missing",), 0.4)),
    "contradiction": (("nli", ("contradiction",), 1.0), ("point", ("contradicted",), 0.4)),
    "half": (("nli", ("neutral",), 0.5), ("point", ("partial",), 0.5)),
}
LEADS = ("So basically, {}.", "I think {}.", "As far as I know, {}.", "Well, {}.",
         "In short, {}, if I remember right.", "What I learnt is that {}.",
         "Okay, so {}, you know.", "The way I see it, {}.", "From experience, {}.")
DOUBTS = ("I do not know whether {}.", "Is it true that {}?", "The question is whether {}.",
          "You could ask someone if {}.", "I was asked whether {}.")
DENIALS = ("It is not true that {}.", "It is a myth that {}.", "People say that {}, but no.",
           "Some think {}, but that is wrong.", "Nobody should believe that {}.",
           "I would not say that {}.", "It is false that {}.")
CONTRASTS = ("People often say that {wrong}, but in fact {right}.", "It is wrong that {wrong}; {right}.",
             "It is not that {wrong}, rather {right}.", "{other}, whereas {right}.",
             "While {other}, {right}.", "{right}, even though {other}.",
             "At first I thought {wrong}. But really {right}.")
REVERSALS = ("People often say that {right}, but in fact {wrong}.", "{wrong}, not the other way round.",
             "It is wrong that {right}; {wrong}.", "{other}, whereas {wrong}.", "While {other}, {wrong}.")


def load_opposites():
    """Both directions of opposites.tsv, each word with everything that it may be swapped for."""
    swaps = {}
    for line in (HERE / "opposites.tsv").read_text().splitlines():
        left, right = line.split("\t")
        swaps.setdefault(left, []).append(right)
        swaps.setdefault(right, []).append(left)
    return swaps


OPPOSITES = load_opposites()
OPPOSITE = re.compile(
    r"\b(" + "|".join(re.escape(w) for w in sorted(OPPOSITES, key=len, reverse=True)) + r")\b",
    re.IGNORECASE)
VERBS = dict(line.split("\t") for line in (HERE / "verbs.tsv").read_text().splitlines())
VERB = re.compile(r"\b(" + "|".join(VERBS) + r")\b")


def negated(sentence, random):
    """The sentence denied in grammatical English, or None where no rule applies."""
    if found := NEGATED.search(sentence):
        return sentence[:found.end(1)] + sentence[found.end():]
    found = AUXILIARY.search(sentence)
    verb = VERB.search(sentence)
    if found and (not verb or found.start() < verb.start()):
        word = found.group(1)
        if word.endswith(" been"):
            denial = word.replace(" been", " not been")
        elif word in ("can", "will"):
            denial = {"can": random.choice(("cannot", "can't")),
                      "will": random.choice(("will not", "won't"))}[word]
        else:
            denial = word + random.choice((" not", "n't", " never", " not"))
        return sentence[:found.start()] + denial + sentence[found.end():]
    if verb:
        denial = random.choice(("does not ", "doesn't ", "never "))
        rest = verb.group(1) if denial == "never " else VERBS[verb.group(1)]
        return sentence[:verb.start()] + denial + rest + sentence[verb.end():]
    return None


def swapped(sentence, random):
    """The sentence with one word replaced by an opposite or a sibling, or None."""
    found = list(OPPOSITE.finditer(sentence))
    if not found:
        return None
    at = random.choice(found)
    word = random.choice(OPPOSITES[at.group(1).lower()])
    if at.group(1)[0].isupper():
        word = word[0].upper() + word[1:]
    return sentence[:at.start()] + word + sentence[at.end():]


def exchanged(sentence, random):
    """Two words of one opposition that both occur change places: the roles are swapped."""
    found = list(OPPOSITE.finditer(sentence))
    for left in found:
        for right in found:
            if left.end() < right.start() and right.group(1).lower() in OPPOSITES[
                    left.group(1).lower()]:
                return (sentence[:left.start()] + right.group(1)
                        + sentence[left.end():right.start()] + left.group(1)
                        + sentence[right.end():])
    return None


def renumbered(sentence, random):
    found = list(NUMBER.finditer(sentence))
    if not found:
        return None
    at = random.choice(found)
    value = float(at.group())
    other = random.choice((value * 2, value * 10, value + 1, value / 2 if value > 1 else value + 3))
    return sentence[:at.start()] + f"{other:g}" + sentence[at.end():]


def shuffled(sentence, random):
    words = sentence.rstrip(".").split()
    random.shuffle(words)
    return " ".join(words)


def wrong(sentence, random):
    """A sentence that contradicts the given one, and the name of the way it was made."""
    ways = [exchanged, swapped, swapped, renumbered, negated]
    random.shuffle(ways)
    for way in ways:
        if (made := way(sentence, random)) and made != sentence:
            return made, way.__name__
    return None, None


def pair(first, second, relation, way):
    return Pair(first, second, RELATION[relation], "made", {"relation": relation, "way": way})


def make(sentence, other, random):
    """All pairs that one sentence gives; `other` is a different sentence of the same domain."""
    made = [pair(sentence, random.choice(LEADS).format(bare(sentence)), "entailment", "lead"),
            pair(sentence, random.choice(DOUBTS).format(bare(sentence)), "neutral", "doubt"),
            pair(sentence, random.choice(DENIALS).format(bare(sentence)), "contradiction", "denial"),
            pair(sentence, other, "neutral", "other"),
            pair(sentence, f"{other} {sentence}", "entailment", "after-other"),
            pair(sentence, sentence, "entailment", "same")]
    if len(sentence.split()) > 6:
        made.append(pair(sentence, shuffled(sentence, random), "neutral", "shuffled"))
    denial = negated(sentence, random)
    if denial:
        made += [pair(sentence, denial, "contradiction", "negated"),
                 pair(sentence, f"{other} {denial}", "contradiction", "negated-after-other"),
                 pair(denial, sentence, "contradiction", "of-negated"),
                 pair(denial, random.choice(LEADS).format(bare(denial)), "entailment", "negated-lead")]
    false, way = wrong(sentence, random)
    if false:
        made += [pair(sentence, false, "contradiction", way),
                 pair(false, sentence, "contradiction", way),
                 pair(sentence, random.choice(LEADS).format(bare(false)), "contradiction", way),
                 contrast(sentence, false, other, CONTRASTS, "entailment", random),
                 contrast(sentence, false, other, REVERSALS, "contradiction", random)]
    clauses = re.split(r",? and |; |, but |, so |, because ", sentence)
    if len(clauses) == 2 and min(len(c.split()) for c in clauses) > 3:
        made.append(pair(sentence, random.choice(clauses), "half", "half"))
    return made


def contrast(right, false, other, frames, relation, random):
    text = random.choice(frames).format(right=bare(right), wrong=bare(false), other=lower_first(
        other.rstrip(" .!?")))
    way = "contrast" if relation == "entailment" else "reversal"
    return pair(right, text[:1].upper() + text[1:], relation, way)


def make_all(statements, random):
    return [p for s in statements for p in make(s, random.choice(statements), random)]


def spoil(pairs, random):
    """Contradictions out of pairs in which the second text entails the first."""
    spoilt = []
    for entailed in pairs:
        first, _ = wrong(entailed.first, random)
        second, _ = wrong(entailed.second, random)
        if first:
            spoilt.append(pair(first, entailed.second, "contradiction", "spoilt-first"))
        if second and len(entailed.second.split()) <= 20:
            spoilt.append(pair(entailed.first, second, "contradiction", "spoilt-second"))
    return spoilt


def deny(pairs, random):
    """The point turned round beside an answer that covers the point as it was."""
    denied = []
    for covered in pairs:
        first = exchanged(covered.first, random) or negated(covered.first, random)
        if first:
            denied.append(pair(first, covered.second, "contradiction", "denied-point"))
    return denied
