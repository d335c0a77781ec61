"""The density that the shipped drummer is asked for, over many grooves of the built-in performer."""

from pathlib import Path

import numpy as np
import pytest

from realtime._core import GrooveBuffer
from realtime.listen.performer import EARLY_BEATS, Performer
from realtime.voices.adapters import load_voice
from realtime.voices.request import Request

DRUMS = Path(__file__).resolve().parent.parent / "models" / "groove_vae"
DENSITIES = (0.0, 0.2, 0.4, 0.6, 0.8, 1.0)
GROOVE_BEATS = 8


def grooves(count=100):
    """Two bars each of what ten performers play."""
    for number in range(count):
        begin = number // 10 * GROOVE_BEATS - EARLY_BEATS
        buffer = GrooveBuffer()
        for note in Performer(number % 10).notes(begin, begin + GROOVE_BEATS):
            buffer.strike(note.beat, note.velocity / 127)
        yield buffer.groove()


def ranks(values):
    """Their places in order; equal ones share theirs."""
    _, inverse, counts = np.unique(values, return_inverse=True, return_counts=True)
    return (np.cumsum(counts) - (counts - 1) / 2)[inverse]


@pytest.fixture(scope="module")
def hits():
    """Hits a loop, (grooves, densities), and (grooves,) where no density is asked for."""
    voice = load_voice(DRUMS)

    def count(groove, **conditions):
        return len(voice.answer(Request(id=1, groove=groove, conditions=conditions)).notes)

    given = list(grooves())
    asked = np.array([[count(groove, density=density) for density in DENSITIES] for groove in given])
    return asked, np.array([count(groove) for groove in given])


def test_the_more_density_is_asked_for_the_more_hits_whatever_the_groove(hits):
    asked, _ = hits
    densities = np.broadcast_to(DENSITIES, asked.shape)
    assert np.corrcoef(ranks(densities.ravel()), ranks(asked.ravel()))[0, 1] >= 0.95


def test_density_reaches_from_half_the_usual_hits_to_far_more(hits):
    asked, usual = hits
    assert asked[:, 0].mean() < 0.5 * usual.mean()
    assert asked[:, -1].mean() > 1.4 * usual.mean()
