"""Runs an exported model the way the library does: one pair at a time, no padding."""
import json

import numpy as np
import onnxruntime
from tokenizers import Tokenizer

from batches import encode


class Exported:
    def __init__(self, folder, file="model.onnx", threads=1):
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        self.session = onnxruntime.InferenceSession(f"{folder}/{file}", options)
        self.tokenizer = Tokenizer.from_file(f"{folder}/tokenizer.json")
        with open(f"{folder}/labels.json") as described:
            self.outputs = json.load(described)["outputs"]

    def logits(self, pair):
        """The logits of each head for one pair."""
        ids, first = encode(self.tokenizer, pair)
        types = [0] * first + [1] * (len(ids) - first)
        feed = {"input_ids": ids, "attention_mask": [1] * len(ids), "token_type_ids": types}
        feed = {name: np.array([values], dtype=np.int64) for name, values in feed.items()}
        found = self.session.run(list(self.outputs), feed)
        return {head: logits[0] for head, logits in zip(self.outputs, found, strict=True)}

    def predict(self, pairs):
        found = [self.logits(pair) for pair in pairs]
        return {head: np.array([f[head] for f in found]) for head in self.outputs}
