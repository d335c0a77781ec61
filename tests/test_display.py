"""The picture as text."""

import io
import re

import numpy as np
import pytest

from realtime.display import CLEAR_BELOW, HIDE_CURSOR, SHOW_CURSOR, Picture, TerminalDisplay, a_bar, draw


def picture(**changes):
    groove = np.zeros((32, 3), np.float32)
    groove[[0, 12], :2] = ((1, 0.9), (1, 0.2))
    hvo = np.zeros((32, 27), np.float32)
    hvo[0, [0, 9]] = (1, 1.0)
    hvo[8, [1, 10]] = (1, 0.3)
    given = {
        "bar": 4, "beat_in_bar": 1.5, "bpm": 120.0, "beats_per_bar": 4.0, "playing": True, "real_time": True,
        "clock": "MIDI clock",
        "groove": groove, "hvo": hvo, "hears": "a keyboard", "plays": "a port", "voice": "drums ready",
        "inference_ms": 1.23, "jitter_ms": 0.0456, "drops": 7, "frozen": False,
        "cue": "", "follow": 0.75, "share": 0.25, "variation": 0, "notices": (),
    }  # fmt: skip
    return Picture(**{**given, **changes})


def plain(line):
    return re.sub(r"\x1b\[[0-9;]*m", "", line)


def row(lines, name):
    return next(plain(line)[12:] for line in lines if plain(line).strip().startswith(name + " "))


def test_rows_show_hits_by_how_loud_they_are():
    lines = draw(picture())
    assert row(lines, "you") == "█···········░···················"
    assert row(lines, "kick") == "█" + "·" * 31
    assert row(lines, "snare") == "·" * 8 + "▒" + "·" * 23
    assert row(lines, "ride") == "·" * 32


def test_bars_and_beats_are_counted_from_one():
    head = plain(draw(picture())[0])
    assert "bar 5" in head
    assert "beat 2.50" in head
    assert "120.0 bpm" in head


def test_the_playhead_is_shown_while_playing_only():
    assert sum("\x1b[7m" in line for line in draw(picture())) == 10
    stopped = draw(picture(playing=False))
    assert not any("\x1b[7m" in line for line in stopped)
    assert "stopped" in stopped[0]


@pytest.mark.parametrize(
    ("bar", "beat", "beats_per_bar", "from_bar", "step"),
    [
        (4, 1.5, 4.0, 0, 6), (5, 1.5, 4.0, 0, 22), (5, 3.9, 4.0, 0, 0), (4, 3.0, 3.5, 1, 28), (5, 3.0, 3.5, 1, 12),
        (5, 3.45, 3.5, 1, 16), (6, 4.75, 5.0, 0, 19), (7, 4.95, 5.0, 0, 0), (7, 0.0, 6.0, 2, 0),
    ],
)  # fmt: skip
def test_the_playhead_is_over_the_step_of_its_bar_in_every_metre(bar, beat, beats_per_bar, from_bar, step):
    shown = picture(bar=bar, beat_in_bar=beat, beats_per_bar=beats_per_bar, loops_from_bar=from_bar)
    assert shown.step == step


def test_the_metre_is_shown_as_it_is_written():
    assert "   6/8   " in plain(draw(picture(beats_per_bar=3.0, pulse_beats=0.5))[0])
    assert "   3/4   " in plain(draw(picture(beats_per_bar=3.0))[0])


def test_what_a_notice_holds_cannot_move_the_cursor():
    lines = draw(picture(notices=("bad \x1b[K line\n\x07",)))
    assert plain(lines[-1]) == "bad  [K line  "


def test_figures_are_shown_with_their_units():
    text = "\n".join(map(plain, draw(picture())))
    assert "inference 1.2 ms" in text
    assert "jitter p99 0.046 ms" in text
    assert "drops 7" in text


def test_a_plain_bar_is_one_line_with_groove_and_counts():
    line = a_bar(picture())
    assert "\n" not in line
    assert "\x1b" not in line
    assert "you x...........x..................." in line
    assert "drums: kick 1 snare 1 " in line


def test_the_terminal_is_redrawn_in_place_and_its_cursor_given_back(monkeypatch):
    monkeypatch.setenv("COLUMNS", "40")
    monkeypatch.setenv("LINES", "12")
    out = io.StringIO()
    display = TerminalDisplay(out)
    display.show(picture())
    first = out.getvalue()
    display.show(picture(notices=("something happened",)))
    display.close()
    assert first.startswith(HIDE_CURSOR)
    assert first.count("\n") == 11
    assert "\x1b[11A\r" in out.getvalue()[len(first) :]
    assert all(
        len(plain(line).replace("\x1b[K", "")) <= 40
        for line in first.replace(CLEAR_BELOW, "").replace(HIDE_CURSOR, "").split("\n")
    )
    assert out.getvalue().endswith(SHOW_CURSOR)


def test_following_whole_hides_the_mix_and_less_shows_where_it_is():
    def hand(**changes):
        return plain(draw(picture(**changes))[3])

    assert hand(follow=1.0) == "follow 1.00"
    assert hand(follow=0.75, share=0.0) == "follow 0.75   A ●················ B"
    assert hand(follow=0.0, share=0.5) == "follow 0.00   A ········●········ B"
    assert hand(follow=0.0, share=1.0).endswith("A ················● B")


def test_what_is_held_and_what_is_to_come_is_shown():
    held = picture(frozen=True, cue="fill coming", variation=3)
    assert plain(draw(held)[3]).endswith("variation 3    frozen    fill coming")
    assert "  frozen  fill coming  inference" in a_bar(held)
    idle = plain(draw(picture())[3]) + a_bar(picture())
    assert "frozen" not in idle
    assert "variation" not in idle
