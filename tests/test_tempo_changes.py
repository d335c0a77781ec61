"""A new tempo while the band plays: every hit sounds, once, in its place."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from manual_band import Band, drum_pattern

from realtime.music.kit import CLOSED_HAT
from realtime.voices.answer import Answer

SHORTEST_NS = 50_000_000  # a sixteenth at 240 bpm lasts 62.5 ms; what was handed out ahead was at another tempo


def hats(request):
    return Answer(drum_pattern(request.id, CLOSED_HAT, range(32)), request.id, 0.1)


@given(
    st.lists(
        st.tuples(st.floats(0.01, 1.5), st.floats(40.0, 240.0), st.integers(0, 400_000_000), st.booleans()),
        min_size=1,
        max_size=12,
    ),
    st.sampled_from(["at once", "next beat"]),
)
def test_a_tempo_change_loses_no_hit_and_strikes_none_twice_however_late_its_message_is_obeyed(changes, response):
    band = Band(hats, drums__response=response)
    for beats, bpm, late_ns, new_pattern in changes:
        band.play_to(band.beat + beats)
        band.conductor.change("transport/tempo", bpm, band.now_ns - late_ns)
        if new_pattern:
            band.turn("drums/temperature", 0.1 + bpm / 100)
    band.play_to(band.beat + 2)
    assert [round(hit.beat * 4, 6) for hit in band.hits] == list(range(len(band.hits)))
    assert np.diff([hit.due_ns for hit in band.hits]).min() >= SHORTEST_NS
