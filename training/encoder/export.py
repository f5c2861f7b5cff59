"""Writes model.onnx (int8, one output a head), tokenizer.json and labels.json, and checks them."""
import argparse
import json
import shutil
from pathlib import Path

import torch
from onnxruntime.quantization import QuantType, quantize_dynamic

from batches import FIRST_TOKENS, SECOND_TOKENS
from model import LABELS, CrossEncoder

INPUTS = ("input_ids", "attention_mask", "token_type_ids")


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("checkpoint")
    parser.add_argument("--e5", required=True)
    parser.add_argument("--to", required=True)
    parser.add_argument("--name", required=True)
    return parser.parse_args()


def export(model, path):
    sample = tuple(torch.ones(2, 8, dtype=torch.int64) for _ in INPUTS)
    axes = {name: {0: "batch", 1: "length"} for name in INPUTS}
    axes |= {name: {0: "batch"} for name in LABELS}
    torch.onnx.export(model, sample, path, input_names=list(INPUTS), output_names=list(LABELS),
                      dynamic_axes=axes, opset_version=17, dynamo=False)


def main():
    options = arguments()
    folder = Path(options.to)
    folder.mkdir(parents=True, exist_ok=True)
    model = CrossEncoder().eval()
    model.load_state_dict(torch.load(options.checkpoint))
    full = folder / "fp32.onnx"
    export(model, str(full))
    quantize_dynamic(full, folder / "model.onnx", per_channel=True, weight_type=QuantType.QInt8,
                     op_types_to_quantize=["MatMul", "Gemm", "Gather"])
    shutil.copy(f"{options.e5}/e5-small-v2-tokenizer.json", folder / "tokenizer.json")
    (folder / "labels.json").write_text(json.dumps(
        {"name": options.name, "inputs": INPUTS, "outputs": LABELS,
         "firstTokens": FIRST_TOKENS, "secondTokens": SECOND_TOKENS}, indent=2) + "\n")
    print((folder / "model.onnx").stat().st_size / 2 ** 20, "MiB")


if __name__ == "__main__":
    main()
