"""Trains the encoder: `train.py first` from e5-small-v2, then `second` to `thirty-third`, and for short answers
`short-unseen`, `short` and what goes on from them, `-2` to `-8`."""
import argparse
import copy
import json
import time
from pathlib import Path
from random import Random

import torch
from tokenizers import Tokenizer

import sources
from batches import draw, encode, loss, pack, tensors
from bert import load_onnx
from corpora import data_folder
from measure import report
from model import CrossEncoder

AVERAGED_OVER = 400
BEFORE = {"first": None, "second": "first", "third": "second", "fourth": "third",
          "fifth": "fourth", "sixth": "blend", "seventh": "blend4", "eighth": "seventh",
          "ninth": "eighth-averaged", "tenth": "ninth-averaged", "eleventh": "blend4",
          "twelfth": "blend5", "thirteenth": "blend6", "fourteenth": "blend7",
          "fifteenth": "blend7", "sixteenth": "last6", "seventeenth": "sixteenth-averaged",
          "eighteenth": "encoder7", "short-unseen": "encoder4", "short": "short-start",
          "short-unseen-2": "short-unseen-averaged", "short-2": "short-averaged",
          "nineteenth": "encoder7", "short-unseen-3": "short-unseen-2-averaged",
          "short-unseen-4": "short-unseen-3-averaged", "short-3": "short11",
          "twentieth": "points-start", "twenty-first": "twentieth",
          "twenty-second": "twenty-first-averaged", "twenty-third": "points-start-2",
          "twenty-fourth": "twenty-third-averaged", "twenty-fifth": "twenty-fourth",
          "twenty-sixth": "twenty-fifth-averaged",
          "twenty-seventh": "twenty-sixth-averaged", "twenty-eighth": "twenty-seventh-averaged",
          "twenty-ninth": "twenty-seventh-averaged", "thirtieth": "twenty-ninth-averaged",
          "thirty-first": "encoder7", "thirty-second": "thirty-first-averaged",
          "thirty-third": "points-start-3",
          "short-4": "short-3-averaged", "short-5": "short-4-averaged", "short-6": "short-5-averaged",
          "short-7": "short-6-averaged", "short-8": "short-7-averaged"}
KEEP_THEIR_RATE = ("first", "second", "third", "seventh", "twenty-fourth")


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("phase", choices=tuple(BEFORE))
    parser.add_argument("--data", default="../shared/data")
    parser.add_argument("--e5", required=True, help="folder with e5-small-v2.onnx and tokenizer")
    parser.add_argument("--work", required=True, help="folder for checkpoints and logs")
    parser.add_argument("--rubrics", nargs="*", default=[])
    return parser.parse_args()


def optimizer_for(model, rate):
    """AdamW; biases and norms without decay, the new heads at five times the encoder's rate."""
    groups = []
    for part, scale in ((model.bert, 1.0), (model.heads, 5.0)):
        for decay in (True, False):
            chosen = [p for p in part.parameters() if p.requires_grad and (p.dim() > 1) == decay]
            groups.append({"params": chosen, "lr": rate * scale, "peak": rate * scale,
                           "weight_decay": 0.01 if decay else 0.0})
    return torch.optim.AdamW(groups, fused=True)


def rate_at(step, steps, phase):
    """Each run warms up; some keep their rate then, the others fall to nothing."""
    warm = min(1.0, (step + 1) / (100 if phase == "first" else 20))
    return warm if phase in KEEP_THEIR_RATE else warm * (1 - step / steps)


def average(averaged, model, step):
    keep = min(1 - 1 / AVERAGED_OVER, (step + 1) / (step + 20))
    with torch.no_grad():
        for slow, fast in zip(averaged.parameters(), model.parameters(), strict=True):
            slow.lerp_(fast, 1 - keep)


def main():
    options = arguments()
    recipe = json.loads((Path(__file__).parent / "recipe.json").read_text())[options.phase]
    random = Random(recipe["seed"])
    work = Path(options.work)
    torch.manual_seed(20261128)
    torch.set_num_threads(2)
    tokenizer = Tokenizer.from_file(f"{options.e5}/e5-small-v2-tokenizer.json")
    pools, dev = sources.load(data_folder(options.data), options.rubrics,
                              recipe.get("everything", False), recipe.get("contrasts_grade", True))
    drawn = draw(pools, recipe["pairs"], random)
    packed = pack([(p, *encode(tokenizer, p, random)) for p in drawn], random)[:recipe["steps"]]
    print({k: len(v) for k, v in pools.items()}, {k: len(v) for k, v in dev.items()})
    print(len(packed), "steps,", sum(len(i) for b in packed for _, i, _ in b), "tokens", flush=True)
    model = CrossEncoder()
    if options.phase == "first":
        load_onnx(model.bert, f"{options.e5}/e5-small-v2.onnx")
    else:
        model.load_state_dict(torch.load(work / f"{BEFORE[options.phase]}.pt"))
    if recipe.get("embeddings", True) is False:
        model.bert.embeddings.requires_grad_(False)
    train(model, packed, recipe["rate"], options.phase, work, tokenizer, dev)


def train(model, packed, rate, phase, work, tokenizer, dev):
    averaged, optimizer = copy.deepcopy(model), optimizer_for(model, rate)
    started, recent = time.time(), 0.0
    for step, batch in enumerate(packed):
        for group in optimizer.param_groups:
            group["lr"] = group["peak"] * rate_at(step, len(packed), phase)
        model.train()
        with torch.autocast("cpu", torch.bfloat16):
            outputs = model(*tensors(batch))
        missed = loss(outputs, [pair for pair, _, _ in batch])
        missed.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        optimizer.zero_grad()
        average(averaged, model, step)
        recent = 0.98 * recent + 0.02 * missed.item()
        if step % 25 == 24:
            print(f"{step + 1} loss {recent:.3f} {time.time() - started:.0f} s", flush=True)
        if step % 25 == 24 or step + 1 == len(packed):
            torch.save(model.state_dict(), work / f"{phase}.pt")
            torch.save(averaged.state_dict(), work / f"{phase}-averaged.pt")
    print(report(averaged, tokenizer, dev, 200), flush=True)


if __name__ == "__main__":
    main()
