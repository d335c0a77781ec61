"""When a recalled preset is heard, and that it cuts no note."""

import random

import pytest
from any_values import HELD
from hypothesis import given, settings
from hypothesis import strategies as st
from preset_stage import CHANNEL_5, CHANNEL_10, KICK_PITCH, Stage, another_value


@pytest.fixture
def stage(tmp_path):
    return Stage(tmp_path)


def test_a_recall_of_everything_asks_the_drums_once_and_is_heard_at_the_next_hit(stage):
    stage.save("All", **{p.name: another_value(p) for p in HELD if p.name != "drums/freeze" and "mute" not in p.name})
    stage.play_to(2.5)
    asked = len(stage.asked)
    stage.turn("preset/recall", "All")
    stage.play_to(2.8)
    assert len(stage.asked) == asked + 1
    stage.play_to(3.9)
    wanted = int(stage.values["drums/channel"]) - 1
    assert {channel for _, channel in stage.channels(2.5, 3.9)} == {wanted}


def test_a_recall_that_changes_only_the_sound_asks_for_nothing(stage):
    stage.save("Soft", drums__level=0.5, drums__channel=5)
    stage.play_to(2.5)
    asked = len(stage.asked)
    stage.turn("preset/recall", "Soft")
    stage.play_to(6.5)
    assert len(stage.asked) == asked


@pytest.mark.parametrize("answer_ns", [0, 15_000_000])
@pytest.mark.parametrize("asked_beat", [0.1, 2.0, 3.4])
def test_on_the_next_bar_both_sound_and_pattern_change_at_the_bar_line_to_the_hit(tmp_path, asked_beat, answer_ns):
    stage = Stage(tmp_path, answer_ns=answer_ns)
    stage.save("Refrain", drums__channel=5, drums__variation=7)
    stage.turn("preset/when", "next bar")
    stage.play_to(asked_beat)
    stage.turn("preset/recall", "Refrain")
    hits = stage.play_to(8.2)
    assert stage.channels(1, 8) == [(beat, CHANNEL_10 if beat < 4 else CHANNEL_5) for beat in map(float, range(1, 8))]
    by_variation = [stage.asked[hit.pattern - 1].variation for hit in hits if asked_beat < hit.beat]
    assert by_variation == [0 if hit.beat < 3.99 else 7 for hit in hits if asked_beat < hit.beat]


def test_what_comes_too_late_for_a_bar_line_waits_for_the_next(stage):
    stage.save("Refrain", drums__channel=5)
    stage.turn("preset/when", "next bar")
    stage.play_to(3.95)
    stage.turn("preset/recall", "Refrain")
    stage.play_to(9.2)
    assert stage.channels(3, 9) == [(float(beat), CHANNEL_10 if beat < 8 else CHANNEL_5) for beat in range(3, 9)]


def test_on_the_next_bar_in_the_metre_and_tempo_that_are_there_then(stage):
    stage.turn("transport/metre", "3/4")
    stage.play_to(4.5)
    stage.save("Refrain", drums__channel=5)
    stage.turn("preset/when", "next bar")
    stage.turn("preset/recall", "Refrain")
    stage.turn("transport/tempo", 200)
    stage.play_to(9.2)
    assert stage.channels(5, 9) == [(float(beat), CHANNEL_10 if beat < 7 else CHANNEL_5) for beat in range(5, 9)]


def test_where_the_band_stands_there_is_no_bar_to_wait_for(stage):
    stage.save("Refrain", drums__level=0.5)
    stage.turn("preset/when", "next bar")
    stage.turn("transport/play", 0)
    stage.turn("preset/recall", "Refrain")
    assert stage.values["drums/level"] == 0.5
    stage.turn("drums/level", 1)
    stage.turn("transport/play", 1)
    stage.play_to(1)
    stage.turn("preset/recall", "Refrain")
    stage.turn("transport/play", 0)
    stage.wait(0.02)
    assert stage.values["drums/level"] == 0.5


def test_a_recall_that_silences_and_moves_the_drums_lets_what_sounds_ring_out(stage):
    stage.save("Silent", drums__mute=True, drums__channel=5, drums__pitch__kick=60)
    stage.play_to(2.04)
    stage.turn("preset/recall", "Silent")
    stage.play_to(6)
    begin, end = stage.tape.events[-2:]
    assert (begin[1:3], end[1:3]) == ((0x99, KICK_PITCH), (0x89, KICK_PITCH))
    assert end[0] - begin[0] == 60_000_000
    assert begin[3] == 2.0


@settings(deadline=None, max_examples=25)
@given(seed=st.integers(0, 10_000), when=st.sampled_from(["at once", "next bar"]))
def test_no_recall_cuts_a_note_or_leaves_one(tmp_path_factory, seed, when):
    """Every note ends 60 ms after its beginning, on its own channel and pitch, whatever is recalled meanwhile."""
    dice = random.Random(seed)
    stage = Stage(tmp_path_factory.mktemp("presets"))
    for name in "ABC":
        stage.save(
            name,
            drums__channel=dice.randint(1, 16),
            drums__mute=dice.random() < 0.3,
            drums__pitch__kick=dice.randint(0, 127),
            drums__mute__kick=dice.random() < 0.3,
            drums__solo__snare=dice.random() < 0.2,
            drums__level=dice.uniform(0, 2),
            offset__bias=dice.uniform(-0.5, 0.5),
            drums__variation=dice.randint(0, 9),
            groove__mode=dice.choice(["replace", "overdub"]),
        )
    stage.turn("preset/when", when)
    for _ in range(60):
        stage.play_to(stage.beat + dice.choice((0.02, 0.05, 0.11, 0.4)))
        stage.turn("preset/recall" if dice.random() < 0.7 else "preset/morph", dice.choice("ABC"))
    stage.turn("preset/when", "at once")
    stage.wait(1.0)
    begun = {}
    for due_ns, status, pitch, _ in stage.tape.events:
        key = (status & 15, pitch)
        if status & 0xF0 == 0x90:
            assert key not in begun
            begun[key] = due_ns
        else:
            assert due_ns - begun.pop(key) == pytest.approx(60_000_000, abs=1)
    assert len(stage.tape.events) >= 2
    assert not stage.complaints


def test_of_two_recalls_the_last_one_stays_also_where_one_waits_for_a_bar_line(stage):
    stage.save("A", drums__level=0.25, drums__feel=5.0)
    stage.save("B", drums__level=0.75)
    stage.play_to(1)
    stage.turn("preset/recall", "A")
    stage.turn("preset/recall", "B")
    stage.play_to(2)
    assert (stage.values["drums/level"], stage.values["drums/feel"]) == (0.75, 5.0)
    stage.turn("preset/when", "next bar")
    stage.turn("preset/recall", "A")
    stage.turn("preset/when", "at once")
    stage.turn("preset/recall", "B")
    stage.turn("drums/feel", 1)
    stage.play_to(9)
    assert (stage.values["drums/level"], stage.values["drums/feel"]) == (0.75, 1.0)
