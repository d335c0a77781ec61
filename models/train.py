"""Train a model: `python -m models.train groove_vae --data DIR [--run DIR] [--epochs N] [--seed N] [--resume]`.

With [teachers] in config.toml, the same network is first trained once for each of their seeds, into the run's folder
teacher-SEED, and the mean of what they say becomes a part of what the network itself learns (knowledge distillation,
Hinton, Vinyals, Dean, 2015): an ensemble's answer in the time of one. Finished teachers are not trained again.

Writes into the run's folder: config.toml (what ran), log.jsonl (a line an epoch), last.pt (to resume from) and best.pt
(the averaged weights with the highest validation score). The same seed gives the same weights on the same machine, and
a resumed run the same as an uninterrupted one: all chance is drawn anew from seed and epoch at each epoch's start.
"""

from __future__ import annotations

import argparse
import importlib
import json
import math
import shutil
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import nn
from tqdm import tqdm

from models.config import load_config


class Trainer:
    """The state of one training: network, averaged network, optimiser, epoch, best score."""

    def __init__(self, task: Any, settings: dict[str, Any], seed: int) -> None:
        torch.manual_seed(seed)
        self._task, self._settings, self._seed = task, settings, seed
        self.model: nn.Module = task.build()
        self.averaged: nn.Module = task.build()
        self.averaged.load_state_dict(self.model.state_dict())
        self.averaged.eval()
        self._optimiser = torch.optim.AdamW(
            _decay_groups(self.model, settings["weight_decay"]), lr=0.0, betas=(0.9, 0.98), fused=True
        )
        self._steps_an_epoch = math.ceil(task.examples / settings["batch"])
        self.epoch = 0
        self.best = -math.inf

    def train_epoch(self) -> dict[str, float]:
        """One pass over the examples; returns the mean of each part of the loss."""
        random = np.random.default_rng([self._seed, self.epoch])
        torch.manual_seed(self._seed * 100_003 + self.epoch)
        settings, sums = self._settings, dict[str, float]()
        total_steps = settings["epochs"] * self._steps_an_epoch
        self.model.train()
        batches = list(_batches(random.permutation(self._task.examples), settings["batch"]))
        for number, indices in enumerate(tqdm(batches, desc=f"epoch {self.epoch + 1}", unit="batch", leave=False)):
            step = self.epoch * self._steps_an_epoch + number
            rate = one_cycle(step / total_steps, settings["learning_rate"], settings["warmup"])
            for group in self._optimiser.param_groups:
                group["lr"] = rate
            with torch.autocast("cpu", torch.bfloat16, enabled=settings["bfloat16"]):
                loss, parts = self._task.loss(self.model, indices, random, step / total_steps)
            self._optimiser.zero_grad(set_to_none=True)
            loss.backward()
            nn.utils.clip_grad_norm_(self.model.parameters(), settings["clip"])
            self._optimiser.step()
            self._average(step)
            for name, value in {"loss": float(loss.detach()), **parts}.items():
                sums[name] = sums.get(name, 0.0) + value
        self.epoch += 1
        return {name: value / len(batches) for name, value in sums.items()}

    def state(self) -> dict[str, Any]:
        """Everything that a resumed run needs."""
        return {
            "model": self.model.state_dict(),
            "averaged": self.averaged.state_dict(),
            "optimiser": self._optimiser.state_dict(),
            "epoch": self.epoch,
            "best": self.best,
        }

    def restore(self, state: dict[str, Any]) -> None:
        """Go on from what `state` returned."""
        self.model.load_state_dict(state["model"])
        self.averaged.load_state_dict(state["averaged"])
        self._optimiser.load_state_dict(state["optimiser"])
        self.epoch, self.best = state["epoch"], state["best"]

    @torch.no_grad()
    def _average(self, step: int) -> None:
        # In the first steps the average would remember the random start: it is let go of faster there.
        keep = min(self._settings["ema"], (1 + step) / (10 + step))
        for mean, now in zip(self.averaged.state_dict().values(), self.model.state_dict().values(), strict=True):
            mean.lerp_(now, 1 - keep)


def one_cycle(progress: float, peak: float, warmup: float) -> float:
    """The learning rate at `progress` 0..1: up to `peak` over `warmup`, then down a half cosine to 1 %."""
    if progress < warmup:
        return peak * (0.04 + 0.96 * progress / warmup)
    fall = (progress - warmup) / (1 - warmup)
    return peak * (0.01 + 0.99 * 0.5 * (1 + math.cos(math.pi * fall)))


def train(
    name: str, data: Path, run: Path, changes: dict[str, Any], resume: bool, config_file: Path | None = None
) -> None:
    """Train `models.<name>`; `changes` replaces settings of the config's [training]."""
    config = load_config(name, config_file)
    torch.set_num_threads(1)
    kind = importlib.import_module(f"models.{name}.task").Task
    teachers = config.pop("teachers", None)
    task = kind(config, data, run)
    if teachers is not None:
        for seed in teachers["seeds"]:
            folder = run / f"teacher-{seed}"
            untaught = {**config["training"], **changes, "seed": seed}
            if not _finished(folder, untaught["epochs"]):
                print(f"{name}: the teacher with seed {seed}, in {folder}")
                _train(task, untaught, folder, (folder / "last.pt").exists())
        task.learn_from([_weights(run / f"teacher-{seed}") for seed in teachers["seeds"]], teachers["share"])
    run.mkdir(parents=True, exist_ok=True)
    shutil.copy(config_file or Path(__file__).parent / name / "config.toml", run / "config.toml")
    _train(task, {**config["training"], **changes}, run, resume)


def _train(task: Any, settings: dict[str, Any], run: Path, resume: bool) -> None:
    run.mkdir(parents=True, exist_ok=True)
    trainer = Trainer(task, settings, settings["seed"])
    last, log = run / "last.pt", run / "log.jsonl"
    if resume:
        trainer.restore(torch.load(last, weights_only=True))
    else:
        log.unlink(missing_ok=True)
    for _ in tqdm(range(trainer.epoch, settings["epochs"]), desc=run.name, unit="epoch"):
        start = time.monotonic()
        losses = trainer.train_epoch()
        figures = task.validate(trainer.averaged)
        if figures["score"] > trainer.best:
            trainer.best = figures["score"]
            torch.save(
                {"model": trainer.averaged.state_dict(), "epoch": trainer.epoch, "figures": figures}, run / "best.pt"
            )
        _save(trainer.state(), last)
        line = {"epoch": trainer.epoch, "seconds": time.monotonic() - start, **losses}
        line |= {f"validation_{key}": value for key, value in figures.items()}
        with open(log, "a") as file:
            file.write(json.dumps({key: round(value, 5) for key, value in line.items()}) + "\n")
        tqdm.write(" ".join(f"{key} {value:.4g}" for key, value in line.items()))


def _finished(run: Path, epochs: int) -> bool:
    return (run / "last.pt").exists() and torch.load(run / "last.pt", weights_only=True)["epoch"] >= epochs


def _weights(run: Path) -> dict[str, torch.Tensor]:
    """The run's best averaged weights."""
    weights: dict[str, torch.Tensor] = torch.load(run / "best.pt", weights_only=True)["model"]
    return weights


def main(arguments: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(prog="python -m models.train", description="Train a model.")
    parser.add_argument("name", help="a folder of models/, such as groove_vae")
    parser.add_argument("--data", type=Path, required=True, help="the folder of the training data")
    parser.add_argument("--run", type=Path, help="where checkpoints and the log go (default: runs/NAME)")
    parser.add_argument("--config", type=Path, help="another config.toml, for an experiment")
    parser.add_argument("--epochs", type=int)
    parser.add_argument("--seed", type=int)
    parser.add_argument("--resume", action="store_true", help="go on from the run's last checkpoint")
    given = parser.parse_args(arguments)
    changes = {key: value for key in ("epochs", "seed") if (value := getattr(given, key)) is not None}
    try:
        train(given.name, given.data, given.run or Path("runs") / given.name, changes, given.resume, given.config)
    except (FileNotFoundError, ValueError) as error:
        parser.exit(2, f"{parser.prog}: {error}\n")


def _batches(order: np.ndarray, size: int) -> Iterator[np.ndarray]:
    for start in range(0, len(order), size):
        yield order[start : start + size]


def _decay_groups(model: nn.Module, weight_decay: float) -> list[dict[str, Any]]:
    """Weight decay on matrices alone: biases, norms and the metre have no reason to be small."""
    matrices = [p for name, p in model.named_parameters() if p.dim() > 1 and "metre" not in name]
    others = [p for name, p in model.named_parameters() if p.dim() <= 1 or "metre" in name]
    return [{"params": matrices, "weight_decay": weight_decay}, {"params": others, "weight_decay": 0.0}]


def _save(state: dict[str, Any], path: Path) -> None:
    """Whole or not at all: an interrupted run keeps its checkpoint."""
    torch.save(state, path.with_suffix(".part"))
    path.with_suffix(".part").replace(path)


if __name__ == "__main__":
    main()
