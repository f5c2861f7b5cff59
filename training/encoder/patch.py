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

from restore import dense_names, restored

MOST_STEPS = 48
BYTES, WEIGHTS = 0, 1


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("model", type=Path, help="model.onnx, to which the patch will belong")
    parser.add_argument("checkpoint", help="the network that the patched model is to be")
    parser.add_argument("--to", type=Path, required=True)
    parser.add_argument("--patched", type=Path, help="where to write the patched model, to measure it")
    return parser.parse_args()


def moved(steps):
    """For each column how many steps it moves by, and -1, 0 or 1 for each weight: the least squared error."""
    sizes, best, least = np.ones(steps.shape[1], dtype=np.int64), None, None
    for size in range(1, MOST_STEPS + 1):
        codes = np.clip(np.rint(steps / size), -1, 1)
        error = ((steps - size * codes) ** 2).sum(0)
        if best is None:
            best, least = codes, error
            continue
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
    """What has to change, as (offset, bytes that stand there, section of the patch), and how exactly it does."""
    tensors = {i.name: i for i in graph.initializer}
    stored_as = dense_names(graph)
    left, all_of_it = 0.0, 0.0
    for name, wanted in state.items():
        if "embeddings" in name and name.endswith("embeddings.weight"):
            continue
        stored = stored_as.get(name, name)
        if stored in tensors:
            new = wanted.numpy().astype(np.float32).tobytes()
            yield from plain(model, tensors[stored], new)
            continue
        quantized = numpy_helper.to_array(tensors[f"{stored}_quantized"]).astype(np.float64)
        scale = numpy_helper.to_array(tensors[f"{stored}_scale"]).astype(np.float64)
        target = wanted.numpy().astype(np.float64).T / scale
        sizes, codes, missed = moved(target - quantized)
        left, all_of_it = left + missed, all_of_it + ((target - quantized) ** 2).sum()
        rows, columns = codes.shape
        at = place(model, tensors[f"{stored}_quantized"].raw_data)
        body = np.clip(quantized + sizes * codes, -128, 127).astype(np.int8).tobytes()
        yield at, body, struct.pack("<iiii", WEIGHTS, at, rows, columns) + sizes.astype(np.uint8).tobytes() + packed(codes)
    print(f"{left / all_of_it:.3f} of the squared difference is lost")


def plain(model, tensor, new):
    if new != tensor.raw_data:
        at = place(model, tensor.raw_data)
        yield at, new, struct.pack("<iii", BYTES, at, len(new)) + new


def main():
    options = arguments()
    model = options.model.read_bytes()
    graph = onnx.load_from_string(model).graph
    state = torch.load(options.checkpoint)
    kept = restored(options.model)
    for name in state:
        if name.endswith("embeddings.weight") and (state[name] - kept[name]).abs().max() > 0.05:
            raise SystemExit(f"{name} differs: a patch leaves the embeddings as they are")
    patched, written = bytearray(model), []
    for at, body, section in sections(model, graph, state):
        patched[at:at + len(body)] = body
        written.append(section)
    hashes = [hashlib.sha256(bytes_of).digest() for bytes_of in (model, patched)]
    options.to.write_bytes(b"".join([*hashes, *written]))
    print(options.to.stat().st_size, "bytes")
    if options.patched:
        options.patched.write_bytes(patched)


if __name__ == "__main__":
    main()
