"""The last stage: only what is for names learns, from UNER and WikiGold, whose four types are the engine's."""

from __future__ import annotations

from dataclasses import dataclass, replace

import torch

from batches import Encoded
from network import Network
from training import Course

NAMES = Course(epochs=3, rate=1.5e-3, with_syntax=False, averaging=0.995, words=1500, warm_up=50)
NAME_PARTS = ("names_lstm1.", "names_context.", "lstm3.", "names.", "lattice.", "guideline")
ENGINE_GUIDELINE = torch.tensor([1.0, 0.0, 0.0])  # UNER's


@dataclass
class NameSets:
    web: list[Encoded]
    wikigold: list[Encoded]

    def __post_init__(self) -> None:
        """Trees are not learned again, and the teacher has nothing more to say."""
        self.web = [replace(e, tags=None, heads=None, taught=None) for e in self.web]

    def every(self) -> list[Encoded]:
        return self.web + self.wikigold


def begin_names(network: Network) -> None:
    """Names get a first layer of their own, and only what is for names goes on learning."""
    network.give_names_own_first_layer()
    learn_only(network, NAME_PARTS)


def learn_only(network: Network, parts: tuple[str, ...]) -> None:
    for name, parameter in network.named_parameters():
        parameter.requires_grad_(name.startswith(parts))
