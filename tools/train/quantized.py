"""The network in 8 bits: its tensors as the engine reads them, and the same sums to measure what rounding costs."""

from __future__ import annotations

import copy
from dataclasses import dataclass, field

import numpy as np
import torch
from torch import Tensor, nn

from model_file import byte_tensor, float_tensor
from name_labels import LABEL_COUNT
from network import Batch, BiLstm, Network, reverse
from word_input import CONTEXT_BITS, FEATURE_ROWS, SeenWords

LARGEST = 127.0


def quantize_rows(values: Tensor) -> tuple[Tensor, Tensor]:
    """Scales [rows] and whole numbers in [-127, 127]."""
    scales = values.abs().amax(1).clamp(min=1e-12) / LARGEST
    return scales, (values / scales.unsqueeze(1)).round().clamp(-LARGEST, LARGEST)


def rounded(h: Tensor) -> Tensor:
    """An activation in [-1, 1] as the engine keeps it."""
    return (h * LARGEST).round().clamp(-LARGEST, LARGEST) / LARGEST


@dataclass
class Tensors:
    """Named tensors in the order in which they are written; matrices are replaced by what 8 bits leave of them."""

    parts: list[bytes] = field(default_factory=list)

    def floats(self, name: str, values: Tensor) -> Tensor:
        self.parts.append(float_tensor(name, values.detach().numpy()))
        return values

    def matrix(self, name: str, values: Tensor) -> Tensor:
        scales, whole = quantize_rows(values.detach())
        self.parts.append(byte_tensor(name, scales.numpy(), whole.numpy()))
        return whole * scales.unsqueeze(1)


class QuantizedNetwork(nn.Module):
    """Answers as the engine does, with the interface of Network that predictions need."""

    def __init__(self, network: Network, input_scale: Tensor) -> None:
        super().__init__()
        network = copy.deepcopy(network).float().eval()
        self.tensors, self.sizes, self.lattice = Tensors(), network.sizes, network.lattice
        with torch.no_grad():
            self.take_input(network, input_scale)
            self.lstms = [
                self.take_lstm("lstm1", network.lstm1, input_scale),
                self.take_lstm("lstm2", network.lstm2),
                self.take_lstm("lstm3", network.lstm3),
            ]
            self.take_heads(network)

    def take_input(self, network: Network, input_scale: Tensor) -> None:
        vectors, written = known_vectors(network)
        self.vectors, self.written = self.tensors.matrix("vectors", vectors), self.tensors.matrix("written", written)
        features = self.tensors.matrix("features", network.words.features.weight[:FEATURE_ROWS])
        self.features = torch.cat([features, torch.zeros(1, features.shape[1])])
        self.input_scale = self.tensors.floats("input.scale", input_scale)
        self.context = self.take_context("context", network.context, network.lstm1)
        self.own = None
        if network.names_lstm1 is not None:
            context = self.take_context("names.context", network.names_context, network.names_lstm1)
            self.own = (context, self.take_lstm("names.lstm1", network.names_lstm1, input_scale))

    def take_context(self, name: str, context: nn.Linear, lstm: BiLstm) -> Tensor:
        """What each bit adds to the gates."""
        inputs = len(self.input_scale)
        ways = (lstm.forward_lstm, lstm.backward_lstm)
        bits = torch.cat([way.weight_ih_l0[:, inputs:] @ context.weight for way in ways])
        return self.tensors.matrix(name, bits.T.contiguous())

    def take_lstm(self, name: str, lstm: BiLstm, input_scale: Tensor | None = None) -> list[tuple[Tensor, ...]]:
        """Input weights, recurrent weights and bias of both directions."""
        ways = []
        for letter, way in (("f", lstm.forward_lstm), ("b", lstm.backward_lstm)):
            wx = way.weight_ih_l0
            if input_scale is not None:
                wx = wx[:, : len(input_scale)] / input_scale
            wx = self.tensors.matrix(f"{name}.{letter}.wx", wx)
            wh = self.tensors.matrix(f"{name}.{letter}.wh", way.weight_hh_l0)
            bias = self.tensors.floats(f"{name}.{letter}.b", way.bias_ih_l0 + way.bias_hh_l0)
            ways.append((wx, wh, bias))
        return ways

    def take_linear(self, name: str, layer: nn.Linear) -> nn.Linear:
        layer.weight.data = self.tensors.matrix(f"{name}.w", layer.weight)
        self.tensors.floats(f"{name}.b", layer.bias)
        return layer

    def take_heads(self, network: Network) -> None:
        self.tags = self.take_linear("tags", network.tags)
        self.arc_dep = self.take_linear("arc.dep", network.arc_dep)
        self.arc_head = self.take_linear("arc.head", network.arc_head)
        self.arc_u = self.take_linear("arc.u", network.arc_u)
        self.arc_root = rounded(self.tensors.floats("arc.root", torch.tanh(network.arc_root)))
        self.label_dep = self.take_linear("label.dep", network.label_dep)
        self.label_head = self.take_linear("label.head", network.label_head)
        self.label = self.take_linear("label", network.label)
        self.label_root = rounded(self.tensors.floats("label.root", torch.tanh(network.label_root)))
        self.names = self.take_linear("names", network.names)
        self.tensors.floats("names.transitions", network.lattice.transitions)
        self.tensors.floats("names.end", network.lattice.end)
        assert network.lattice.transitions.shape == (LABEL_COUNT + 1, LABEL_COUNT)

    def section(self) -> bytes:
        return b"".join(self.tensors.parts)

    @staticmethod
    def run(projected: Tensor, wh: Tensor) -> Tensor:
        """One direction of an LSTM over preactivations [B, T, 4H]."""
        size = wh.shape[1]
        h = c = torch.zeros(projected.shape[0], size)
        out = []
        for t in range(projected.shape[1]):
            i, f, g, o = (projected[:, t] + h @ wh.T).chunk(4, 1)
            c = torch.sigmoid(f) * c + torch.sigmoid(i) * torch.tanh(g)
            h = rounded(torch.sigmoid(o) * torch.tanh(c))
            out.append(h)
        return torch.stack(out, 1)

    def read(self, ways, x: Tensor, lengths: Tensor, more: Tensor | None = None) -> Tensor:
        outs = []
        for k, (wx, wh, bias) in enumerate(ways):
            projected = x @ wx.T + bias
            if more is not None:
                projected = projected + more.chunk(2, 2)[k]
            if k == 1:
                projected = reverse(projected, lengths)
            out = self.run(projected, wh)
            outs.append(reverse(out, lengths) if k == 1 else out)
        return torch.cat(outs, 2)

    @torch.no_grad()
    def encode(self, batch: Batch) -> tuple[Tensor, Tensor]:
        lengths = batch.lengths()
        words = [self.vectors[batch.vectors], self.written[batch.written], self.features[batch.features].sum(2)]
        x = torch.cat(words, 2)
        x = (x * self.input_scale).round().clamp(-LARGEST, LARGEST)
        bits = ((batch.context.unsqueeze(2) >> torch.arange(CONTEXT_BITS)) & 1).float()
        first = self.read(self.lstms[0], x, lengths, bits @ self.context)
        own = first if self.own is None else self.read(self.own[1], x, lengths, bits @ self.own[0])
        return self.read(self.lstms[1], first, lengths), self.read(self.lstms[2], own, lengths)

    def name_scores(self, batch: Batch, names: Tensor) -> Tensor:
        return self.names(names)

    @torch.no_grad()
    def arc_scores(self, syntax: Tensor) -> Tensor:
        dep, head = rounded(torch.tanh(self.arc_dep(syntax))), rounded(torch.tanh(self.arc_head(syntax)))
        turned = self.arc_u(dep)
        largest = turned.abs().amax(2, keepdim=True).clamp(min=1e-12)
        turned = (turned * LARGEST / largest).round() * largest / LARGEST
        root = self.arc_root.expand(head.shape[0], 1, -1)
        return turned @ torch.cat([root, head], 1).transpose(1, 2)

    @torch.no_grad()
    def label_scores(self, syntax: Tensor, heads: Tensor) -> Tensor:
        dep, head = rounded(torch.tanh(self.label_dep(syntax))), rounded(torch.tanh(self.label_head(syntax)))
        every = torch.cat([self.label_root.expand(head.shape[0], 1, -1), head], 1)
        chosen = every.gather(1, heads.unsqueeze(2).expand(-1, -1, every.shape[2]))
        return self.label(torch.cat([rounded(dep * chosen), dep, chosen], 2))


def known_vectors(network: Network) -> tuple[Tensor, Tensor]:
    """Both tables of vectors, with what was learned for words that have none."""
    vectors, written = network.words.vectors.clone(), network.words.written.clone()
    vectors[0], written[0] = network.words.unknown, network.words.unknown_written
    return vectors, written


@torch.no_grad()
def find_input_scale(network: Network, seen: list[SeenWords], picked: np.ndarray) -> Tensor:
    """127 over the size that all but one in two thousand of the words stay below, for each part of the input."""
    vectors, written = known_vectors(network)
    rows, others, features = (
        torch.from_numpy(np.concatenate([getattr(s, key) for s in seen])[picked])
        for key in ("vectors", "written", "features")
    )
    x = torch.cat([vectors[rows], written[others], network.words.features(features).sum(1)], 1)
    sizes = torch.quantile(x.abs()[:20000], 0.9995, dim=0).clamp(min=1e-6)
    return LARGEST / sizes
