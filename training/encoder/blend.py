"""Mixes the weights of a run with those that it began from: keeps some of what the longer run unlearnt."""
import argparse

import torch


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("before")
    parser.add_argument("after")
    parser.add_argument("--share", type=float, default=0.7, help="of the later run")
    parser.add_argument("--keep-embeddings", action="store_true", help="those before, for a patch")
    parser.add_argument("--to", required=True)
    options = parser.parse_args()
    before, after = torch.load(options.before), torch.load(options.after)
    mixed = {name: torch.lerp(before[name], after[name], options.share) for name in after}
    if options.keep_embeddings:
        mixed |= {name: before[name] for name in after if name.endswith("embeddings.weight")}
    torch.save(mixed, options.to)


if __name__ == "__main__":
    main()
