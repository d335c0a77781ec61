"""A log of what the scheduler has taken gives every message again, to the nanosecond."""

import contextlib
import random

import pytest
from manual_band import Band
from taped_scheduler import TapedScheduler
from test_controls_together import turn_at_random

from realtime.control.domains import ParameterError
from realtime.music.metre import METRES
from realtime.play.log_entries import State
from realtime.play.log_lines import entry_of, line_of
from realtime.play.rerun import Rerun
from realtime.replay import rows

TRANSPORT = tuple(f"transport/{name}" for name in ("tempo", "metre", "click", "clock_out", "play", "count_in"))


def played_again(entries, last_ns=0):
    rerun, messages = Rerun(), []
    for entry in entries:
        for events in rerun.take(entry):
            messages += rows(events)
    return messages + rows(rerun.end(last_ns))


def turn_the_transport(band, dice):
    name = dice.choice(TRANSPORT)
    value = {"transport/tempo": dice.uniform(40, 240), "transport/metre": dice.choice(list(METRES))}
    with contextlib.suppress(ParameterError):
        band.turn(name, value.get(name, dice.randrange(2)))
    if not band.conductor.playing and dice.random() < 0.7:
        band.turn("transport/play")


def bend_the_line(band, dice):
    """As a clock that is followed does, up to a leap."""
    band.conductor.follow_tempo(dice.uniform(80, 160), band.now_ns - dice.randrange(20_000_000))


def performance(seed, turns=250, answer_ns=20_000_000):
    """A band that is played to while everything is turned, with stalls; its tape."""
    dice = random.Random(seed)
    tape = TapedScheduler()
    band = Band(scheduler=tape, answer_ns=answer_ns, drums__swing=0.6, drums__feel=8)
    for _ in range(turns):
        if band.conductor.playing:
            band.strike(band.beat + dice.choice((0.05, 0.25, 0.3)), velocity=dice.randrange(1, 128))
        else:
            band.wait(0.05)
        dice.choice((turn_at_random, turn_at_random, turn_the_transport, bend_the_line))(band, dice)
        if dice.random() < 0.03:
            stall_ns = dice.randrange(300_000_000, 2_000_000_000)
            band.now_ns += stall_ns  # nobody advances meanwhile
    band.conductor.stop()
    band.wait(0.1)
    return tape


@pytest.mark.parametrize("seed", range(12))
def test_whatever_is_turned_bent_and_stalled_the_log_gives_the_same_messages_at_the_same_moments(seed):
    tape = performance(seed)
    again = played_again([entry_of(line_of(entry)) for entry in tape.end()])
    assert len(again) > 200
    assert again == tape.sent


@pytest.mark.parametrize("seed", range(6))
def test_from_its_state_at_any_moment_the_rest_is_the_same(seed):
    entries = performance(seed).end()
    dice = random.Random(seed)
    whole = played_again(entries)
    for cut in sorted(dice.sample(range(len(entries)), 12)):
        rerun, before = Rerun(), []
        for entry in entries[:cut]:
            for events in rerun.take(entry):
                before += rows(events)
        state = entry_of(line_of(rerun.state()))
        assert isinstance(state, State)
        assert before + played_again([state, *entries[cut:]]) == whole


def test_a_log_that_ends_while_the_band_plays_is_played_up_to_what_was_sent_last():
    tape = TapedScheduler()
    band = Band(scheduler=tape)
    band.play_to(5.0)
    last_ns = max(row[0] for row in tape.sent)
    again = played_again(tape.entries, last_ns)
    assert again == tape.sent
