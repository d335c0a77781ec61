import dataclasses
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from realtime.voices.played_time import PlayedTime
from realtime.voices.request import Request

EMPTY = np.zeros((32, 3), np.float32)


def full() -> Request:
    return Request(
        id=7,
        groove=EMPTY,
        seed=2**63,
        follow=0.25,
        latent=np.arange(5, dtype=np.float32),
        conditions={"style": 3.0, "mute": -1.5},
        thresholds=np.linspace(0, 1, 9, dtype=np.float32),
        maxima=np.arange(9),
        temperature=0.9,
        by_chance=True,
        anchor_beat=-8.125,
        pitches=np.arange(40, 49, dtype=np.uint8),
        variation=2**31,
        spread=2.5,
        intensity=0.75,
        time=PlayedTime.DOUBLE,
        fill=True,
    )


unit = st.floats(0, 1, width=32)
numbers = st.floats(-1e6, 1e6)
requests = st.builds(
    Request,
    id=st.integers(0, 2**32 - 1),
    groove=hnp.arrays(np.float32, (32, 3), elements=st.floats(0, 0.5, width=32)),
    seed=st.integers(0, 2**64 - 1),
    follow=st.floats(0, 1),
    latent=st.none() | hnp.arrays(np.float32, st.integers(1, 70), elements=st.floats(-9, 9, width=32)),
    conditions=st.dictionaries(st.text(min_size=1, max_size=9), numbers, max_size=4),
    thresholds=st.none() | hnp.arrays(np.float32, 9, elements=unit | st.just(-1.0)),
    maxima=st.none() | hnp.arrays(np.int64, 9, elements=st.integers(0, 32)),
    temperature=st.floats(0.01, 10),
    by_chance=st.booleans(),
    anchor_beat=numbers,
    pitches=hnp.arrays(np.uint8, 9, elements=st.integers(0, 127)),
    variation=st.integers(0, 2**32 - 1),
    spread=st.floats(0, 4),
    intensity=st.floats(0, 1),
    time=st.sampled_from(PlayedTime),
    fill=st.booleans(),
)


@given(requests)
def test_bytes_and_back_is_the_identity(request_: Request) -> None:
    back = Request.from_bytes(request_.to_bytes())
    assert back == request_
    for name in (field.name for field in dataclasses.fields(Request)):
        ours, theirs = getattr(request_, name), getattr(back, name)
        assert np.array_equal(ours, theirs) if isinstance(ours, np.ndarray) else ours == theirs, name


@given(st.binary(max_size=600))
def test_random_bytes_are_refused_with_a_value_error(data: bytes) -> None:
    with pytest.raises(ValueError, match=r".+"):
        Request.from_bytes(data)


def test_every_cut_of_a_request_is_refused() -> None:
    data = full().to_bytes()
    for size in range(len(data)):
        with pytest.raises(ValueError, match=r".+"):
            Request.from_bytes(data[:size])
    with pytest.raises(ValueError, match="expected"):
        Request.from_bytes(data + b"\0")


def test_arrays_are_copies_that_cannot_be_written() -> None:
    groove = EMPTY.copy()
    request = Request(id=1, groove=groove)
    groove[0] = 1
    assert request.groove[0, 0] == 0
    for array in (request.groove, request.pitches, full().latent, full().thresholds, full().maxima):
        assert array is not None
        with pytest.raises(ValueError, match="read-only"):
            array[0] = 1
    with pytest.raises(TypeError):
        request.conditions["x"] = 1  # type: ignore[index]


def test_requests_with_equal_content_are_equal_and_others_are_not() -> None:
    assert full() == full()
    assert hash(full()) == hash(full())
    for changes in ({"seed": 1}, {"variation": 1}, {"spread": 1.0}, {"time": PlayedTime.HALF}, {"fill": False}):
        assert full() != dataclasses.replace(full(), **changes)


def cell(column: int, value: float) -> np.ndarray:
    groove = EMPTY.copy()
    groove[3, column] = value
    return groove


@pytest.mark.parametrize(("field", "value", "error"), [
    ("id", -1, ValueError),
    ("id", 2**32, ValueError),
    ("id", 1.0, TypeError),
    ("id", True, TypeError),
    ("seed", 2**64, ValueError),
    ("follow", 1.01, ValueError),
    ("follow", float("nan"), ValueError),
    ("follow", "1", TypeError),
    ("temperature", 0.0, ValueError),
    ("anchor_beat", float("inf"), ValueError),
    ("by_chance", 1, TypeError),
    ("groove", np.zeros((32, 2), np.float32), ValueError),
    ("groove", np.zeros((32, 3), complex), TypeError),
    ("groove", cell(0, 1.5), ValueError),
    ("groove", cell(1, -0.1), ValueError),
    ("groove", cell(2, 0.6), ValueError),
    ("groove", cell(2, -0.6), ValueError),
    ("groove", cell(1, np.nan), ValueError),
    ("latent", np.zeros((2, 2), np.float32), ValueError),
    ("latent", np.zeros(0, np.float32), ValueError),
    ("thresholds", np.full(9, 1.1), ValueError),
    ("thresholds", np.zeros(8), ValueError),
    ("thresholds", np.full(9, -0.5), ValueError),
    ("thresholds", np.full(9, np.nan), ValueError),
    ("variation", 2**32, ValueError),
    ("variation", 1.5, TypeError),
    ("spread", 4.1, ValueError),
    ("intensity", -0.1, ValueError),
    ("time", "half", TypeError),
    ("fill", 1, TypeError),
    ("maxima", np.full(9, 33), ValueError),
    ("maxima", np.full(9, 1.5), TypeError),
    ("pitches", np.full(9, 128), ValueError),
    ("conditions", [1], TypeError),
    ("conditions", {1: 2}, TypeError),
    ("conditions", {"style": "jazz"}, TypeError),
    ("conditions", {"style": float("nan")}, ValueError),
])  # fmt: skip
def test_a_wrong_field_is_refused_by_its_name(field: str, value: Any, error: type[Exception]) -> None:
    with pytest.raises(error, match=field):
        Request(**{"id": 1, "groove": EMPTY, field: value})
