"""The player's notes on their way to the conductor, the recorder and the drums."""

from __future__ import annotations

import numpy as np
import pytest
from manual_band import BEAT_NS, Band

from realtime._core import EVENT_DTYPE
from realtime.listen.conditioning import EVENLY_STRUCK
from realtime.music.accent import DOWNBEAT, ELSEWHERE, HALF_PULSE, PULSE
from realtime.music.kit import SNARE
from realtime.player import Player

STEP_NS = BEAT_NS // 4
BEND, WHEEL, PEDAL, PRESSURE = b"\xe0\x12\x50", b"\xb0\x01\x40", b"\xb0\x40\x7f", b"\xd0\x33"
KEY_PRESSURE, PROGRAM = b"\xa0\x3c\x21", b"\xc0\x07"
BESIDE_NOTES = (BEND, WHEEL, PEDAL, PRESSURE, KEY_PRESSURE, PROGRAM)


class Played:
    """A player over a conductor on a manual clock, and what it told the recorder and the drums."""

    def __init__(self, **values):
        self.band = Band(**values)
        self.recorded = []
        self.sounded = []
        self.player = Player(
            self.band.conductor, self, None, print, sound=lambda drum, velocity: self.sounded.append((drum, velocity))
        )

    def played(self, ns, message):
        self.recorded.append((ns, message))

    def follow(self, line, now_ns):
        """The recorder's way to hear of timelines."""

    def sent(self, events):
        """The recorder's way to hear of what the band plays."""

    def strike(self, step, pitch=60, velocity=100, early_ns=0):
        self.band.play_to(step / 4)
        self.player.hear(step * STEP_NS - early_ns, bytes((0x90, pitch, velocity)))

    def control(self, ns, message):
        """As a session does with all that comes in."""
        self.player.record_control(ns, message)
        self.player.hear(ns, message)

    @property
    def groove(self):
        return self.band.conductor.groove


def test_a_pad_strikes_its_drum_and_is_an_onset_of_the_groove_as_well():
    played = Played(input__drum__snare=40, input__curve=2.0)
    played.strike(4, pitch=40, velocity=90)
    played.strike(8, pitch=41, velocity=90)
    velocity = round(127 * (90 / 127) ** 2)
    assert played.sounded == [(SNARE, velocity)]
    assert played.groove[4, 0] == played.groove[8, 0] == 1
    assert played.groove[4, 1] == pytest.approx(velocity / 127)


def test_what_the_filters_keep_out_is_neither_in_the_groove_nor_recorded():
    played = Played(input__channel=2, input__drum__snare=60)
    played.strike(4)
    assert not played.groove.any()
    assert not played.recorded
    assert not played.sounded


def test_an_organ_is_levelled_by_the_metre_from_its_sixteenth_note_on_early_and_late_ones_too():
    played = Played(input__level="auto")
    for step in range(EVENLY_STRUCK - 1):
        played.strike(step, velocity=64)
    assert {round(velocity * 127) for velocity in played.groove[: EVENLY_STRUCK - 1, 1]} == {64}
    for step in range(15, 32):
        played.strike(step, velocity=64, early_ns=20_000_000 if step == 16 else 0)
    levels = [round(float(velocity) * 127) for velocity in played.groove[15:22, 1]]
    assert levels == [ELSEWHERE, DOWNBEAT, ELSEWHERE, HALF_PULSE, ELSEWHERE, PULSE, ELSEWHERE]


def test_the_time_of_a_strum_can_be_turned():
    for strum_ms, onsets in ((40, 1), (10, 2)):
        played = Played(input__strum=strum_ms)
        played.band.play_to(1.0)
        played.player.hear(BEAT_NS, bytes((0x90, 60, 80)))
        played.player.hear(BEAT_NS + 30_000_000, bytes((0x90, 64, 100)))
        offsets = played.groove[4, 2]
        assert played.groove[:, 0].sum() == 1
        assert (offsets > 0.1) == (onsets == 2), "the louder one stands in the cell, at its own place if it is one"


def test_a_note_without_an_end_is_ended_in_the_recording():
    played = Played(input__longest=1.0)
    played.strike(4)
    played.player.perform(3 * BEAT_NS)
    assert played.recorded == [(BEAT_NS, bytes((0x90, 60, 100))), (BEAT_NS + 1_000_000_000, bytes((0x80, 60, 0)))]


def test_the_pedal_holds_a_note_in_the_recording():
    played = Played()
    played.player.hear(0, bytes((0xB0, 64, 127)))
    played.strike(4)
    played.player.hear(2 * BEAT_NS, bytes((0x80, 60, 0)))
    assert len(played.recorded) == 1
    played.player.hear(3 * BEAT_NS, bytes((0xB0, 64, 0)))
    assert played.recorded[1:] == [(3 * BEAT_NS, bytes((0x80, 60, 0)))]
    assert played.groove[:, 0].sum() == 1, "a pedal is no onset"


def test_bends_wheels_pressure_pedals_and_programs_are_recorded_just_as_they_came_and_are_no_onset():
    played = Played()
    for number, message in enumerate(BESIDE_NOTES):
        played.control(number, message)
    assert played.recorded == list(enumerate(BESIDE_NOTES))
    assert not played.groove.any()


def test_notes_clocks_and_broken_bytes_are_not_recorded_beside_what_is_heard():
    played = Played()
    broken = (
        b"",
        b"\xe0",
        b"\xe0\x12",
        b"\xd0\x33\x00",
        b"\xb0\x01\x80",
        b"\xc0\xff",
        b"\xf0\x01\xf7",
        b"\xf8",
        b"\x12",
    )
    for message in (*broken, b"\x90\x3c\x40", b"\x80\x3c\x00"):
        played.player.record_control(0, message)
    assert not played.recorded


def test_of_another_channel_and_of_a_key_out_of_range_nothing_is_recorded():
    played = Played(input__channel=2, input__lowest=48)
    for message in BESIDE_NOTES:
        played.control(0, message)
    assert not played.recorded
    mine = [bytes((message[0] + 1, *message[1:])) for message in BESIDE_NOTES]
    for message in (*mine, b"\xa1\x2f\x40"):
        played.control(1, message)
    assert played.recorded == [(1, message) for message in mine]


def test_a_pedal_that_the_bands_own_panic_lifted_and_a_loop_brought_back_is_not_the_players():
    played = Played()
    panic = np.zeros(1, EVENT_DTYPE)
    panic["due_ns"], panic["status"], panic["data1"], panic["data2"] = BEAT_NS, 0xB3, 64, 0
    played.player.know_what_was_sent(panic)
    played.control(BEAT_NS + 5_000_000, b"\xb0\x40\x00")
    assert not played.recorded
    for message in (PEDAL, b"\xe0\x40\x00"):
        played.control(BEAT_NS + 5_000_000, message)
    played.control(3 * BEAT_NS, b"\xb0\x40\x00")
    assert [message for _, message in played.recorded] == [PEDAL, b"\xe0\x40\x00", b"\xb0\x40\x00"]
