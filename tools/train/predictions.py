"""What a network says of sentences."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch

from batches import Encoded, Inventory, make_batch
from name_labels import labels_to_spans
from network import Network
from trees import find_tree


@dataclass
class Prediction:
    tags: list[int]
    heads: list[int]  # 0 = root
    relations: list[int]
    names: list[tuple[int, int, str]]
    name_scores: np.ndarray


@torch.no_grad()
def predict(network: Network, encoded: list[Encoded], inventory: Inventory, words: int = 4000) -> list[Prediction]:
    network.eval()
    root = inventory.relation_numbers["root"]
    answers: list[Prediction | None] = [None] * len(encoded)
    order = sorted(range(len(encoded)), key=lambda i: len(encoded[i]))
    while order:
        longest, group = 0, []
        while order and (len(group) + 1) * max(longest, len(encoded[order[-1]])) <= words or not group:
            longest = max(longest, len(encoded[order[-1]]))
            group.append(order.pop())
        batch = make_batch([encoded[i] for i in group])
        syntax, names = network.encode(batch)
        tags, arcs, labels = network.tags(syntax).argmax(2), network.arc_scores(syntax), network.name_scores(batch, names)
        heads = torch.zeros_like(batch.vectors)
        for k, i in enumerate(group):
            n = len(encoded[i])
            heads[k, :n] = torch.tensor(find_tree(arcs[k, :n, : n + 1].numpy().astype(np.float64)))
        scores = network.label_scores(syntax, heads)
        is_root = (heads == 0).unsqueeze(2)
        barred = torch.zeros(scores.shape[2], dtype=torch.bool)
        barred[root] = True
        relations = scores.masked_fill(torch.where(is_root, ~barred, barred), -1e9).argmax(2)
        for k, i in enumerate(group):
            n = len(encoded[i])
            found = labels_to_spans(network.lattice.best(labels[k, :n]))
            answers[i] = Prediction(
                tags[k, :n].tolist(), heads[k, :n].tolist(), relations[k, :n].tolist(), found, labels[k, :n].numpy()
            )
    return answers
