"""The delay-locked loop between the monotonic clock and a foreign one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from realtime._core import ClockMap


@given(st.floats(-300e-6, 300e-6), st.integers(1_000_000, 50_000_000), st.floats(-1e9, 1e9))
def test_clean_pairs_are_followed_exactly_at_any_drift(drift: float, spacing_ns: int, start: float) -> None:
    clock = ClockMap(48000.0)
    rate = 48e-6 * (1.0 + drift)
    for i in range(3000):
        clock.update(i * spacing_ns, start + i * spacing_ns * rate)
    ahead_ns = 3000 * spacing_ns
    assert clock.foreign_at(ahead_ns) == pytest.approx(start + ahead_ns * rate, abs=0.5)
    assert clock.reanchors == 0


def test_a_jump_of_over_twenty_ms_anchors_anew_and_counts() -> None:
    clock = ClockMap(1000.0)
    for i in range(100):
        clock.update(i * 10_000_000, i * 10.0)
    clock.update(1_000_000_000, 1000.0 + 25.0)
    assert clock.reanchors == 1
    assert clock.foreign_at(1_000_000_000) == 1025.0
    assert clock.mono_at(2025.0) == pytest.approx(2_000_000_000, abs=1000)


@pytest.mark.parametrize("arguments", [(0.0,), (48000.0, 0.0), (float("nan"),)])
def test_clock_map_refuses_what_is_out_of_range(arguments: tuple[float, ...]) -> None:
    with pytest.raises(ValueError, match="must be within"):
        ClockMap(*arguments)
