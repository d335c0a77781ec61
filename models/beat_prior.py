"""Learns what the beat tracker knows before it listens: `python -m models.beat_prior --data DIR` (about five minutes).

Writes realtime/listen/beat_prior.npz from the train split of the Groove MIDI Dataset (Gillick et al., ICML 2019;
CC BY 4.0), whole and thinned at random; only times and velocities are used, no pitches.

Tables, one of sixteenths and one of triplets: for each place of the bar how likely an onset is there, by logistic
regression over kinds of places (bar line, middle, other beats, off-beats, the rest); its loudness against the player's
own; how late it is played. Prior: log2 of the tempo, by the rate of onsets. Network: for the hypotheses that the filter
keeps after two, three, four and six bars, which of them have the true beat (weight 1) and the true bar line (1/2):
softmax over the hypotheses, Adam, one hidden layer (csrc/meter_network.hpp).

`--fold K` leaves out every third performance, from the Kth on, to choose by (models.follow --fold).
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from models.played_beats import Performance, at_tempo, load_performances, section, thinned
from realtime._core import BeatFilter
from realtime.listen.beat_prior import PRIOR, BeatPrior
from realtime.progress import Progress

FOLDS = 3
SEED = 1
TABLE_SHARES = (1.0, 0.5, 0.3)
LONGEST_BEATS = 160
STARTS = (0, 0, 0, 8, 16, 24, 32, 40, 50)
SHARES = (1.0, 0.7, 0.5, 0.4)
AFTER_BARS = (2, 3, 4, 6, 9)
STRETCH_OCTAVES = 0.08
JUDGED = 120
HIDDEN, EPOCHS, BATCH = 32, 16, 64
RATE, DECAY = 4e-3, 0.1

Floats = NDArray[np.float32]
Doubles = NDArray[np.float64]


@dataclass(slots=True)
class _Seen:
    """What was struck on the places of one kind of bar."""

    context: list[tuple[float, float, float, float, float]]  # place, log density, octaves, was empty, was struck
    struck: list[bool]
    loud: list[tuple[int, float]]
    late_s: list[tuple[int, float]]
    start: list[int]


def onset_rates(times_s: Doubles) -> Doubles:
    """Onsets a second as the filter has them at each onset: over the last 17, and one more in 0.35 s."""
    first = np.maximum(0, np.arange(len(times_s)) - 16)
    return (np.arange(len(times_s)) - first + 1) / (times_s - times_s[first] + 0.35)


def loudness(velocities: NDArray[np.int64]) -> Doubles:
    """Each velocity against the player's own over about 32 onsets, as the filter has it."""
    mean = variance = 0.0
    found = np.empty(len(velocities))
    for i, velocity in enumerate(velocities):
        weight = max(1.0 / (i + 1), 1.0 / 32.0)
        mean += weight * (velocity - mean)
        variance += weight * ((velocity - mean) ** 2 - variance)
        found[i] = (velocity - mean) / max(np.sqrt(variance), 8.0)
    return found


def is_in_triplets(performance: Performance) -> bool:
    """More onsets near the triplets than near the sixteenths, and those rather late in the beat, as in a shuffle."""
    twelfths = (performance.beats % 1.0) * 12.0
    near = {place: int((np.abs(twelfths - place) < 0.75).sum()) for place in (3, 4, 8, 9)}
    return near[4] + near[8] > near[3] + near[9] and near[8] > 2 * near[9]


def kind_of(place: int, places_a_beat: int) -> int:
    """0 bar line, 1 middle of the bar, 2 other beats, 3 off-beats (of triplets: the last), 4 the rest."""
    if place % places_a_beat == 0:
        return {0: 0, 2: 1}.get(place // places_a_beat, 2)
    return 3 if place % places_a_beat == 2 else 4


def fit_tables(performances: list[Performance]) -> dict[int, Doubles]:
    """Tables (places of a bar, 10) by places a beat, in the order of csrc/bar_table.hpp."""
    random = np.random.default_rng(SEED)
    seen = {places: _Seen([], [], [], [], []) for places in (4, 3)}
    for performance in performances:
        short = performance.where(performance.beats < LONGEST_BEATS)
        for share in TABLE_SHARES:
            _look(thinned(short, share, random), 3 if is_in_triplets(performance) else 4, seen)
    return {places: _table(places, seen[places]) for places in seen}


def _look(performance: Performance, places_a_beat: int, seen: dict[int, _Seen]) -> None:
    if len(performance) < 6:
        return
    into = seen[places_a_beat]
    bar = 4 * places_a_beat
    step_s = 60.0 / performance.bpm / places_a_beat
    rates = onset_rates(performance.times_s)
    loud = loudness(performance.velocities)
    places = np.round(performance.beats * places_a_beat).astype(int)
    late_s = performance.times_s - places * step_s
    first = {int(place): i for i, place in reversed(list(enumerate(places)))}
    into.start.append(int(places[0]) % bar)
    heard = 0
    for place in range(int(places[0]) + 1, int(places[-1]) + 1):
        while heard + 1 < len(places) and places[heard + 1] < place:
            heard += 1
        was_heard, was_struck = place - bar >= places[0], place - bar in first
        octaves = float(np.log2(performance.bpm / 110.0))
        density = float(np.log(rates[heard] * step_s))
        into.context.append(
            (place % bar, density, octaves, float(was_heard and not was_struck), float(was_heard and was_struck))
        )
        into.struck.append(place in first)
        if place in first:
            into.loud.append((place % bar, float(loud[first[place]])))
            into.late_s.append((place % bar, float(late_s[first[place]])))


def _table(places_a_beat: int, seen: _Seen) -> Doubles:
    bar = 4 * places_a_beat
    kinds = np.array([kind_of(place, places_a_beat) for place in range(bar)])
    context, struck = np.array(seen.context), np.array(seen.struck, float)
    loud, late_s = np.array(seen.loud), np.array(seen.late_s)
    table = np.zeros((bar, 10))
    for kind in range(5):
        rows = kinds[context[:, 0].astype(int)] == kind
        inputs = np.column_stack([np.ones(int(rows.sum())), context[rows, 1:]])
        table[kinds == kind, :5] = _logistic(inputs, struck[rows])
        of = loud[kinds[loud[:, 0].astype(int)] == kind, 1]
        table[kinds == kind, 6:8] = of.mean(), of.std()
        of = late_s[kinds[late_s[:, 0].astype(int)] == kind, 1]
        middle = np.median(of)
        table[kinds == kind, 8:] = middle, 1.4826 * np.median(np.abs(of - middle))  # the deviation, if it were normal
    starts = np.bincount(seen.start, minlength=bar) + 0.5
    table[:, 5] = np.log(starts / starts.sum())
    return table


def _logistic(inputs: Doubles, struck: Doubles, ridge: float = 3.0) -> Doubles:
    weights = np.zeros(inputs.shape[1])
    for _ in range(30):
        expected = 1.0 / (1.0 + np.exp(-inputs @ weights))
        slope = inputs.T @ (expected - struck) + ridge * weights
        bend = (inputs * (expected * (1.0 - expected))[:, None]).T @ inputs + ridge * np.eye(len(weights))
        step = np.linalg.solve(bend, slope)
        weights -= step
        if np.abs(step).max() < 1e-6:
            break
    return weights


def fit_tempo(performances: list[Performance]) -> tuple[float, float, float]:
    """Mean, slope and deviation of log2 bpm over log2 of the onsets a second, whole and thinned."""
    random = np.random.default_rng(SEED)
    rows = []
    for performance in performances:
        for share in TABLE_SHARES:
            rates = onset_rates(thinned(performance, share, random).times_s)
            rows += [(np.log2(rates[i]), np.log2(performance.bpm)) for i in (4, 8, 12, 16, 24, 32) if i < len(rates)]
    rates, tempos = np.array(rows).T
    slope, mean = np.polyfit(rates, tempos, 1)
    return float(mean), float(slope), float((tempos - mean - slope * rates).std())


@dataclass(frozen=True, slots=True)
class Examples:
    """What the filter believed at N moments: features (N, 120, F), and bool (N, 120): whether there is such a
    hypothesis, whether it has the beat, whether it has the bar line too."""

    features: NDArray[np.float16]
    is_there: NDArray[np.bool_]
    has_beat: NDArray[np.bool_]
    has_bar: NDArray[np.bool_]


def variants(performances: list[Performance]) -> Iterator[Performance]:
    """Performances begun at several bars, whole and thinned, a little faster or slower."""
    random = np.random.default_rng(SEED)
    for performance in performances:
        for number, start in enumerate(STARTS):
            for share in SHARES:
                if share == 1.0 and start == 0 and number > 0:
                    continue
                cut = thinned(section(performance, start), share, random)
                stretched = at_tempo(cut, cut.bpm * 2.0 ** random.normal(0.0, STRETCH_OCTAVES))
                if len(cut) >= 6:
                    yield stretched


def collect(performances: list[Performance], prior: BeatPrior) -> Examples:
    """What a filter with the tables of `prior` keeps after some bars of each variant."""
    features, kinds = [], []
    progress = Progress("listening", len(performances), unit="performances")
    for number, performance in enumerate(performances):
        progress.show(number)
        for variant in variants([performance]):
            for seen, right in _moments(variant, prior.filter()):
                features.append(seen)
                kinds.append(right)
    progress.close()
    flags = np.array(kinds)
    return Examples(np.array(features), flags[:, 0], flags[:, 1], flags[:, 2])


def _moments(
    performance: Performance, beat_filter: BeatFilter
) -> Iterator[tuple[NDArray[np.float16], NDArray[np.bool_]]]:
    played = 0
    beat_s = 60.0 / performance.bpm
    for bars in AFTER_BARS:
        until = performance.first_bar_beat + 4 * bars
        if performance.beats[-1] < until - 1:
            return
        while played < len(performance) and performance.beats[played] < until:
            beat_filter.strike(float(performance.times_s[played]), float(performance.velocities[played]))
            played += 1
        if played < 4:
            continue
        readings, seen = beat_filter.seen(JUDGED)
        now_s = performance.times_s[played - 1]
        is_tempo = np.abs(readings[:, 1] / beat_s - 1.0) < 0.025
        apart = (now_s - readings[:, 0]) / readings[:, 1] - now_s / beat_s
        has_beat = is_tempo & (np.abs(apart - np.round(apart)) < 0.2)
        has_bar = is_tempo & (np.abs(apart - 4.0 * np.round(apart / 4.0)) < 0.2)
        if not has_beat.any():
            continue
        features = np.zeros((JUDGED, BeatFilter.FEATURES), np.float16)
        flags = np.zeros((3, JUDGED), bool)
        features[: len(seen)] = seen
        flags[:, : len(seen)] = np.ones(len(seen), bool), has_beat, has_bar
        yield features, flags


class Network:
    """The network of csrc/meter_network.hpp, and how it learns."""

    def __init__(self, random: np.random.Generator) -> None:
        shapes = ((BeatFilter.FEATURES, HIDDEN), (HIDDEN,), (HIDDEN,), (BeatFilter.FEATURES,))
        scales = (0.15, 0.0, 0.3, 0.0)
        self.parts: list[Floats] = [
            (scale * random.standard_normal(shape)).astype(np.float32)
            for shape, scale in zip(shapes, scales, strict=True)
        ]
        self._mean = [np.zeros_like(part) for part in self.parts]
        self._square = [np.zeros_like(part) for part in self.parts]
        self._steps = 0

    def learn(self, batch: Examples, rate: float) -> float:
        """One step; the loss in nats."""
        weights, bias, out, straight = self.parts
        inputs = batch.features.astype(np.float32)
        hidden = np.tanh(inputs @ weights + bias)  # (B, K, H)
        score = np.where(batch.is_there, hidden @ out + inputs @ straight, -1e9)  # (B, K)
        chance = np.exp(score - score.max(1, keepdims=True))
        chance /= chance.sum(1, keepdims=True)
        slope = np.zeros_like(chance)
        loss = 0.0
        for right, weight in ((batch.has_beat, 1.0), (batch.has_bar, 0.5)):
            has = right.any(1)
            mass = np.maximum((chance * right).sum(1), 1e-9)
            loss -= weight * float(np.log(mass[has]).sum())
            slope += weight * has[:, None] * (chance - chance * right / mass[:, None])
        slope /= len(inputs)
        back = slope[..., None] * out * (1.0 - hidden * hidden)
        flat = inputs.reshape(-1, inputs.shape[-1])
        gradients = (
            flat.T @ back.reshape(-1, back.shape[-1]),
            back.sum((0, 1)),
            hidden.reshape(-1, hidden.shape[-1]).T @ slope.reshape(-1),
            flat.T @ slope.reshape(-1),
        )
        self._steps += 1
        for i, gradient in enumerate(gradients):
            self._mean[i] = 0.9 * self._mean[i] + 0.1 * gradient
            self._square[i] = 0.99 * self._square[i] + 0.01 * gradient**2
            mean = self._mean[i] / (1.0 - 0.9**self._steps)
            square = self._square[i] / (1.0 - 0.99**self._steps)
            decay = DECAY if i == 0 else 0.0
            self.parts[i] -= (rate * (mean / (np.sqrt(square) + 1e-8) + decay * self.parts[i])).astype(np.float32)
        return loss / len(inputs)


def train(examples: Examples) -> Network:
    """Batches in random order, the rate falling along a cosine."""
    random = np.random.default_rng(SEED)
    network = Network(random)
    batches = len(examples.features) // BATCH
    progress = Progress("learning", EPOCHS * batches, unit="batches")
    loss = 0.0
    for epoch in range(EPOCHS):
        order = random.permutation(len(examples.features))
        for number in range(batches):
            rows = np.sort(order[number * BATCH : (number + 1) * BATCH])
            done = epoch * batches + number
            batch = Examples(
                examples.features[rows], examples.is_there[rows], examples.has_beat[rows], examples.has_bar[rows]
            )
            now = network.learn(batch, RATE * 0.5 * (1.0 + float(np.cos(np.pi * done / (EPOCHS * batches)))))
            loss = now if loss == 0.0 else loss + 0.01 * (now - loss)
            progress.show(done)
    progress.close()
    print(f"{len(examples.features)} moments, loss {loss:.3f} nats", file=sys.stderr)
    return network


def fit(performances: list[Performance]) -> BeatPrior:
    """Everything that the tracker knows, from these performances."""
    tables = fit_tables(performances)
    mean, slope, deviation = fit_tempo(performances)
    share = float(np.mean([is_in_triplets(performance) for performance in performances]))
    silent = [np.zeros(shape, np.float32) for shape in ((BeatFilter.FEATURES, 1), (1,), (1,), (BeatFilter.FEATURES,))]
    prior = BeatPrior(tables[4], tables[3], share, (mean, slope, deviation), *silent)
    network = train(collect(performances, prior))
    return BeatPrior(tables[4], tables[3], share, (mean, slope, deviation), *network.parts)


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m models.beat_prior", description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="the folder that holds groove/")
    parser.add_argument("--out", type=Path, default=PRIOR)
    parser.add_argument("--fold", type=int, choices=range(FOLDS), help="leave out every third performance from this on")
    given = parser.parse_args()
    try:
        performances = load_performances(given.data, "train")
    except (OSError, ValueError) as error:
        parser.exit(2, f"{parser.prog}: {error}\n")
    if given.fold is not None:
        performances = [one for number, one in enumerate(performances) if number % FOLDS != given.fold]
    fit(performances).save(given.out)


if __name__ == "__main__":
    main()
