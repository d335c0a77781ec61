"""What one drummer can play at once: a hat is open or closed, and there are two hands and two feet."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from realtime.music.kit import CLOSED_HAT, CRASH, HIGH_TOM, KIT, LOW_TOM, MID_TOM, OPEN_HAT, RIDE, SNARE

HANDS = 2
HAND_DRUMS = (SNARE, OPEN_HAT, LOW_TOM, MID_TOM, HIGH_TOM, CRASH, RIDE)
"""What takes a hand. The kick has a foot, and the closed hat the pedal's foot where no hand is free."""

_TAKES_A_HAND = np.isin(np.arange(len(KIT)), HAND_DRUMS)

Bools = npt.NDArray[np.bool_]


def unplayable(hits: npt.ArrayLike) -> Bools:
    """The steps (..., 32) of hits (..., 32, 9) that no drummer can play: both hats, or over two hands."""
    struck = np.asarray(hits) > 0
    both_hats = struck[..., CLOSED_HAT] & struck[..., OPEN_HAT]
    over: Bools = both_hats | ((struck & _TAKES_A_HAND).sum(axis=-1) > HANDS)
    return over


def playable_at_once(preference: npt.NDArray[np.floating]) -> Bools:
    """Of cells (32, 9) those that can all sound together, a step's most preferred ones; -inf is not wanted at all.

    First the hats decide between them, and then the hands; an open hat that no hand is free for leaves the closed one.
    """
    wanted = preference > -np.inf
    closed = wanted[:, CLOSED_HAT].copy()
    open_wins = preference[:, OPEN_HAT] > preference[:, CLOSED_HAT]
    wanted[:, CLOSED_HAT] &= ~open_wins
    wanted[:, OPEN_HAT] &= open_wins
    by_hand = wanted & _TAKES_A_HAND
    ranked = np.argsort(np.where(by_hand, -preference, np.inf), axis=1, kind="stable")
    kept = np.zeros_like(wanted)
    kept[np.arange(len(kept))[:, None], ranked[:, :HANDS]] = True
    wanted &= kept | ~_TAKES_A_HAND
    wanted[:, CLOSED_HAT] = closed & ~wanted[:, OPEN_HAT]
    return wanted
