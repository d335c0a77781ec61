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
_NEWTON_STEPS = 8

Floats = npt.NDArray[np.float32]
Doubles = npt.NDArray[np.float64]
Bools = npt.NDArray[np.bool_]
Ints = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True, eq=False)
class Decoding:
    """How probabilities become hits; thresholds and tuned: (9,) 0..1, maxima: (9,) hits a loop.

    tuned: the thresholds at which the voice scores best. thresholds: those asked for; below 0 is the tuned one. One
    above the tuned one makes the drum's every cell less likely, by the difference of their log-odds, one below it more
    likely. By chance, a hit is drawn by its probability and must also be over the threshold where one is asked for.
    temperature divides the log-odds: above 1 the unlikely is played more, below 1 less. count: hits a loop of the whole
    kit, where asked for. intensity: 0..1; at 1 half as many hits again and more of them cymbals, at 0 half of them.
    silent: columns of the drums that never sound. seed: of chance.
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


def decode(hit_logits: Floats, velocities: Floats, offsets: Floats, decoding: Decoding) -> HVO:
    """The pattern (32, 27) of one answer, each part of which is (32, 9).

    The hits are as many as all probabilities add up to, or, where more cells are over their thresholds, half way to
    them: thresholds alone play an eighth more than people do, and nothing at all where the network is unsure. The most
    probable cells come first. The rare drums, open hat, toms and crash, get their share before: one by one their cells
    would all lose to snare and hat. Each bar's time is kept on hat or ride. Nobody needs three hands (playability). A
    silence of over a beat gets its most probable cell.
    """
    told = np.full(DRUMS, -1.0) if decoding.thresholds is None else np.asarray(decoding.thresholds, np.float64)
    maxima = np.full(DRUMS, STEPS) if decoding.maxima is None else np.asarray(decoding.maxima)
    log_odds = _log_odds_asked(hit_logits, decoding)
    choose = _by_chance if decoding.by_chance else _by_count
    hits, order = choose(log_odds, told, decoding)
    _keep_maxima(hits, order, maxima)
    _fill_silences(hits, order, maxima)
    hvo = np.zeros((STEPS, 3 * DRUMS), np.float32)
    hvo[:, HITS] = hits
    hvo[:, VELOCITIES] = velocities.clip(SOFTEST, 1.0) * hits
    hvo[:, OFFSETS] = offsets.clip(-0.5, 0.5) * hits
    return hvo


def _log_odds_asked(hit_logits: Floats, decoding: Decoding) -> Doubles:
    """With temperature, intensity and the silent drums, but no threshold."""
    log_odds = np.asarray(hit_logits, np.float64) / decoding.temperature
    if decoding.intensity != 0.5:
        log_odds += (2.0 * decoding.intensity - 1.0) * _CYMBALS_LOG_ODDS
    if decoding.silent:
        log_odds[:, list(decoding.silent)] = -_CERTAIN
    return log_odds


def _by_count(log_odds: Doubles, told: Doubles, decoding: Decoding) -> tuple[Bools, Doubles]:
    """The hits, and the order in which cells come to be hits; -inf never does."""
    tuned = np.asarray(decoding.tuned, np.float64).clip(1e-3, 1 - 1e-3)
    tuned_log_odds = np.log(tuned) - np.log1p(-tuned)
    probabilities = _probabilities(log_odds)
    usual = float(probabilities.sum())
    if (told >= 0).any():
        log_odds = log_odds + np.where(told < 0, 0.0, tuned_log_odds - _log_odds(np.maximum(told, 0.0)))
        probabilities = _probabilities(log_odds)
    order = np.where(probabilities > _NEVER, log_odds.clip(-_CERTAIN, _CERTAIN) - tuned_log_odds / 2, -np.inf)
    order[~playable_at_once(order)] = -np.inf
    expected = float(probabilities.sum())
    over = float(((probabilities > tuned) & (order > -np.inf)).sum())
    count = _asked(max(expected, (expected + over) / 2), expected / max(usual, _NEVER), decoding)
    first = order - _of_the_other_time_keeper(probabilities)
    _put_rare_drums_first(first, _RARE_SHARE * count / max(expected, _NEVER) * probabilities.sum(axis=0))
    hits = np.zeros(order.shape, bool)
    hits.ravel()[_first(first.ravel(), round(count))] = True
    return hits & (order > -np.inf), order


def _put_rare_drums_first(order: Doubles, hits_a_drum: Doubles) -> None:
    """Puts each rare drum's first cells, as many as its hits (9,), before all others; of a tom not one alone."""
    shares = np.floor(hits_a_drum + 0.5).astype(int)
    shares[_TOMS][shares[_TOMS] < _FEWEST_OF_A_TOM] = 0
    for drum in _RARE:
        if shares[drum]:
            order[_first(order[:, drum], shares[drum]), drum] += 4 * _CERTAIN


def _by_chance(log_odds: Doubles, told: Doubles, decoding: Decoding) -> tuple[Bools, Doubles]:
    """A draw of each cell by its probability, those of it that can be played at once; and the order of `_by_count`."""
    probabilities = _probabilities(_towards_count(log_odds, decoding))
    order = np.where(probabilities > np.maximum(told, _NEVER), log_odds, -np.inf)
    drawn = np.random.default_rng(decoding.seed).random(probabilities.shape) < probabilities
    return playable_at_once(np.where(drawn, order, -np.inf)), order


def _asked(usual: float, by_thresholds: float, decoding: Decoding) -> float:
    """Hits a loop: those told, less what silent drums and thresholds take away, or the usual number; by intensity."""
    count = usual
    if decoding.count is not None:
        count = decoding.count * by_thresholds * (1.0 - _USUAL_SHARES[list(decoding.silent)].sum())
    further = 2.0 * decoding.intensity - 1.0
    return float(count * (FEWEST_BY_INTENSITY if further < 0 else MOST_BY_INTENSITY) ** abs(further))


def _towards_count(log_odds: Doubles, decoding: Decoding) -> Doubles:
    """All cells equally more or less likely, so that they add up to the hits asked for."""
    if decoding.count is None and decoding.intensity == 0.5:
        return log_odds
    count = _asked(float(_probabilities(log_odds).sum()), 1.0, decoding)
    for _ in range(_NEWTON_STEPS):
        probabilities = _probabilities(log_odds)
        slope = max(float((probabilities * (1.0 - probabilities)).sum()), 0.5)
        log_odds = log_odds + np.clip((count - probabilities.sum()) / slope, -2.0, 2.0)
    return log_odds


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
    with np.errstate(divide="ignore"):
        odds: Doubles = np.log(p) - np.log1p(-p)
    return odds


def _keep_maxima(hits: Bools, order: Doubles, maxima: Ints) -> None:
    """Of each drum the first hits, at most its maximum."""
    for drum in np.flatnonzero(hits.sum(axis=0) > maxima).tolist():
        kept = _first(np.where(hits[:, drum], order[:, drum], -np.inf), maxima[drum])
        hits[:, drum] = False
        hits[kept, drum] = True


def _fill_silences(hits: Bools, order: Doubles, maxima: Ints) -> None:
    """Puts the cell that comes first into every silence of over a beat, as far as the maxima allow."""
    while (silent := _steps_in_silences(hits)).any():
        free = silent[:, None] & (hits.sum(axis=0) < maxima) & (order > -np.inf)
        if not free.any():
            return
        hits.ravel()[int(np.argmax(np.where(free, order, -np.inf)))] = True


def _steps_in_silences(hits: Bools) -> Bools:
    """(32,): the steps between two struck ones, around the loop, over a beat apart; all when none is struck."""
    struck = np.flatnonzero(hits.any(axis=1)).tolist()
    silent = np.full(STEPS, not struck)
    for at, following in zip(struck, [*struck[1:], struck[0] + STEPS] if struck else [], strict=True):
        if following - at > LONGEST_SILENCE_STEPS:
            silent[np.arange(at + 1, following) % STEPS] = True
    return silent
