"""The network: a bidirectional LSTM over words with heads for tags, trees and names (docs/decisions says why so)."""

from __future__ import annotations

import copy
from dataclasses import asdict, dataclass, replace

import torch
from torch import Tensor, nn
from torch.nn import functional

from name_labels import LABEL_COUNT, OUTSIDE, may_follow
from teacher import TAUGHT_LABELS
from word_input import CONTEXT_BITS, FEATURE_KINDS, FEATURE_ROWS, WordTables

FORM_FEATURES = (0, 10)  # the word itself, in lower case and as written
IMPOSSIBLE = -1e4
BLURRED = 0.15
CORPORA = 3  # whose guidelines of names differ: UNER, WikiGold, GUM


@dataclass
class Sizes:
    tags: int
    relations: int
    features: int = 64
    first: int = 96
    second: int = 96
    names: int = 96
    arc: int = 96
    label: int = 112
    dropout: float = 0.33
    unknown: float = 0.06
    alone: float = 0.04  # without one of the two vectors
    forgotten_form: float = 0.25
    forgotten_affix: float = 0.1


@dataclass
class Batch:
    """Sentences of like length, padded. What is not annotated is -1 (tags, heads, relations) or allows every label."""

    vectors: Tensor  # [B, T] rows
    written: Tensor  # [B, T] rows
    features: Tensor  # [B, T, FEATURE_KINDS]
    context: Tensor  # [B, T] bits
    mask: Tensor  # [B, T]
    tags: Tensor | None = None
    heads: Tensor | None = None  # 0 = root, else 1 + place
    relations: Tensor | None = None
    names: Tensor | None = None  # [B, T, LABEL_COUNT] bool
    known_names: Tensor | None = None  # [B] bool
    taught: Tensor | None = None  # [B, T] labels of the teacher
    corpora: Tensor | None = None  # [B, CORPORA] shares of the guidelines that the names follow

    def lengths(self) -> Tensor:
        return self.mask.sum(1)


def shared_dropout(x: Tensor, rate: float, training: bool) -> Tensor:
    """One mask for all words of a sentence (Gal and Ghahramani 2016)."""
    if not training or rate == 0:
        return x
    keep = torch.bernoulli(torch.full((x.shape[0], 1, x.shape[2]), 1 - rate)) / (1 - rate)
    return x * keep


def reverse(x: Tensor, lengths: Tensor) -> Tensor:
    """Each sentence back to front, its padding still at the end."""
    places = torch.arange(x.shape[1]).unsqueeze(0)
    index = torch.where(places < lengths.unsqueeze(1), lengths.unsqueeze(1) - 1 - places, places)
    return x.gather(1, index.unsqueeze(2).expand(-1, -1, x.shape[2]))


class BiLstm(nn.Module):
    def __init__(self, inputs: int, size: int) -> None:
        super().__init__()
        self.forward_lstm = nn.LSTM(inputs, size, batch_first=True)
        self.backward_lstm = nn.LSTM(inputs, size, batch_first=True)
        for lstm in (self.forward_lstm, self.backward_lstm):
            for name, parameter in lstm.named_parameters():
                if "weight_hh" in name:
                    for gate in parameter.data.chunk(4):
                        nn.init.orthogonal_(gate)
                elif "weight_ih" in name:
                    nn.init.xavier_uniform_(parameter.data)
                else:
                    nn.init.zeros_(parameter.data)
                    if "bias_ih" in name:
                        parameter.data[size : 2 * size] = 1.0

    def forward(self, x: Tensor, lengths: Tensor) -> Tensor:
        ahead = self.forward_lstm(x)[0]
        back = reverse(self.backward_lstm(reverse(x, lengths))[0], lengths)
        return torch.cat([ahead, back], 2)


class NameLattice(nn.Module):
    """A linear-chain conditional random field (Lafferty and others 2001) that learns from partial labels too."""

    def __init__(self) -> None:
        super().__init__()
        self.transitions = nn.Parameter(torch.zeros(LABEL_COUNT + 1, LABEL_COUNT))  # the last row: from the start
        self.end = nn.Parameter(torch.zeros(LABEL_COUNT))
        froms = [*range(LABEL_COUNT), OUTSIDE]
        barred = [[0.0 if may_follow(p, n) else IMPOSSIBLE for n in range(LABEL_COUNT)] for p in froms]
        self.register_buffer("barred", torch.tensor(barred))
        last = [0.0 if may_follow(label, OUTSIDE) else IMPOSSIBLE for label in range(LABEL_COUNT)]
        self.register_buffer("barred_end", torch.tensor(last))

    def log_sum(self, scores: Tensor, mask: Tensor) -> Tensor:
        table = self.transitions + self.barred
        alpha = scores[:, 0] + table[LABEL_COUNT]
        inner = table[:LABEL_COUNT].unsqueeze(0)
        for t in range(1, scores.shape[1]):
            ahead = torch.logsumexp(alpha.unsqueeze(2) + inner, 1) + scores[:, t]
            alpha = torch.where(mask[:, t].unsqueeze(1), ahead, alpha)
        return torch.logsumexp(alpha + self.end + self.barred_end, 1)

    def loss(self, scores: Tensor, allowed: Tensor, mask: Tensor) -> Tensor:
        scores = scores.float()
        both = torch.cat([scores, scores.masked_fill(~allowed, IMPOSSIBLE / 4)])
        every, right = self.log_sum(both, torch.cat([mask, mask])).chunk(2)
        return every - right

    @torch.no_grad()
    def best(self, scores: Tensor) -> list[int]:
        """Viterbi's path for one sentence [T, LABEL_COUNT]."""
        table = self.transitions + self.barred
        alpha, back = scores[0] + table[LABEL_COUNT], []
        for t in range(1, scores.shape[0]):
            value, where = (alpha.unsqueeze(1) + table[:LABEL_COUNT]).max(0)
            back.append(where)
            alpha = value + scores[t]
        path = [int((alpha + self.end + self.barred_end).argmax())]
        for where in reversed(back):
            path.append(int(where[path[-1]]))
        return path[::-1]


class WordInput(nn.Module):
    def __init__(self, tables: WordTables, sizes: Sizes) -> None:
        super().__init__()
        self.sizes = sizes
        vectors, written = torch.from_numpy(tables.lower.rows), torch.from_numpy(tables.written.rows)
        self.register_buffer("vectors", vectors, persistent=False)
        self.register_buffer("written", written, persistent=False)
        self.unknown = nn.Parameter(torch.zeros(vectors.shape[1]))
        self.unknown_written = nn.Parameter(torch.zeros(written.shape[1]))
        self.features = nn.Embedding(FEATURE_ROWS + 1, sizes.features, padding_idx=FEATURE_ROWS)
        nn.init.zeros_(self.features.weight)

    def forget(self, features: Tensor) -> Tensor:
        """As of unseen words: both forms meet other words' rows or none, and single affixes are missing."""
        lost = torch.rand(features.shape) < self.sizes.forgotten_affix
        form = (torch.rand(features.shape[:2]) < self.sizes.forgotten_form).unsqueeze(2)
        chance = torch.randint(0, 2 * FEATURE_ROWS, features.shape).clamp(max=FEATURE_ROWS)
        is_form = torch.zeros(FEATURE_KINDS, dtype=torch.bool)
        is_form[list(FORM_FEATURES)] = True
        features = torch.where(form & is_form & (features < FEATURE_ROWS), chance, features)
        return features.masked_fill(lost & ~is_form, FEATURE_ROWS)

    def forward(self, batch: Batch) -> Tensor:
        rows, written, features = batch.vectors, batch.written, batch.features
        if self.training:
            both = torch.rand(rows.shape)
            rows = rows.masked_fill((both < self.sizes.unknown) | (torch.rand(rows.shape) < self.sizes.alone), 0)
            written = written.masked_fill((both < self.sizes.unknown) | (both > 1 - self.sizes.alone), 0)
            features = self.forget(features)
        vectors = torch.where((rows == 0).unsqueeze(2), self.unknown, self.vectors[rows])
        others = torch.where((written == 0).unsqueeze(2), self.unknown_written, self.written[written])
        return torch.cat([vectors, others, self.features(features).sum(2)], 2)

    def size(self) -> int:
        return self.vectors.shape[1] + self.written.shape[1] + self.sizes.features


class Network(nn.Module):
    def __init__(self, tables: WordTables, sizes: Sizes) -> None:
        super().__init__()
        self.sizes = sizes
        self.words = WordInput(tables, sizes)
        self.context = nn.Linear(CONTEXT_BITS, 24, bias=False)
        self.lstm1 = BiLstm(self.words.size() + 24, sizes.first)
        self.names_context: nn.Linear | None = None
        self.names_lstm1: BiLstm | None = None
        self.lstm2 = BiLstm(2 * sizes.first, sizes.second)
        self.lstm3 = BiLstm(2 * sizes.first, sizes.names)
        both = 2 * sizes.second
        self.tags = nn.Linear(both, sizes.tags)
        self.arc_dep, self.arc_head = nn.Linear(both, sizes.arc), nn.Linear(both, sizes.arc)
        self.arc_root = nn.Parameter(torch.zeros(sizes.arc))
        self.arc_u = nn.Linear(sizes.arc, sizes.arc)
        self.label_dep, self.label_head = nn.Linear(both, sizes.label), nn.Linear(both, sizes.label)
        self.label_root = nn.Parameter(torch.zeros(sizes.label))
        self.label = nn.Linear(3 * sizes.label, sizes.relations)
        self.names = nn.Linear(2 * sizes.names, LABEL_COUNT)
        self.guideline = nn.Parameter(torch.zeros(CORPORA, 2 * sizes.first))  # added to what names are read from
        self.guideline_names = nn.Parameter(torch.zeros(CORPORA, LABEL_COUNT))
        self.lattice = NameLattice()
        self.taught = nn.Linear(2 * sizes.names, TAUGHT_LABELS)  # learns beside, and is not kept

    def give_names_own_first_layer(self) -> None:
        """From here on names read the words by a layer of their own, which begins as the other one is."""
        self.names_context, self.names_lstm1 = copy.deepcopy(self.context), copy.deepcopy(self.lstm1)

    def encode(self, batch: Batch, with_syntax: bool = True) -> tuple[Tensor | None, Tensor]:
        """What the second layers make of the words: the one for tags and trees, the one for names."""
        lengths, rate = batch.lengths(), self.sizes.dropout
        bits = ((batch.context.unsqueeze(2) >> torch.arange(CONTEXT_BITS)) & 1).float()
        if self.training:
            bits = bits * (torch.rand(bits.shape[0], 1, CONTEXT_BITS) > 0.1)
        x = shared_dropout(self.words(batch), rate, self.training)

        def read_words(context: nn.Linear, lstm: BiLstm) -> Tensor:
            return shared_dropout(lstm(torch.cat([x, context(bits)], 2), lengths), rate, self.training)

        syntax = first = None
        if with_syntax or self.names_lstm1 is None:
            first = read_words(self.context, self.lstm1)
        if with_syntax:
            syntax = shared_dropout(self.lstm2(first, lengths), rate, self.training)
        if self.names_lstm1 is not None:
            first = read_words(self.names_context, self.names_lstm1)
        first = first + self.offset(batch, self.guideline)
        names = shared_dropout(self.lstm3(first, lengths), rate, self.training)
        return syntax, names

    def offset(self, batch: Batch, table: Tensor) -> Tensor:
        return 0.0 if batch.corpora is None else (batch.corpora @ table).unsqueeze(1)

    def name_scores(self, batch: Batch, names: Tensor) -> Tensor:
        return self.names(names) + self.offset(batch, self.guideline_names)

    def arc_scores(self, syntax: Tensor) -> Tensor:
        """[B, dependant, 1 + head]; the first is the root."""
        dep = shared_dropout(torch.tanh(self.arc_dep(syntax)), 0.2, self.training)
        head = shared_dropout(torch.tanh(self.arc_head(syntax)), 0.2, self.training)
        root = torch.tanh(self.arc_root).expand(head.shape[0], 1, -1).to(head.dtype)
        return self.arc_u(dep) @ torch.cat([root, head], 1).transpose(1, 2)

    def label_scores(self, syntax: Tensor, heads: Tensor) -> Tensor:
        """Scores of the relations of each word to heads[B, T] (0 = root)."""
        dep = shared_dropout(torch.tanh(self.label_dep(syntax)), 0.2, self.training)
        head = shared_dropout(torch.tanh(self.label_head(syntax)), 0.2, self.training)
        root = torch.tanh(self.label_root).expand(head.shape[0], 1, -1).to(head.dtype)
        every = torch.cat([root, head], 1)
        chosen = every.gather(1, heads.unsqueeze(2).expand(-1, -1, every.shape[2]))
        return self.label(torch.cat([dep * chosen, dep, chosen], 2))

    def losses(self, batch: Batch, smoothing: float = 0.03) -> dict[str, Tensor]:
        """Sums over words."""
        batch = replace(batch, corpora=blur(batch.corpora))
        syntax, names = self.encode(batch, batch.heads is not None)
        losses = {}
        if batch.tags is not None and syntax is not None:
            losses["tags"] = cross_entropy(self.tags(syntax), batch.tags, smoothing)
        if batch.heads is not None:
            arcs = self.arc_scores(syntax).float()
            size = arcs.shape[1]
            itself = functional.pad(torch.eye(size, dtype=torch.bool), (1, 0))
            absent = functional.pad(~batch.mask, (1, 0)).unsqueeze(1)
            arcs = arcs.masked_fill(itself | absent, IMPOSSIBLE)
            losses["arcs"] = cross_entropy(arcs, batch.heads, 0.0)
            labels = self.label_scores(syntax, batch.heads.clamp(min=0))
            losses["labels"] = cross_entropy(labels, batch.relations, smoothing)
        if batch.names is not None:
            loss = self.lattice.loss(self.name_scores(batch, names), batch.names, batch.mask)
            losses["names"] = loss[batch.known_names].sum()
        if batch.taught is not None:
            losses["taught"] = cross_entropy(self.taught(names), batch.taught, 0.0)
        return losses


@torch.no_grad()
def follow(network: Network, shares: Tensor) -> Network:
    """The same network bent to these shares of the guidelines for good, whatever the corpus."""
    bent = copy.deepcopy(network)
    offset = shares @ bent.guideline
    for lstm in (bent.lstm3.forward_lstm, bent.lstm3.backward_lstm):
        lstm.bias_ih_l0 += lstm.weight_ih_l0 @ offset
    bent.names.bias += shares @ bent.guideline_names
    bent.guideline.zero_()
    bent.guideline_names.zero_()
    return bent


def blur(corpora: Tensor) -> Tensor:
    """For some sentences of UNER and WikiGold the mean of both: what they agree on is learned as such."""
    named = corpora[:, :2].sum(1, keepdim=True) > 0
    mean = torch.tensor([0.5, 0.5, 0.0])
    return torch.where((torch.rand(len(corpora), 1) < BLURRED) & named, mean, corpora)


def cross_entropy(scores: Tensor, gold: Tensor, smoothing: float) -> Tensor:
    return functional.cross_entropy(
        scores.float().flatten(0, 1), gold.flatten(), ignore_index=-1, label_smoothing=smoothing, reduction="sum"
    )


def save(network: Network, path, **more) -> None:
    torch.save({"sizes": asdict(network.sizes), "weights": network.state_dict(), **more}, path)


def load(path, tables: WordTables) -> tuple[Network, dict]:
    stored = torch.load(path, weights_only=False)
    network = Network(tables, Sizes(**stored["sizes"]))
    if "names_lstm1.forward_lstm.weight_ih_l0" in stored["weights"]:
        network.give_names_own_first_layer()
    network.load_state_dict(stored["weights"])
    return network.eval(), stored
