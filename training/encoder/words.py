"""Small text helpers without a model."""
import re

WORD = re.compile(r"[a-z0-9]+")
SENTENCE_END = re.compile(r"(?<=[.!?])\s+(?=[A-Z0-9\"'(])")


def overlap(reference, answer):
    """The share of the two texts' distinct words that they have in common, 0 to 1."""
    left, right = set(WORD.findall(reference.lower())), set(WORD.findall(answer.lower()))
    return 2 * len(left & right) / max(1, len(left) + len(right))


def sentences(text):
    return [s.strip() for s in SENTENCE_END.split(text.strip()) if s.strip()]


def lower_first(sentence):
    """Lower-cases the first letter unless the first word is an acronym or `I`."""
    first = sentence.split(" ", 1)[0]
    if first == "I" or first[1:] != first[1:].lower():
        return sentence
    return sentence[:1].lower() + sentence[1:]


def bare(sentence):
    return lower_first(sentence.rstrip(" .!?"))


def misspell(text, random):
    """Drops, doubles or swaps a letter in about one word in eight, and often loses the case."""
    spoilt = []
    for word in text.split(" "):
        if len(word) > 3 and word.isalpha() and random.random() < 0.12:
            at = random.randrange(1, len(word) - 1)
            word = random.choice((word[:at] + word[at + 1:], word[:at] + word[at] + word[at:],
                                  word[:at] + word[at + 1] + word[at] + word[at + 2:]))
        spoilt.append(word)
    spoilt = " ".join(spoilt)
    return spoilt.lower() if random.random() < 0.5 else spoilt
