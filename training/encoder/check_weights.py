"""Says how far the PyTorch encoder is from the ONNX encoder whose weights it took."""
import sys

import numpy as np
import onnxruntime
import torch
from tokenizers import Tokenizer

from bert import Encoder, load_onnx

folder = sys.argv[1]
tokenizer = Tokenizer.from_file(f"{folder}/e5-small-v2-tokenizer.json")
session = onnxruntime.InferenceSession(f"{folder}/e5-small-v2.onnx")
encoder = load_onnx(Encoder(), f"{folder}/e5-small-v2.onnx").eval()
pair = tokenizer.encode("The water evaporated.", "Salt is left when the water has evaporated.")
feed = {"input_ids": pair.ids, "attention_mask": pair.attention_mask,
        "token_type_ids": pair.type_ids}
feed = {name: np.array([values], dtype=np.int64) for name, values in feed.items()}
with torch.no_grad():
    ours = encoder(*(torch.tensor(feed[n]) for n in ("input_ids", "attention_mask",
                                                     "token_type_ids")))
print("largest difference", np.abs(ours.numpy() - session.run(None, feed)[0]).max())
