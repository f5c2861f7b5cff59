"""Writes into a fit the range that its features have in some tables, for fits that were made before `fused.py` did so."""

import argparse
import json
import pathlib

from fused import read, rounded

# No limit where no table has the feature: what a network says has bounds of its own.
FAR = 1e9


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("fit", type=pathlib.Path)
    parser.add_argument("tables", nargs="+", type=pathlib.Path)
    args = parser.parse_args()
    model = json.loads(args.fit.read_text())
    _, x, names = read(args.tables)
    seen = {name: (column.min(), column.max()) for name, column in zip(names, x.T)}
    ranges = [seen.get(name, (-FAR, FAR)) for name in model["features"]]
    limited = {"features": model["features"], "least": [rounded(low) for low, _ in ranges],
               "most": [rounded(high) for _, high in ranges]}
    args.fit.write_text(json.dumps(limited | {k: v for k, v in model.items() if k not in limited},
                                   separators=(",", ":")) + "\n")


if __name__ == "__main__":
    main()
