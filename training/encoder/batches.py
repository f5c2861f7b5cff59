"""Draws the pairs of one run and packs them, by length, into batches of a fixed token budget."""
import numpy as np
import torch

from model import LABELS
from words import misspell

FIRST_TOKENS, SECOND_TOKENS = 96, 160
BATCH_TOKENS = 1280


def draw(sources, counts, random):
    """`counts[name]` pairs of each source, every pair as often as any other, give or take one."""
    drawn = []
    for name, count in counts.items():
        pool = list(sources[name])
        while count > 0 and pool:
            random.shuffle(pool)
            drawn += pool[:count]
            count -= len(pool)
    random.shuffle(drawn)
    return drawn


def encode(tokenizer, pair, random=None):
    """Token ids and the length of the first segment; with `random`, sometimes misspelt."""
    second = pair.second
    if random and random.random() < 0.08:
        second = misspell(second, random)
    first = tokenizer.encode(pair.first, add_special_tokens=False).ids[:FIRST_TOKENS]
    second = tokenizer.encode(second, add_special_tokens=False).ids[:SECOND_TOKENS]
    start, stop = tokenizer.token_to_id("[CLS]"), tokenizer.token_to_id("[SEP]")
    return [start, *first, stop, *second, stop], len(first) + 2


def pack(encoded, random=None, window=2000):
    """Groups (pair, ids, first length) into batches of similar length."""
    batches = []
    for at in range(0, len(encoded), window):
        batch = []
        for item in sorted(encoded[at:at + window], key=lambda e: len(e[1])):
            if batch and (len(batch) + 1) * len(item[1]) > BATCH_TOKENS:
                batches.append(batch)
                batch = []
            batch.append(item)
        batches.append(batch)
    if random:
        random.shuffle(batches)
    return batches


def tensors(batch):
    length = max(len(ids) for _, ids, _ in batch)
    ids, mask, types = (np.zeros((len(batch), length), dtype=np.int64) for _ in range(3))
    for row, (_, tokens, first) in enumerate(batch):
        ids[row, :len(tokens)] = tokens
        mask[row, :len(tokens)] = 1
        types[row, first:len(tokens)] = 1
    return tuple(torch.from_numpy(a) for a in (ids, mask, types))


def loss(outputs, pairs, expected=32):
    """Minus the log of the probability that a head gives to the set of right labels, summed.

    The sum is divided by a fixed number of pairs, so that a batch of few long pairs does not
    count for more than a batch of many short ones.
    """
    total = 0.0
    for at, (head, labels) in enumerate(LABELS.items()):
        logits = outputs[at].float()
        rows, right, weights = [], [], []
        for row, pair in enumerate(pairs):
            for name, answer, weight in pair.targets:
                if name == head:
                    rows.append(row)
                    weights.append(weight)
                    right.append([answer] if head == "score" else [x in answer for x in labels])
        if not rows:
            continue
        if head == "score":
            missed = (torch.sigmoid(logits[rows, 0]) - torch.tensor(right)[:, 0].float()) ** 2
        else:
            surprise = torch.log_softmax(logits[rows], -1)
            missed = -torch.logsumexp(surprise.masked_fill(~torch.tensor(right), -1e9), -1)
        total = total + (missed * torch.tensor(weights)).sum() / expected
    return total
