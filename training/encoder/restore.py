"""Turns an exported network back into a checkpoint: int8 weights times their scales, so that a run can begin from it.

The repository's history holds every network that was ever shipped, and the checkpoints of the runs behind them are
not kept: `git show COMMIT:grading/src/main/resources/dev/greenroom/grading/judge.onnx > judge.onnx`. With `--patch` it is
the network that a patch makes of it (see patch.py), such as the one for short answers.
"""
import argparse
import hashlib
import struct
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import numpy_helper

from bert import LAYERS
from model import LABELS, CrossEncoder

# The exporter lost the names of the encoder's dense weights; it kept their order.
DENSE = ("attention.self.query", "attention.self.key", "attention.self.value", "attention.output.dense",
         "intermediate.dense", "output.dense")
# What a section of a patch holds.
BYTES, WEIGHTS = 0, 1


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("model", type=Path)
    parser.add_argument("--patch", type=Path)
    parser.add_argument("--to", required=True)
    return parser.parse_args()


def dense_names(graph):
    """Under which name the graph keeps each dense weight of the encoder, without the ending of its int8 numbers."""
    dense = [n.input[1] for n in graph.node if n.op_type == "MatMulInteger"][:LAYERS * len(DENSE)]
    return {f"bert.encoder.layer.{layer}.{part}.weight": dense[layer * len(DENSE) + at].removesuffix("_quantized")
            for layer in range(LAYERS) for at, part in enumerate(DENSE)}


def restored(graph):
    arrays = {i.name: numpy_helper.to_array(i) for i in graph.initializer}
    names = dense_names(graph)
    state = {}
    for name in CrossEncoder().state_dict():
        stored = names.get(name, name)
        if stored in arrays:
            state[name] = torch.tensor(arrays[stored].copy())
            continue
        weights = arrays[f"{stored}_quantized"].astype(np.float32) - arrays[f"{stored}_zero_point"].astype(np.float32)
        weights *= arrays[f"{stored}_scale"]
        state[name] = torch.tensor(weights if "embeddings" in name else weights.T.copy())
    return state


def patched(model, patch):
    """The bytes of the model that a patch makes of these, as NetworkPatch does it for the grader."""
    before, after = patch[:32], patch[32:64]
    if hashlib.sha256(model).digest() != before:
        raise SystemExit("The patch belongs to another model.")
    model, at = bytearray(model), 64
    while at < len(patch):
        kind, place = struct.unpack_from("<ii", patch, at)
        if kind == BYTES:
            length, = struct.unpack_from("<i", patch, at + 8)
            at += 12 + length
            model[place:place + length] = patch[at - length:at]
        else:
            rows, columns = struct.unpack_from("<ii", patch, at + 8)
            steps = np.frombuffer(patch, np.uint8, columns, at + 16).astype(int)
            count = -(-rows * columns // 5)
            digits = np.frombuffer(patch, np.uint8, count, at + 16 + columns).astype(int)[:, None] // 3 ** np.arange(5) % 3
            at += 16 + columns + count
            moved = (digits.ravel()[:rows * columns].reshape(rows, columns) - 1) * steps
            weights = np.frombuffer(bytes(model[place:place + rows * columns]), np.int8).reshape(rows, columns)
            model[place:place + rows * columns] = np.clip(weights + moved, -128, 127).astype(np.int8).tobytes()
    if hashlib.sha256(model).digest() != after:
        raise SystemExit("The patch is damaged.")
    return bytes(model)


def main():
    options = arguments()
    read = options.model.read_bytes()
    if options.patch:
        read = patched(read, options.patch.read_bytes())
    model = CrossEncoder()
    model.load_state_dict(restored(onnx.load_from_string(read).graph), strict=True)
    torch.save(model.state_dict(), options.to)
    print(sum(p.numel() for p in model.parameters()), "parameters,", len(LABELS), "heads")


if __name__ == "__main__":
    main()
