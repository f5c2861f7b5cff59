"""Writes what was held out and the exported model's logits there, for fitting what follows it."""
import argparse
import json
from dataclasses import replace
from pathlib import Path

import sources
from corpora import HELD_OUT_MODULES, HELD_OUT_SAF, data_folder
from runtime import Exported


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder")
    parser.add_argument("--data", default="../shared/data")
    options = parser.parse_args()
    folder = Path(options.folder)
    _, dev = sources.load(data_folder(options.data), [])
    graded = {n: p for n, p in dev.items() if n.split("/")[0] in ("sciEntsBank", "beetle", "saf")}
    held = {name: sorted({p.row["qid"] for p in pairs}) for name, pairs in graded.items()
            if not name.endswith("/answer")}
    answers = {name: [[p.row["qid"], p.second] for p in pairs] for name, pairs in graded.items()
               if name.endswith("/answer")}
    (folder / "heldout.json").write_text(json.dumps(
        {"modules": HELD_OUT_MODULES, "saf": HELD_OUT_SAF, "questions": held, "answers": answers},
        indent=1) + "\n")
    (folder / "oof").mkdir(exist_ok=True)
    model = Exported(options.folder, threads=2)
    for name, pairs in graded.items():
        path = folder / "oof" / (name.replace("/", "-") + ".jsonl")
        with open(path, "w", encoding="utf-8") as lines:
            for pair in pairs:
                references = pair.row.get("references", [pair.first])[:4]
                found = [{h: [round(float(x), 4) for x in v] for h, v in
                          model.logits(replace(pair, first=r)).items()} for r in references]
                row = {k: v for k, v in pair.row.items() if k not in ("refs", "reference")}
                lines.write(json.dumps({**row, "references": references, "logits": found}) + "\n")


if __name__ == "__main__":
    main()
