"""The way of a dial, 0..1: from what a controller sends to it, and from it to the value of a parameter."""

from __future__ import annotations

import math

from realtime.control.domains import Choice, Number, Scale, Switch, Value


def position(raw: int, bits: int) -> float:
    """Where on the way a value of so many bits is: 0 at 0, exactly half in the middle (64 of 127), 1 at the end."""
    half = 1 << (bits - 1)
    return raw / (2 * half) if raw <= half else 0.5 + (raw - half) / (2 * (half - 1))


def raw(position: float, bits: int) -> int:
    """The value of so many bits that is nearest to a place on the way."""
    half = 1 << (bits - 1)
    return round(position * 2 * half) if position <= 0.5 else half + round((position - 0.5) * 2 * (half - 1))


def value_at(domain: Number | Choice | Switch, position: float, low: float, high: float) -> Value:
    """The value at a place on the way from low to high, where high may be the lower; names have equal parts of 0..1."""
    if isinstance(domain, Choice):
        place = low + position * (high - low)
        return domain.names[min(int(place * len(domain.names)), len(domain.names) - 1)]
    if isinstance(domain, Switch):
        return low + position * (high - low) >= 0.5
    if domain.scale is Scale.LOGARITHMIC:
        exact = math.exp(math.log(low) + position * (math.log(high) - math.log(low)))
    else:
        exact = low + position * (high - low)
    within = min(max(exact, min(low, high)), max(low, high))
    return round(within) if domain.whole else within


def position_of(domain: Number | Choice | Switch, value: Value, low: float, high: float) -> float:
    """Where on the way from low to high a value is; what lies beyond an end is at that end."""
    if isinstance(domain, Choice):
        exact = ((domain.names.index(str(value)) + 0.5) / len(domain.names) - low) / (high - low)
    elif isinstance(domain, Switch):
        exact = (float(value) - low) / (high - low)
    elif domain.scale is Scale.LOGARITHMIC:
        exact = (math.log(float(value)) - math.log(low)) / (math.log(high) - math.log(low))
    else:
        exact = (float(value) - low) / (high - low)
    return min(max(exact, 0.0), 1.0)
