"""Development figures of an export, int8 beside fp32: `check_export.py FOLDER [--limit N]`."""
import argparse
import time

import numpy as np

import rubrics
import sources
from corpora import data_folder
from measure import figures
from runtime import Exported


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder")
    parser.add_argument("--data", default="../shared/data")
    parser.add_argument("--rubrics", nargs="*", default=[])
    parser.add_argument("--judged", nargs="*", default=[], help="answers kept for development")
    parser.add_argument("--limit", type=int, default=10 ** 6)
    parser.add_argument("--files", nargs="*", default=["model.onnx", "fp32.onnx"])
    options = parser.parse_args()
    _, dev = sources.load(data_folder(options.data), options.rubrics)
    for pattern in options.judged:
        dev[pattern.rsplit("/", 1)[-1]] = rubrics.judged_pairs([pattern])
    models = {file: Exported(options.folder, file) for file in options.files}
    for name, pairs in dev.items():
        pairs = [pairs[i * len(pairs) // options.limit] for i in range(options.limit)
                 ] if len(pairs) > options.limit else pairs
        for file, model in models.items():
            started = time.time()
            shown = figures(name, pairs, model.predict(pairs))
            took = (time.time() - started) / len(pairs)
            print(f"{name:22} {len(pairs):5} {file:10} {1000 * took:5.1f} ms  "
                  + "  ".join(f"{k} {v:.3f}" for k, v in shown.items() if not np.isnan(v)),
                  flush=True)


if __name__ == "__main__":
    main()
