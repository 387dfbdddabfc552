"""Trains a network: Adam, a falling rate, and the mean of the weights over the last steps."""

from __future__ import annotations

import copy
import math
import random
import time
from collections.abc import Callable
from dataclasses import dataclass

import torch

from batches import Encoded, make_batch, make_batches
from network import Network

EVERY = 4  # steps between two updates of the mean weights
WEIGHTS = {"tags": 1.0, "arcs": 1.0, "labels": 1.0, "names": 1.0, "taught": 1.0}


@dataclass
class Course:
    epochs: int = 20
    words: int = 1000  # a batch
    rate: float = 3e-3
    warm_up: int = 100  # steps
    least_rate: float = 0.03  # of the rate, at the end
    averaging: float = 0.998
    seed: int = 1
    with_syntax: bool = True  # else names alone are learned


class MeanWeights:
    """A running mean of the weights (Polyak and Juditsky 1992), which answers in their place."""

    def __init__(self, network: Network, decay: float) -> None:
        self.network, self.decay, self.steps = copy.deepcopy(network).eval(), decay, 0

    @torch.no_grad()
    def update(self, network: Network) -> None:
        self.steps += 1
        if self.steps % EVERY:
            return
        decay = min(self.decay**EVERY, self.steps / (self.steps + 10 * EVERY))
        for mean, now in zip(self.network.parameters(), network.parameters()):
            mean.lerp_(now, 1 - decay)


def rate_at(step: int, total: int, course: Course) -> float:
    warm = min(1.0, (step + 1) / course.warm_up)
    cosine = 0.5 * (1 + math.cos(math.pi * step / total))
    return course.rate * warm * (course.least_rate + (1 - course.least_rate) * cosine)


def train(
    network: Network,
    sources: Callable[[int], list[Encoded]],
    course: Course,
    after_epoch: Callable[[int, Network], None] = lambda epoch, mean: None,
) -> Network:
    """Trains on `sources(epoch)`; the network with the mean weights. `after_epoch` gets it each time."""
    torch.manual_seed(course.seed)
    rng = random.Random(course.seed)
    learning = [parameter for parameter in network.parameters() if parameter.requires_grad]
    optimizer = torch.optim.Adam(learning, lr=course.rate, betas=(0.9, 0.95), fused=True)
    mean = MeanWeights(network, course.averaging)
    total = course.epochs * len(make_batches(sources(0), course.words, rng))
    step = 0
    for epoch in range(course.epochs):
        network.train()
        start, sums, seen = time.time(), {}, 0
        for group in make_batches(sources(epoch), course.words, rng):
            for options in optimizer.param_groups:
                options["lr"] = rate_at(min(step, total), total, course)
            batch = make_batch(group, course.with_syntax)
            with torch.autocast("cpu", dtype=torch.bfloat16):
                losses = network.losses(batch)
            loss = sum(WEIGHTS[key] * value for key, value in losses.items()) / course.words
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(network.parameters(), 5.0)
            optimizer.step()
            mean.update(network)
            step += 1
            seen += int(batch.mask.sum())
            for key, value in losses.items():
                sums[key] = sums.get(key, 0.0) + float(value.detach())
        told = " ".join(f"{key} {value / seen:.3f}" for key, value in sums.items())
        print(f"epoch {epoch + 1}: {seen} words, {time.time() - start:.0f} s, {told}", flush=True)
        after_epoch(epoch, mean.network)
    return mean.network
