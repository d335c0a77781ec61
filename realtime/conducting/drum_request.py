"""What the drums are asked, from the values of the controls."""

from __future__ import annotations

from functools import cache

import numpy as np
import numpy.typing as npt

from realtime.conducting.known_conditions import CONDITION_OF, KnownConditions, is_neutral
from realtime.control.values import Values
from realtime.music.kit import GROUPS, KIT, PITCHES
from realtime.music.voice_decides import VOICE_DECIDES
from realtime.voices.played_time import PlayedTime
from realtime.voices.request import Request

Floats = npt.NDArray[np.float32]

FILL_DENSITY = 0.8  # at least, where the drummer knows what density is


def pattern_request(
    values: Values,
    known: KnownConditions,
    *,
    request_id: int,
    groove: Floats,
    seed: int,
    follow: float,
    latent: Floats | None,
    fill_number: int = 0,
) -> Request:
    """The request for a pattern to `groove`, or with a `fill_number` above 0 for a fill: another number, another fill.

    By chance, each variation is drawn anew. Nothing that the drummer does not know is asked for.
    """
    variation = fill_number or int(values.number("drums/variation"))
    conditions = _conditions(values, known)
    if fill_number and "density" in known.conditions:
        conditions["density"] = max(FILL_DENSITY, conditions.get("density", 0.0))
    thresholds = np.array(a_value_a_drum(values, "threshold"), np.float32)
    return Request(
        id=request_id,
        groove=groove,
        seed=seed + variation,
        follow=follow,
        latent=latent,
        conditions=conditions,
        thresholds=np.where(thresholds < 0, np.float32(VOICE_DECIDES), thresholds) if (thresholds >= 0).any() else None,
        maxima=np.array(a_value_a_drum(values, "maximum"), np.int64),
        temperature=values.number("drums/temperature"),
        by_chance=bool(values["drums/chance"]),
        pitches=PITCHES,
        variation=variation,
        spread=values.number("drums/spread"),
        intensity=values.number("drums/intensity"),
        time=PlayedTime(values["drums/time"]),
        fill=fill_number > 0,
    )


def silent_drums(values: Values) -> set[int]:
    """The columns that never sound in what the drummer plays: left out, at most 0 times, or over a threshold of 1."""
    left_out = [columns for group, columns in GROUPS.items() if values[f"group/redistribute/{group}"]]
    limits = zip(a_value_a_drum(values, "maximum"), a_value_a_drum(values, "threshold"), strict=True)
    never = {column for column, (maximum, threshold) in enumerate(limits) if maximum == 0 or threshold >= 1}
    return never.union(*left_out)


def a_value_a_drum(values: Values, what: str) -> list[float]:
    """The nine numbers of `drums/WHAT/DRUM`, in the order of the kit."""
    return [values.number(name) for name in _names(what)]


@cache
def _names(what: str) -> tuple[str, ...]:
    return tuple(f"drums/{what}/{drum.wire_name}" for drum in KIT)


def _conditions(values: Values, known: KnownConditions) -> dict[str, float]:
    told: dict[str, float] = {}
    for name, condition in CONDITION_OF.items():
        value = values[name]
        if condition in known.conditions and not is_neutral(value):
            told[condition] = float(known.styles.index(value) if isinstance(value, str) else value)
    return told
