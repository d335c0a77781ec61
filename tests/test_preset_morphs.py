"""Morphs from preset to preset, over the real conductor and scheduler."""

import pytest
from preset_stage import CHANNEL_5, CHANNEL_10, Stage


@pytest.fixture
def stage(tmp_path):
    return Stage(tmp_path)


def test_a_morph_takes_its_bars_whatever_the_tempo_does_and_arrives_exactly(stage):
    stage.save("B", drums__level=0.2, drums__feel=8.0, drums__channel=5, drums__mute__snare=True)
    stage.turn("preset/morph_bars", 2)
    stage.play_to(3)
    stage.turn("preset/morph", "B")
    levels = []
    for step in range(1, 33):
        stage.play_to(3 + step / 4)
        levels.append(stage.values["drums/level"])
        if step == 10:
            stage.turn("transport/tempo", 90)
        if step == 20:
            stage.turn("transport/tempo", 200)
        assert stage.values["drums/channel"] == (10 if step < 16 else 5)
        if step < 31:
            assert levels[-1] == pytest.approx(1 - 0.8 * step / 32, abs=0.8 / 64 + 0.01)
            assert levels[-1] != 0.2
    assert levels == sorted(levels, reverse=True)
    assert (levels[-1], stage.values["drums/feel"], stage.values["drums/mute/snare"]) == (0.2, 8.0, True)


def test_a_morph_from_one_to_another_on_the_bar_lines(stage):
    stage.save("A", drums__level=0.4, drums__channel=5)
    stage.save("B", drums__level=1.6)
    stage.turn("preset/when", "next bar")
    stage.turn("preset/morph_bars", 1)
    stage.play_to(1)
    stage.turn("preset/morph", "A > B")
    stage.play_to(3.2)
    assert stage.values["drums/level"] == 1.0
    stage.play_to(6)
    assert stage.values["drums/level"] == pytest.approx(1.0, abs=0.05)
    stage.play_to(8)
    assert stage.values["drums/level"] == 1.6
    assert stage.channels(3, 6) == [(3.0, CHANNEL_10), (4.0, CHANNEL_5), (5.0, CHANNEL_5)]


def test_a_second_morph_begins_where_the_first_is_and_a_touch_takes_a_parameter_out(stage):
    stage.save("Up", drums__level=2.0, drums__feel=20.0, drums__swing=0.7)
    stage.save("Down", drums__level=0.0)
    stage.play_to(0.5)
    stage.turn("preset/morph", "Up")
    stage.play_to(8.5)
    stage.turn("drums/swing", 0.55)
    at = stage.values["drums/level"]
    assert at == pytest.approx(1.5, abs=0.02)
    stage.turn("preset/morph", "Down")
    stage.play_to(8.7)
    assert at - 0.05 < stage.values["drums/level"] <= at
    feel = stage.values["drums/feel"]
    stage.play_to(30)
    assert (stage.values["drums/level"], stage.values["drums/swing"], stage.values["drums/feel"]) == (0.0, 0.55, feel)


def test_a_recall_ends_a_morph(stage):
    stage.save("Up", drums__level=2.0)
    stage.save("Half", drums__level=0.5)
    stage.play_to(0.5)
    stage.turn("preset/morph", "Up")
    stage.play_to(6)
    stage.turn("preset/recall", "Half")
    stage.play_to(20)
    assert stage.values["drums/level"] == 0.5


def test_a_morph_goes_on_where_it_was_when_the_song_is_located_stopped_or_started(stage):
    stage.save("Up", drums__level=2.0)
    stage.play_to(0.5)
    stage.turn("preset/morph", "Up")
    stage.wait(4.0)
    assert stage.values["drums/level"] == pytest.approx(1.5, abs=0.02)
    stage.turn("transport/position", 400)
    stage.wait(1.0)
    stage.turn("transport/play", 0)
    stage.wait(1.0)
    stage.turn("transport/play", 1)
    stage.wait(1.0)
    assert stage.values["drums/level"] == pytest.approx(1.875, abs=0.03)
    stage.wait(1.2)
    assert stage.values["drums/level"] == 2.0


def test_a_morph_asks_the_drums_at_most_once_a_half_step_and_only_where_they_have_a_part_in_it(stage):
    stage.save("Sound", drums__level=0.2, drums__feel=5.0)
    stage.save("Play", drums__follow=0.2, drums__spread=3.0, drums__temperature=2.0, drums__intensity=0.9)
    stage.play_to(0.5)
    asked = len(stage.asked)
    stage.turn("preset/morph", "Sound")
    stage.play_to(17)
    assert len(stage.asked) == asked
    stage.turn("preset/morph", "Play")
    stage.play_to(33.5)
    assert 100 < len(stage.asked) - asked <= 16 * 8 + 2
