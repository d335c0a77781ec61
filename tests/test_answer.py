"""A voice's answer as bytes: whole, cut, and with numbers that are none."""

import struct

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from realtime.music.kit import PITCHES
from realtime.music.pattern import Pattern
from realtime.voices.answer import Answer, Latents, answer_bytes, request_id_of

latents = st.none() | arrays.arrays(np.float32, st.integers(1, 70), elements=st.floats(-9, 9, width=32))


def pattern(id_: int = 5) -> Pattern:
    hvo = np.zeros((32, 27), np.float32)
    hvo[3, [0, 9]] = 1.0, 0.5
    return Pattern.from_hvo(hvo, pitches=PITCHES, gate_beats=0.125, anchor_beat=4.0, id=id_)


def whole() -> bytes:
    return answer_bytes(5, 1_500_000, pattern(), Latents(np.ones(4, np.float32), np.zeros(4, np.float32)))


@given(latents, latents)
def test_bytes_and_back_is_the_identity(played: np.ndarray | None, groove: np.ndarray | None) -> None:
    data = answer_bytes(5, 1_500_000, pattern(), Latents(played, groove))
    answer = Answer.from_bytes(data)
    assert (answer.request_id, answer.inference_ms, answer.pattern) == (5, 1.5, pattern())
    assert request_id_of(data) == 5
    for found, given_ in ((answer.latent, played), (answer.groove_latent, groove)):
        assert (found is None) if given_ is None else np.array_equal(found, given_)


def test_an_answer_without_latents_has_none() -> None:
    answer = Answer.from_bytes(answer_bytes(5, 0, pattern(), None))
    assert (answer.latent, answer.groove_latent) == (None, None)


def test_every_cut_of_an_answer_is_refused() -> None:
    data = whole()
    for size in range(len(data)):
        with pytest.raises(ValueError, match=r".+"):
            Answer.from_bytes(data[:size])
    with pytest.raises(ValueError, match="pattern"):
        Answer.from_bytes(data + b"\0")


def test_latents_cannot_be_written() -> None:
    latent = Answer.from_bytes(whole()).latent
    assert latent is not None
    with pytest.raises(ValueError, match="read-only"):
        latent[0] = 2


@pytest.mark.parametrize("number", [np.nan, np.inf, -np.inf])
def test_a_latent_that_is_not_finite_is_refused(number: float) -> None:
    latent = np.array([0.0, number], np.float32)
    with pytest.raises(ValueError, match="finite"):
        Answer.from_bytes(answer_bytes(5, 0, pattern(), Latents(latent, None)))


def test_a_latent_over_the_limit_is_refused() -> None:
    with pytest.raises(ValueError, match="1024"):
        Answer.from_bytes(answer_bytes(5, 0, pattern(), Latents(np.zeros(1025, np.float32), None)))


def test_a_request_id_of_too_few_bytes_is_refused() -> None:
    with pytest.raises(struct.error):
        request_id_of(b"abc")
