"""The conductor over a real scheduler, on a manual clock."""

import numpy as np
import pytest
from manual_band import BEAT_NS, NOTHING, STEP_NS, drum_pattern
from manual_band import Band as ManualBand

from realtime._core import Scheduler, Timeline
from realtime.conducting.conductor import Conductor
from realtime.conducting.transport import LEAD_NS
from realtime.control.domains import ParameterError
from realtime.control.values import Values
from realtime.music.kit import KICK, SNARE
from realtime.voices.answer import Answer

HALF_STEP_NS = STEP_NS // 2


class Band:
    """A conductor with a list of what it asked, at 120 bpm from 0 ns on."""

    def __init__(self, **values):
        self.asked = []
        self.scheduler = Scheduler()
        self.values = Values()
        for name, value in values.items():
            self.values.set(name.replace("__", "/"), value)
        line = Timeline(120.0, 0.0, 0)
        self.conductor = Conductor(self.scheduler, self.asked.append, self.values, line, NOTHING, seed=5)
        self.conductor.ask()
        self.asked.clear()
        self.conductor.start(line)
        self.advanced_ns = 0

    def events(self, to_ns):
        events = self.scheduler.advance(self.advanced_ns, to_ns)
        self.advanced_ns = to_ns
        return [(int(e["due_ns"]), int(e["data1"]), int(e["data2"])) for e in events if e["status"] & 0xF0 == 0x90]


def drums(pattern_id, column, steps, velocity=1.0):
    return Answer(drum_pattern(pattern_id, column, steps, velocity), pattern_id, 0.1)


def test_an_onset_reaches_the_groove_with_velocity_and_offset():
    band = Band()
    band.conductor.strike(BEAT_NS + STEP_NS // 5, 60, 127)
    groove = band.conductor.groove
    assert groove[:, 0].tolist() == [0.0] * 4 + [1.0] + [0.0] * 27
    assert groove[4] == pytest.approx([1.0, 1.0, 0.2])


def test_a_chord_within_40_ms_is_one_onset_as_loud_as_its_loudest_note():
    band = Band()
    step_border_ns = int(1.5 * STEP_NS)
    band.conductor.strike(step_border_ns - 10_000_000, 60, 50)
    band.conductor.strike(step_border_ns + 25_000_000, 64, 100)
    groove = band.conductor.groove
    assert groove[:, 0].sum() == 1
    assert groove[1, 1] == pytest.approx(100 / 127)


def test_the_first_change_is_asked_at_once_and_more_wait_for_the_next_half_step():
    band = Band()
    band.conductor.strike(1_000_000, 60, 100)
    band.conductor.advance(2_000_000)
    assert [request.id for request in band.asked] == [2]
    band.conductor.strike(50_000_000, 60, 127)
    band.conductor.advance(HALF_STEP_NS - 1_000_000)
    assert len(band.asked) == 1
    band.conductor.advance(HALF_STEP_NS)
    assert [request.id for request in band.asked] == [2, 3]
    assert band.asked[1].groove[0, 1] == pytest.approx(1.0)


def test_an_onset_does_not_wait_because_its_cell_was_just_cleared():
    band = Band()
    band.conductor.strike(2 * BEAT_NS, 60, 100)
    band.conductor.strike(8 * BEAT_NS, 60, 100)
    band.conductor.advance(9 * BEAT_NS)
    band.asked.clear()
    band.conductor.advance(10 * BEAT_NS - HALF_STEP_NS + 1_000_000)
    assert [request.groove[8, 0] for request in band.asked] == [0.0]
    band.conductor.strike(10 * BEAT_NS - 20_000_000, 60, 100)
    band.conductor.advance(10 * BEAT_NS - 19_000_000)
    assert [request.groove[8, 0] for request in band.asked] == [0.0, 1.0]


def test_nothing_is_asked_while_nothing_changes():
    band = Band()
    band.conductor.strike(1_000_000, 60, 100)
    for ns in range(2_000_000, 4 * BEAT_NS, 4_000_000):
        band.conductor.advance(ns)
    assert len(band.asked) == 1


def test_a_request_carries_seed_and_controls_and_leaves_to_the_voice_what_was_not_chosen():
    band = Band()
    band.conductor.ask()
    assert band.asked.pop().thresholds is None
    band.conductor.change("drums/follow", 0.25, 0)
    band.conductor.change("drums/threshold/snare", 0.9, 0)
    band.conductor.change("drums/maximum/kick", 3, 0)
    band.conductor.advance(1_000_000)
    (request,) = band.asked
    assert (request.seed, request.follow) == (5, 0.25)
    assert request.thresholds == pytest.approx([-1, 0.9, *[-1] * 7])
    assert request.maxima.tolist() == [3] + [32] * 8


def test_a_scheduler_parameter_is_heard_without_asking():
    band = Band()
    band.conductor.accept(drums(1, SNARE, [0, 4, 8], velocity=0.5))
    assert band.events(BEAT_NS // 2) == [(0, 38, 64)]
    band.conductor.change("drums/pitch/snare", 40, 0)
    band.conductor.change("drums/level", 0.5, 0)
    assert band.events(BEAT_NS + BEAT_NS // 2) == [(BEAT_NS, 40, 32)]
    band.conductor.change("drums/mute/snare", 1, 0)
    assert band.events(3 * BEAT_NS) == []
    band.conductor.advance(3 * BEAT_NS)
    assert band.asked == []


@pytest.mark.parametrize(
    ("response", "commit_beat"), [("at once", 0.75), ("next beat", 1), ("next bar", 4), ("next two bars", 8)]
)
def test_the_response_chooses_the_commit(response, commit_beat):
    band = Band(drums__response=response)
    band.conductor.accept(drums(1, KICK, list(range(32))))
    band.events(int(0.6 * BEAT_NS))
    band.conductor.accept(drums(2, SNARE, list(range(32))))
    later = band.events(9 * BEAT_NS)
    assert min(ns for ns, pitch, _ in later if pitch == 38) == commit_beat * BEAT_NS
    assert max((ns for ns, pitch, _ in later if pitch == 36), default=0) < commit_beat * BEAT_NS


def test_a_loop_without_onsets_keeps_the_groove_and_clear_empties_it():
    band = Band()
    for beat in range(8):
        band.conductor.strike(beat * BEAT_NS, 60, 100)
    for ns in range(8 * BEAT_NS, 24 * BEAT_NS, HALF_STEP_NS):
        band.conductor.advance(ns)
    assert band.conductor.groove[:, 0].sum() == 8
    band.conductor.change("groove/clear", 1, 24 * BEAT_NS)
    assert band.conductor.groove[:, 0].sum() == 0


def test_overdub_adds_where_replace_would_clear():
    kept = {}
    for mode in ("replace", "overdub"):
        band = Band()
        band.conductor.change("groove/mode", mode, 0)
        band.conductor.strike(2 * BEAT_NS, 60, 100)
        band.conductor.strike(8 * BEAT_NS, 60, 100)
        band.conductor.strike(11 * BEAT_NS, 60, 100)
        kept[mode] = np.flatnonzero(band.conductor.groove[:, 0]).tolist()
    assert kept == {"replace": [0, 12], "overdub": [0, 8, 12]}


def test_a_tempo_change_meets_the_old_line_where_it_happens():
    band = Band()
    band.conductor.change("transport/tempo", 60.0, 2 * BEAT_NS)
    line = band.conductor.timeline
    assert (line.bpm, line.beat_at(2 * BEAT_NS), line.beat_at(4 * BEAT_NS)) == (60.0, 2.0, 3.0)


def test_stop_silences_and_play_begins_anew():
    band = Band()
    band.conductor.accept(drums(1, KICK, [0]))
    band.events(BEAT_NS)
    band.conductor.change("transport/play", 0, BEAT_NS)
    assert band.events(20 * BEAT_NS) == []
    band.conductor.strike(20 * BEAT_NS, 60, 100)
    assert band.conductor.groove[:, 0].sum() == 0
    band.conductor.change("transport/play", 1, 20 * BEAT_NS)
    assert band.events(21 * BEAT_NS) == [(20 * BEAT_NS + LEAD_NS, 36, 127)]


def test_a_wrong_value_changes_nothing():
    band = Band()
    with pytest.raises(ParameterError):
        band.conductor.change("transport/tempo", 1000, 0)
    assert band.conductor.timeline.bpm == 120.0


def test_what_turns_by_itself_is_told_and_what_is_turned_by_hand_is_not():
    band = ManualBand(drums__variation_every=1)
    band.turn("drums/level", 0.5)
    band.turn("drums/freeze")
    band.turn("drums/freeze", 0)
    assert not band.conductor.turned_by_itself
    band.strike(0.5)
    band.play_to(10)
    band.turn("drums/previous")
    band.turn("drums/ending")
    band.play_to(20)
    turned = list(band.conductor.turned_by_itself)
    assert turned == [
        ("drums/variation", 1), ("drums/variation", 2), ("drums/freeze", True), ("transport/play", False)
    ]  # fmt: skip


def test_many_that_are_changed_together_are_all_changed_or_none():
    band = ManualBand(known=NOTHING)
    asked = len(band.asked)
    for wrong, told in (
        ({"drums/level": 0.5, "drums/density": 0.5}, "knows nothing of it"),
        ({"drums/level": 0.5, "drums/feel": 99}, "within 0..30"),
        ({"drums/level": 0.5, "transport/tempo": 90}, "cannot be turned together"),
        ({"drums/level": 0.5, "drums/fill": 1}, "cannot be turned together"),
        ({"drums/level": 0.5, "drums/cowbell": 1}, "no parameter"),
    ):
        with pytest.raises(ParameterError, match=told):
            band.conductor.change_together(wrong, band.now_ns)
    assert band.values["drums/level"] == 1.0
    band.conductor.change_together({"drums/follow": 0.5, "drums/temperature": 2.0, "drums/level": 0.5}, band.now_ns)
    band.play_to(2)
    assert len(band.asked) == asked + 1


def test_what_is_changed_together_can_freeze_and_thaw():
    band = ManualBand()
    band.play_to(1)
    band.conductor.change_together({"drums/freeze": True, "drums/variation": 5}, band.now_ns)
    asked = len(band.asked)
    band.play_to(5)
    assert len(band.asked) == asked
    band.conductor.change_together({"drums/freeze": False}, band.now_ns)
    band.play_to(6)
    assert [request.variation for request in band.asked[asked:]] == [5]
