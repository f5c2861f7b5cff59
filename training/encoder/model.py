"""The encoder with one small head for each question that the grader asks of a pair of texts."""
import torch
from torch import nn

from bert import WIDTH, Encoder

# The order of the labels is the order of the model's outputs; labels.json repeats it.
LABELS = {
    "grade": ["correct", "contradictory", "incorrect"],
    "score": ["score"],
    "nli": ["entailment", "neutral", "contradiction"],
    "point": ["covered", "partial", "missing", "contradicted"],
}


class Head(nn.Module):
    def __init__(self, outputs, dropout):
        super().__init__()
        self.dense = nn.Linear(2 * WIDTH, WIDTH)
        self.dropout = nn.Dropout(dropout)
        self.out = nn.Linear(WIDTH, outputs)

    def forward(self, pooled):
        return self.out(self.dropout(torch.tanh(self.dense(pooled))))


class CrossEncoder(nn.Module):
    """Reads `[CLS] point or reference [SEP] answer [SEP]` and returns the logits of each head."""

    def __init__(self, dropout=0.1):
        super().__init__()
        self.bert = Encoder(dropout)
        self.heads = nn.ModuleDict({name: Head(len(of), dropout) for name, of in LABELS.items()})

    def forward(self, input_ids, attention_mask, token_type_ids):
        hidden = self.bert(input_ids, attention_mask, token_type_ids)
        weights = attention_mask.to(hidden.dtype).unsqueeze(-1)
        mean = (hidden * weights).sum(1) / weights.sum(1)
        pooled = torch.cat([hidden[:, 0], mean], dim=-1)
        return tuple(self.heads[name](pooled) for name in LABELS)
