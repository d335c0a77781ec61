"""How a drummer plays with a band that it has not heard: part by part, beside the drums of the same songs.

hits: a loop; human_hits: of the song's own drums.  f1: the answer against these drums; shuffled_f1: against the
drums of another song.  overlap: of the features (models.features) of all answers with all songs' drums; song_overlap:
song by song, with its own drums, the mean over songs of at least eight windows; shuffled_overlap: the same with another
song's drums.
kick: how kick and part strike together, over all steps: precision is the share of kicks where the part strikes, recall
the share of the part's struck steps where a kick sounds, f1 both; of the answer, of the song's own drums (own_kick) and
of another song's (shuffled_kick).
Another song: the songs in a random order (seeded), each beside the drums of the next, over and over from its first
window on.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from models.band import Accompanied
from models.drummer import Drummer
from models.features import overlap
from models.judge import hit_scores
from realtime.music.hvo import HITS, HVO
from realtime.music.kit import KICK

FEWEST_WINDOWS_OF_A_SONG = 8


@dataclass(frozen=True, slots=True)
class Agreement:
    """How often two lines strike the same steps: shares of the first's, of the second's, and both as F1."""

    precision: float
    recall: float
    f1: float


@dataclass(frozen=True, slots=True)
class Accompaniment:
    """The figures of the module's docstring, of one part."""

    windows: int
    songs: int
    hits: float
    human_hits: float
    f1: float
    shuffled_f1: float
    overlap: float
    song_overlap: float | None
    shuffled_overlap: float | None
    kick: Agreement
    own_kick: Agreement
    shuffled_kick: Agreement


def accompany(drummer: Drummer, part: Accompanied, seed: int) -> Accompaniment:
    """What the drummer answers to one part, every condition neutral, judged."""
    drums = drummer.drums(drummer.answers(part.grooves))
    return judge_accompaniment(drums, part, seed)


def judge_accompaniment(drums: HVO, part: Accompanied, seed: int) -> Accompaniment:
    """drums: (N, 32, 27), the answers to the part's windows."""
    shuffled = part.drums[of_another_song(part.song, np.random.default_rng(seed))]
    struck = part.grooves[..., 0] > 0
    long_enough = [song for song in np.unique(part.song) if (part.song == song).sum() >= FEWEST_WINDOWS_OF_A_SONG]
    of_songs = [part.song == song for song in long_enough]
    return Accompaniment(
        windows=len(part),
        songs=len(np.unique(part.song)),
        hits=_hits(drums),
        human_hits=_hits(part.drums),
        f1=hit_scores(drums[..., HITS] > 0, part.drums).micro,
        shuffled_f1=hit_scores(drums[..., HITS] > 0, shuffled).micro,
        overlap=overlap(drums, part.drums),
        song_overlap=_mean([overlap(drums[of], part.drums[of]) for of in of_songs]),
        shuffled_overlap=_mean([overlap(drums[of], shuffled[of]) for of in of_songs]),
        kick=agreement(_kicks(drums), struck),
        own_kick=agreement(_kicks(part.drums), struck),
        shuffled_kick=agreement(_kicks(shuffled), struck),
    )


def agreement(one: NDArray[np.bool_], other: NDArray[np.bool_]) -> Agreement:
    """Of two lines of struck steps, (N, 32) each; 0 where there is none."""
    both, played, struck = (one & other).sum(), one.sum(), other.sum()
    return Agreement(
        precision=float(both / max(1, played)),
        recall=float(both / max(1, struck)),
        f1=float(2 * both / max(1, played + struck)),
    )


def of_another_song(song: NDArray[np.int64], random: np.random.Generator) -> NDArray[np.int64]:
    """For each window, (N,), a window of another song; its own where there is only one song."""
    songs = random.permutation(np.unique(song))
    found = np.zeros(len(song), np.int64)
    for one, other in zip(songs, np.roll(songs, -1), strict=True):
        at, from_other = np.flatnonzero(song == one), np.flatnonzero(song == other)
        found[at] = np.resize(from_other, len(at))
    return found


def _kicks(drums: HVO) -> NDArray[np.bool_]:
    return drums[..., KICK] > 0


def _hits(drums: HVO) -> float:
    return float((drums[..., HITS] > 0).sum((1, 2)).mean())


def _mean(values: list[float]) -> float | None:
    return float(np.mean(values)) if values else None
