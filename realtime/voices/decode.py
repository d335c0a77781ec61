"""From the network's answer to hits: which cells sound. Pure numpy; the same rule live, offline and in the scores."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from realtime.music.hvo import DRUMS, HITS, HVO, OFFSETS, STEPS, STEPS_A_BEAT, VELOCITIES
from realtime.music.kit import CLOSED_HAT, CRASH, HIGH_TOM, LOW_TOM, MID_TOM, OPEN_HAT, RIDE
from realtime.voices.playability import playable_at_once

LONGEST_SILENCE_STEPS = STEPS_A_BEAT
SOFTEST = 1 / 127
"""No hit is softer: MIDI velocity 0 would be a note-off."""
FEWEST_BY_INTENSITY, MOST_BY_INTENSITY = 0.5, 1.5
"""Times as many hits at intensity 0 and at 1."""
FLOOR_BY_CHANCE = 0.3
"""Of a drum's tuned threshold: by chance, no cell sounds that is less probable, unless a threshold is asked for."""

_NEVER = 1e-4
_CERTAIN = 60.0  # log-odds
_STEPS_A_BAR = STEPS // 2

# Of their share of all hits the rare drums get this part, so that patterns have as many drums as people's; all of it
# costs hits where the player is. People seldom strike a tom once in two bars.
_RARE = (OPEN_HAT, LOW_TOM, MID_TOM, HIGH_TOM, CRASH)
_RARE_SHARE = 0.7
_TOMS = slice(LOW_TOM, HIGH_TOM + 1)
_FEWEST_OF_A_TOM = 2

# In a tenth of the bars people play ride and hat more than twice each; by probability alone it is a quarter.
_TIME_KEEPER_LOG_ODDS = 2.0  # at most, off all cells of the other one
_TIME_KEEPER_WIDTH = 0.5  # log of the ratio of their hits at which it is all of it

_USUAL_SHARES = np.array([0.200, 0.274, 0.269, 0.035, 0.023, 0.012, 0.034, 0.015, 0.138])
"""Each drum's share of all hits in the Groove MIDI Dataset's train split."""
_CYMBALS_LOG_ODDS = np.zeros(DRUMS)
_CYMBALS_LOG_ODDS[[OPEN_HAT, CRASH, RIDE]] = 1.0, 2.0, 1.0

Floats = npt.NDArray[np.float32]
Doubles = npt.NDArray[np.float64]
Bools = npt.NDArray[np.bool_]
Ints = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True, eq=False)
class Decoding:
    """How probabilities become hits; thresholds and tuned: (9,) 0..1, maxima: (9,) hits in the steps that are heard.

    tuned: the thresholds at which the voice scores best. thresholds: those asked for; below 0 is none. temperature
    divides the log-odds: above 1 the unlikely is played more, below 1 less, and as many hits as at 1. count: hits a
    loop of the whole kit, where asked for. intensity: 0..1; at 1 half as many hits again and more of them cymbals, at 0
    half of them. silent: columns of the drums that never sound. seed: of chance. heard_steps: how many of the loop's
    steps the maxima count, from the first.
    """

    tuned: npt.ArrayLike
    thresholds: npt.ArrayLike | None = None
    maxima: npt.ArrayLike | None = None
    temperature: float = 1.0
    by_chance: bool = False
    seed: int | tuple[int, ...] = 0
    count: float | None = None
    intensity: float = 0.5
    silent: Collection[int] = ()
    heard_steps: int = STEPS

    @property
    def is_plain(self) -> bool:
        """Whether nothing is asked for but a number of hits, maxima and silent drums."""
        told = self.thresholds is not None and bool((np.asarray(self.thresholds) >= 0).any())
        return not (told or self.by_chance) and self.temperature == 1.0 and self.intensity == 0.5


def decode(hit_logits: Floats, velocities: Floats, offsets: Floats, decoding: Decoding) -> HVO:
    """The pattern (32, 27) of one answer, each part of which is (32, 9).

    Of a drum with a threshold asked for, all cells sound whose probability, by temperature, is over it, and no others;
    by chance those of them that a draw by their probability hits.

    The other drums' hits are as many as their probabilities add up to, or, where more cells are over the tuned
    thresholds, half way to them: thresholds alone play an eighth more than people do, and nothing at all where the
    network is unsure. The most probable cells come first. The rare drums, open hat, toms and crash, get their share
    before: one by one their cells would all lose to snare and hat. Each bar's time is kept on hat or ride. A silence of
    over a beat gets its most probable cell, which counts where a number is asked for. By chance as many cells are drawn
    by their probabilities, of those that are not under FLOOR_BY_CHANCE.

    Nobody needs three hands (playability), and no drum has more hits than its maximum.
    """
    tuned = np.asarray(decoding.tuned, np.float64).clip(1e-3, 1 - 1e-3)
    maxima = np.full(DRUMS, STEPS) if decoding.maxima is None else np.asarray(decoding.maxima)
    log_odds = np.asarray(hit_logits, np.float64)
    if decoding.silent:
        log_odds = log_odds.copy()
        log_odds[:, list(decoding.silent)] = -np.inf
    probabilities = _probabilities(log_odds)
    order = np.where(probabilities > _NEVER, _preference(log_odds, tuned), -np.inf)
    order[~playable_at_once(order)] = -np.inf
    count = _count(probabilities, (probabilities > tuned) & (order > -np.inf), decoding)
    over = np.zeros(order.shape, bool)
    if not decoding.is_plain:
        told = np.full(DRUMS, -1.0) if decoding.thresholds is None else np.asarray(decoding.thresholds, np.float64)
        count *= float(probabilities[:, told < 0].sum()) / max(float(probabilities.sum()), _NEVER)
        over, order, probabilities = _turned(log_odds, tuned, told, maxima, decoding)
    heard = slice(decoding.heard_steps)
    hits = over | _first_of(order, probabilities, count, decoding.by_chance)
    _keep_maxima(hits[heard], order[heard], maxima)
    filled = _fill_silences(hits, order, maxima, decoding.heard_steps)
    if filled and (decoding.intensity < 0.5 or decoding.count is not None):
        hits = over | _first_of(order, probabilities, max(count - filled, 0.0), decoding.by_chance)
        _keep_maxima(hits[heard], order[heard], maxima)
        _fill_silences(hits, order, maxima, decoding.heard_steps)
    hvo = np.zeros((STEPS, 3 * DRUMS), np.float32)
    hvo[:, HITS] = hits
    hvo[:, VELOCITIES] = velocities.clip(SOFTEST, 1.0) * hits
    hvo[:, OFFSETS] = offsets.clip(-0.5, 0.5) * hits
    return hvo


def _turned(
    log_odds: Doubles, tuned: Doubles, told: Doubles, maxima: Ints, decoding: Decoding
) -> tuple[Bools, Doubles, Doubles]:
    """By what is asked for: the hits of the drums with a threshold, and the other drums' order and probabilities."""
    literal = told >= 0
    usual = _probabilities(log_odds)
    may_sound = ~literal & (usual > (np.maximum(FLOOR_BY_CHANCE * tuned, _NEVER) if decoding.by_chance else _NEVER))
    log_odds = log_odds / decoding.temperature
    by_temperature = log_odds
    if decoding.intensity != 0.5:
        log_odds = log_odds + (2.0 * decoding.intensity - 1.0) * _CYMBALS_LOG_ODDS
    if decoding.by_chance:
        order = log_odds + np.random.default_rng(decoding.seed).logistic(size=log_odds.shape)
    else:
        order = _preference(log_odds, tuned)
    probabilities = _probabilities(log_odds)
    wanted = np.where(may_sound, order, -np.inf)
    if not literal.any():
        wanted[~playable_at_once(wanted)] = -np.inf
        return np.zeros(order.shape, bool), wanted, probabilities
    over = literal & (log_odds > -np.inf) & (_probabilities(by_temperature) > told)
    if decoding.by_chance:
        over &= order > 0
    hits = playable_at_once(np.where(over, log_odds, -np.inf))
    heard = slice(decoding.heard_steps)
    _keep_maxima(hits[heard], log_odds[heard], maxima)
    wanted[~playable_at_once(np.where(hits, np.inf, wanted))] = -np.inf
    return hits, wanted, np.where(literal, 0.0, probabilities)


def _preference(log_odds: Doubles, tuned: Doubles) -> Doubles:
    """Which cells come first: those that are most over half of their threshold's log-odds."""
    return log_odds.clip(-_CERTAIN, _CERTAIN) - _log_odds(tuned) / 2


def _count(probabilities: Doubles, over: Bools, decoding: Decoding) -> float:
    """Hits a loop: those asked for, less the silent drums' part of them, or the usual number; by intensity."""
    expected = float(probabilities.sum())
    count = max(expected, (expected + float(over.sum())) / 2)
    if decoding.count is not None:
        count = decoding.count * (1.0 - _USUAL_SHARES[list(decoding.silent)].sum())
    further = 2.0 * decoding.intensity - 1.0
    return float(count * (FEWEST_BY_INTENSITY if further < 0 else MOST_BY_INTENSITY) ** abs(further))


def _first_of(order: Doubles, probabilities: Doubles, count: float, by_chance: bool) -> Bools:
    """The `count` cells that come first."""
    first = order
    if not by_chance:
        first = order - _of_the_other_time_keeper(probabilities)
        expected = max(float(probabilities.sum()), _NEVER)
        _put_rare_drums_first(first, _RARE_SHARE * count / expected * probabilities.sum(axis=0))
    hits = np.zeros(order.shape, bool)
    hits.ravel()[_first(first.ravel(), round(count))] = True
    return hits & (order > -np.inf)


def _put_rare_drums_first(order: Doubles, hits_a_drum: Doubles) -> None:
    """Puts each rare drum's first cells, as many as its hits (9,), before all others; of a tom not one alone."""
    shares = np.floor(hits_a_drum + 0.5).astype(int)
    shares[_TOMS][shares[_TOMS] < _FEWEST_OF_A_TOM] = 0
    for drum in _RARE:
        if shares[drum]:
            order[_first(order[:, drum], shares[drum]), drum] += 4 * _CERTAIN


def _of_the_other_time_keeper(probabilities: Doubles) -> Doubles:
    """(32, 9) log-odds to take off, so that each bar's time is kept on hat or ride, and not on both by halves."""
    bars = probabilities.reshape(2, _STEPS_A_BAR, DRUMS)
    hats = np.maximum(bars[:, :, CLOSED_HAT], bars[:, :, OPEN_HAT]).sum(axis=1)
    rides = bars[:, :, RIDE].sum(axis=1)
    towards_ride = _TIME_KEEPER_LOG_ODDS * (np.log((rides + 0.5) / (hats + 0.5)) / _TIME_KEEPER_WIDTH).clip(-1, 1)
    off = np.zeros((2, 1, DRUMS))
    off[:, 0, [CLOSED_HAT, OPEN_HAT]] = np.maximum(towards_ride, 0.0)[:, None]
    off[:, 0, RIDE] = np.maximum(-towards_ride, 0.0)
    return np.repeat(off, _STEPS_A_BAR, axis=1).reshape(STEPS, DRUMS)


def _first(order: Doubles, count: int) -> Ints:
    """Where the `count` highest are; of equal ones the first."""
    return np.argsort(-order, kind="stable")[:count]


def _probabilities(log_odds: Doubles) -> Doubles:
    probabilities: Doubles = 1.0 / (1.0 + np.exp(-log_odds.clip(-_CERTAIN, _CERTAIN)))
    return probabilities


def _log_odds(p: Doubles) -> Doubles:
    odds: Doubles = np.log(p) - np.log1p(-p)
    return odds


def _keep_maxima(hits: Bools, order: Doubles, maxima: Ints) -> None:
    """Of each drum the first hits, at most its maximum."""
    for drum in np.flatnonzero(hits.sum(axis=0) > maxima).tolist():
        kept = _first(np.where(hits[:, drum], order[:, drum], -np.inf), maxima[drum])
        hits[:, drum] = False
        hits[kept, drum] = True


def _fill_silences(hits: Bools, order: Doubles, maxima: Ints, heard_steps: int) -> int:
    """Puts the cell that comes first into every silence of over a beat, as far as the maxima allow; how many."""
    filled = 0
    while (silent := _steps_in_silences(hits)).any():
        free = silent[:, None] & (order > -np.inf)
        free[:heard_steps] &= hits[:heard_steps].sum(axis=0) < maxima
        if not free.any():
            break
        hits.ravel()[int(np.argmax(np.where(free, order, -np.inf)))] = True
        filled += 1
    return filled


def _steps_in_silences(hits: Bools) -> Bools:
    """(32,): the steps between two struck ones, around the loop, over a beat apart; all when none is struck."""
    struck = np.flatnonzero(hits.any(axis=1)).tolist()
    silent = np.full(STEPS, not struck)
    for at, following in zip(struck, [*struck[1:], struck[0] + STEPS] if struck else [], strict=True):
        if following - at > LONGEST_SILENCE_STEPS:
            silent[np.arange(at + 1, following) % STEPS] = True
    return silent
