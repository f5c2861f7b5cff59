"""The development figures of a model, one line for each held-out set."""
import numpy as np
import torch
from sklearn.metrics import f1_score

from batches import encode, pack, tensors
from model import LABELS


def predict(model, tokenizer, pairs):
    """The logits of each head, in the order of the pairs."""
    encoded = [(at, *encode(tokenizer, pair)) for at, pair in enumerate(pairs)]
    found = {head: np.zeros((len(pairs), len(of)), dtype=np.float32)
             for head, of in LABELS.items()}
    model.eval()
    with torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
        for batch in pack(encoded, window=len(encoded) or 1):
            for head, logits in zip(LABELS, model(*tensors(batch)), strict=True):
                found[head][[at for at, _, _ in batch]] = logits.float().numpy()
    return found


def softmax(logits):
    raised = np.exp(logits - logits.max(-1, keepdims=True))
    return raised / raised.sum(-1, keepdims=True)


def figures(name, pairs, found):
    """The figures that suit the kind of set, as a dictionary."""
    contradiction = softmax(found["nli"])[:, LABELS["nli"].index("contradiction")]
    if name.startswith(("sciEntsBank", "beetle", "science")):
        right = [p.row["label3"] for p in pairs]
        said = [LABELS["grade"][i] for i in found["grade"].argmax(-1)]
        correct = [r == "correct" for r in right]
        return {"macroF1": f1_score(right, said, average="macro"),
                "weightedF1": f1_score(right, said, average="weighted"),
                "accuracy2": np.mean([(s == "correct") == c for s, c in zip(said, correct)])}
    if name.startswith("saf"):
        right = np.array([p.row["score"] for p in pairs])
        said = 1 / (1 + np.exp(-found["score"][:, 0]))
        return {"rmse": np.sqrt(np.mean((said - right) ** 2)),
                "pearson": np.corrcoef(said, right)[0, 1]}
    if name.startswith("nli"):
        said = found["nli"].argmax(-1)
        allowed = [next(t[1] for t in p.targets if t[0] == "nli") for p in pairs]
        return {"accuracy": np.mean([LABELS["nli"][s] in a for s, a in zip(said, allowed)])}
    if name.startswith("made"):
        return {"contradicted>.5": np.mean(contradiction > 0.5),
                "contradicted>.8": np.mean(contradiction > 0.8)}
    return states(pairs, found)


def states(pairs, found):
    right = [next(t[1][0] for t in p.targets if t[0] == "point") for p in pairs]
    said = [LABELS["point"][i] for i in found["point"].argmax(-1)]
    recalled = [s == "contradicted" for s, r in zip(said, right) if r == "contradicted"]
    false = [s == "contradicted" for s, r in zip(said, right) if r == "covered"]
    return {"macroF1": f1_score(right, said, average="macro"),
            "recall": np.mean(recalled) if recalled else 0.0,
            "falseAlarms": np.mean(false) if false else 0.0}


def report(model, tokenizer, dev, limit=400):
    """Measures at most `limit` pairs of each set, evenly spread over it."""
    lines = []
    for name, pairs in dev.items():
        if limit and len(pairs) > limit:
            pairs = [pairs[i * len(pairs) // limit] for i in range(limit)]
        shown = figures(name, pairs, predict(model, tokenizer, pairs))
        lines.append(f"{name:22} {len(pairs):5}  "
                     + "  ".join(f"{k} {v:.3f}" for k, v in shown.items()))
    return "\n".join(lines)
