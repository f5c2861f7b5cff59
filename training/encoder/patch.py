"""Writes the network for short answers as a patch of the exported one: the same file with other bytes in places.

Both networks share their embeddings. A weight of the encoder is an int8 number of steps; the patch moves it by a
fixed number of steps up, down or not at all, five weights a byte. A file of 21 million weights so takes 4 MB.

The patch, little-endian: the SHA-256 of the model that it belongs to and of what it makes of it; then sections until
the end, each with a kind (0 bytes as they are, 1 weights) and an offset in the model as two int32. Bytes: how many,
then the bytes.
Weights: rows and columns, how many steps each column moves by (a byte each), then the weights row by row, where
a byte holds five digits to the base of three, the first in the lowest place: 0 down, 1 nothing, 2 up.
"""
import argparse
import hashlib
import struct
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import numpy_helper

from restore import BYTES, WEIGHTS, dense_names, restored

MOST_STEPS = 48


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("model", type=Path, help="model.onnx, to which the patch will belong")
    parser.add_argument("checkpoint", help="the network that the patched model is to be")
    parser.add_argument("--to", type=Path, required=True)
    parser.add_argument("--patched", type=Path, help="where to write the patched model, to measure it")
    return parser.parse_args()


def moved(steps):
    """For each column how many steps it moves by, and -1, 0 or 1 for each weight: the least squared error."""
    sizes, best, least = np.ones(steps.shape[1], dtype=np.int64), np.zeros_like(steps), (steps ** 2).sum(0)
    for size in range(1, MOST_STEPS + 1):
        codes = np.clip(np.rint(steps / size), -1, 1)
        error = ((steps - size * codes) ** 2).sum(0)
        better = error < least
        best, least = np.where(better, codes, best), np.minimum(error, least)
        sizes[better] = size
    return sizes, best.astype(np.int64), least.sum()


def packed(codes):
    digits = np.ravel(codes + 1)
    digits = np.concatenate([digits, np.ones(-len(digits) % 5, dtype=np.int64)]).reshape(-1, 5)
    return (digits * 3 ** np.arange(5)).sum(1).astype(np.uint8).tobytes()


def place(model, raw):
    """Where the bytes of an initializer lie in the file."""
    at = model.find(raw)
    if at < 0 or model.find(raw, at + 1) >= 0:
        raise ValueError(f"{len(raw)} bytes stand in the model not at all or more than once")
    return at


def sections(model, graph, state):
    """For each tensor that changes: its offset, its bytes afterwards, its section of the patch, and what that loses."""
    tensors = {i.name: i for i in graph.initializer}
    stored_as = dense_names(graph)
    for name, wanted in state.items():
        if name.endswith("embeddings.weight"):
            continue
        stored = stored_as.get(name, name)
        if stored in tensors:
            yield from plain(model, tensors[stored], wanted.numpy().astype(np.float32).tobytes())
        else:
            yield weights(model, tensors[f"{stored}_quantized"], tensors[f"{stored}_scale"], wanted.numpy())


def weights(model, tensor, scales, wanted):
    quantized = numpy_helper.to_array(tensor).astype(np.float64)
    steps = wanted.astype(np.float64).T / numpy_helper.to_array(scales).astype(np.float64) - quantized
    sizes, codes, missed = moved(steps)
    at = place(model, tensor.raw_data)
    afterwards = np.clip(quantized + sizes * codes, -128, 127).astype(np.int8).tobytes()
    section = struct.pack("<iiii", WEIGHTS, at, *codes.shape) + sizes.astype(np.uint8).tobytes() + packed(codes)
    return at, afterwards, section, (missed, (steps ** 2).sum())


def plain(model, tensor, new):
    if new != tensor.raw_data:
        at = place(model, tensor.raw_data)
        yield at, new, struct.pack("<iii", BYTES, at, len(new)) + new, (0.0, 0.0)


def main():
    options = arguments()
    model = options.model.read_bytes()
    graph = onnx.load_from_string(model).graph
    state = torch.load(options.checkpoint)
    kept = restored(graph)
    for name in state:
        if name.endswith("embeddings.weight") and (state[name] - kept[name]).abs().max() > 0.05:
            raise SystemExit(f"{name} differs: a patch leaves the embeddings as they are")
    patched, written, missed = bytearray(model), [], np.zeros(2)
    for at, body, section, lost_of in sections(model, graph, state):
        patched[at:at + len(body)] = body
        written.append(section)
        missed += lost_of
    hashes = [hashlib.sha256(bytes_of).digest() for bytes_of in (model, patched)]
    options.to.write_bytes(b"".join([*hashes, *written]))
    print(f"{options.to.stat().st_size} bytes; {missed[0] / missed[1]:.3f} of the squared difference is lost")
    if options.patched:
        options.patched.write_bytes(patched)


if __name__ == "__main__":
    main()
