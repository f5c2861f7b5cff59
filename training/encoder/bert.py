"""A BERT encoder whose parameter names are those of the published ONNX weights."""
import onnx
import torch
from onnx import numpy_helper
from torch import nn
from torch.nn import functional as F
from torch.nn.attention import SDPBackend, sdpa_kernel

WIDTH, LAYERS, ATTENTION_HEADS, VOCABULARY, POSITIONS = 384, 12, 12, 30522, 512


class Embeddings(nn.Module):
    def __init__(self):
        super().__init__()
        self.word_embeddings = nn.Embedding(VOCABULARY, WIDTH)
        self.position_embeddings = nn.Embedding(POSITIONS, WIDTH)
        self.token_type_embeddings = nn.Embedding(2, WIDTH)
        self.LayerNorm = nn.LayerNorm(WIDTH, eps=1e-12)

    def forward(self, ids, types):
        positions = torch.arange(ids.shape[1], device=ids.device)
        words = self.word_embeddings(ids) + self.token_type_embeddings(types)
        return self.LayerNorm(words + self.position_embeddings(positions))


class SelfAttention(nn.Module):
    def __init__(self):
        super().__init__()
        self.query = nn.Linear(WIDTH, WIDTH)
        self.key = nn.Linear(WIDTH, WIDTH)
        self.value = nn.Linear(WIDTH, WIDTH)

    def forward(self, hidden, mask):
        batch, length, _ = hidden.shape

        def split(projected):
            return projected.view(batch, length, ATTENTION_HEADS, -1).transpose(1, 2)

        # On a CPU the fused kernel's way back takes longer than the plain one's.
        with sdpa_kernel(SDPBackend.MATH):
            mixed = F.scaled_dot_product_attention(
                split(self.query(hidden)), split(self.key(hidden)), split(self.value(hidden)), attn_mask=mask)
        return mixed.transpose(1, 2).reshape(batch, length, WIDTH)


class Residual(nn.Module):
    def __init__(self, inner):
        super().__init__()
        self.dense = nn.Linear(inner, WIDTH)
        self.LayerNorm = nn.LayerNorm(WIDTH, eps=1e-12)

    def forward(self, inner, hidden, dropout):
        return self.LayerNorm(hidden + F.dropout(self.dense(inner), dropout, self.training))


class Layer(nn.Module):
    def __init__(self):
        super().__init__()
        self.attention = nn.ModuleDict({"self": SelfAttention(), "output": Residual(WIDTH)})
        self.intermediate = nn.ModuleDict({"dense": nn.Linear(WIDTH, 4 * WIDTH)})
        self.output = Residual(4 * WIDTH)

    def forward(self, hidden, mask, dropout):
        mixed = self.attention["self"](hidden, mask)
        hidden = self.attention["output"](mixed, hidden, dropout)
        wide = F.gelu(self.intermediate["dense"](hidden))
        return self.output(wide, hidden, dropout)


class Encoder(nn.Module):
    def __init__(self, dropout=0.1):
        super().__init__()
        self.dropout = dropout
        self.embeddings = Embeddings()
        self.encoder = nn.ModuleDict({"layer": nn.ModuleList(Layer() for _ in range(LAYERS))})

    def forward(self, ids, attention, types):
        hidden = F.dropout(self.embeddings(ids, types), self.dropout, self.training)
        mask = attention.to(torch.bool)[:, None, None, :]
        for layer in self.encoder["layer"]:
            hidden = layer(hidden, mask, self.dropout)
        return hidden


def load_onnx(encoder, path):
    """Copies the initializers of an ONNX export into the encoder, each exactly once."""
    graph = onnx.load(path).graph
    arrays = {i.name: numpy_helper.to_array(i) for i in graph.initializer}
    # The exporter transposed the dense weights and named them after their MatMul; the bias that
    # is added to a MatMul's result says which layer the weight belongs to.
    matmuls = {n.output[0]: n.input[1] for n in graph.node if n.op_type == "MatMul"}
    for node in graph.node:
        if node.op_type != "Add":
            continue
        product = next((i for i in node.input if i in matmuls), None)
        bias = next((i for i in node.input if i.endswith(".bias")), None)
        if product and bias:
            arrays[bias.replace(".bias", ".weight")] = arrays[matmuls[product]].T
    state = {name: torch.tensor(arrays[name].copy()) for name in encoder.state_dict()}
    encoder.load_state_dict(state, strict=True)
    return encoder
