"""Hand-written triples: a statement, the same in other words, and a natural near miss."""
from pathlib import Path

from corpora import Pair, bucket

FILE = Path(__file__).parent.parent / "data" / "contrasts.tsv"
SAME = (("nli", ("entailment",), 1.0), ("point", ("covered",), 1.0))
WRONG = (("nli", ("contradiction",), 1.0), ("point", ("contradicted",), 1.0))
APART = (("nli", ("neutral",), 1.0), ("point", ("missing",), 0.5))


def load():
    lines = FILE.read_text(encoding="utf-8").splitlines() if FILE.exists() else []
    triples = [line.split("\t") for line in lines if line.strip()]
    train, dev = [], []
    for at, (right, same, wrong) in enumerate(triples):
        pairs = [Pair(right, same, SAME, "contrast"), Pair(right, wrong, WRONG, "contrast"),
                 Pair(same, wrong, WRONG, "contrast"), Pair(wrong, right, WRONG, "contrast"),
                 Pair(same, right, SAME, "contrast"),
                 Pair(right, triples[at - 1][1], APART, "contrast")]
        if bucket(right, 8) == 0:
            dev += pairs
        else:
            train += pairs
    return train, {"contrasts": dev} if dev else {}
