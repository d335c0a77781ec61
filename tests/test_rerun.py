"""A log of what the scheduler has taken gives every message again, to the nanosecond."""

import contextlib
import random
from collections import Counter

import pytest
from manual_band import LOOKAHEAD_NS, Band
from taped_scheduler import TapedScheduler
from test_controls_together import turn_at_random

from realtime.control.domains import ParameterError
from realtime.music.metre import METRES
from realtime.play.log_entries import Sent, State, Verb, VerbName
from realtime.play.log_lines import entry_of, line_of
from realtime.play.rerun import Rerun

TRANSPORT = tuple(f"transport/{name}" for name in ("tempo", "metre", "click", "clock_out", "play", "count_in"))


def played_again(entries, last_ns=0):
    rerun, messages = Rerun(), []
    for entry in entries:
        for events in rerun.take(entry):
            messages += Sent.of(events).rows
    return [*messages, *Sent.of(rerun.end(last_ns)).rows]


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


def strike_and_panic(band, tape, dice):
    """Pads, now and then a panic, and what a preset does: settings that come at a later beat."""
    for _ in range(dice.randrange(4)):
        tape.strike(dice.randrange(9), dice.randrange(1, 128), band.now_ns - dice.randrange(2_000_000))
    if dice.random() < 0.1:
        tape.panic(band.now_ns + LOOKAHEAD_NS)
    if dice.random() < 0.1:
        from_beat = band.beat + dice.uniform(-0.5, 4.0)
        values = {"drums/swing": dice.uniform(0.5, 0.75), "drums/mute/kick": dice.random() < 0.5}
        band.conductor.change_together(values, band.now_ns, from_beat)


def performance(seed, turns=250, answer_ns=20_000_000, pads=False):
    """A band that is played to while everything is turned, with stalls; its tape."""
    dice = random.Random(seed)
    tape = TapedScheduler()
    band = Band(scheduler=tape, answer_ns=answer_ns, drums__swing=0.6, drums__feel=8)
    for turn in range(turns):
        if pads and turn:
            strike_and_panic(band, tape, dice)
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
                before += Sent.of(events).rows
        state = entry_of(line_of(rerun.state()))
        assert isinstance(state, State)
        assert before + played_again([state, *entries[cut:]]) == whole


@pytest.mark.parametrize("seed", range(12))
def test_pads_panics_and_settings_that_are_yet_to_come_come_again_at_the_same_moments(seed):
    tape = performance(seed, pads=True)
    entries = tape.end()
    told = Counter(entry.name for entry in entries if isinstance(entry, Verb))
    assert told[VerbName.STRIKE] > 200
    assert told[VerbName.PANIC] > 5
    assert told[VerbName.CHANGE_VOICE] > 5
    again = played_again([entry_of(line_of(entry)) for entry in entries])
    assert sorted(again) == sorted(tape.sent), "a stroke goes ahead of what waits, in no fixed order"
    sounding = Counter()
    for _, status, pitch, _, _ in sorted(again, key=lambda row: (row[0], row[1] & 0xF0)):
        sounding[status & 0x0F, pitch] += {0x90: 1, 0x80: -1}.get(status & 0xF0, 0)
    assert not any(sounding.values()), "each note ends once"


@pytest.mark.parametrize("seed", range(4))
def test_from_a_state_while_a_pad_sounds_and_settings_are_coming_the_rest_is_the_same(seed):
    entries = performance(seed, turns=120, pads=True).end()
    dice = random.Random(seed)
    whole = sorted(played_again(entries))
    for name in (VerbName.STRIKE, VerbName.CHANGE_VOICE, VerbName.PANIC):
        after = [number + 1 for number, entry in enumerate(entries) if isinstance(entry, Verb) and entry.name is name]
        for cut in dice.sample(after, min(6, len(after))):
            rerun, before = Rerun(), []
            for entry in entries[:cut]:
                for events in rerun.take(entry):
                    before += Sent.of(events).rows
            rest = played_again([entry_of(line_of(rerun.state())), *entries[cut:]])
            assert sorted(before + rest) == whole


@pytest.mark.parametrize("broken", [(9, 90, 0), (0, 0, 0), (0, 90, 1 << 62), (0, 90, 1 << 70)])
def test_a_stroke_that_no_pad_makes_is_refused_when_it_is_played_again(broken):
    entry = entry_of(line_of(Verb(VerbName.STRIKE, broken)))
    with pytest.raises((ValueError, TypeError)):
        list(Rerun().take(entry))


@pytest.mark.parametrize("line", ['{"strike":[0,90]}', '{"strike":[0,"loud",1]}', '{"change_voice":[0]}'])
def test_a_line_that_lacks_something_is_no_entry(line):
    with pytest.raises((ValueError, TypeError, KeyError, IndexError)):
        entry_of(line)


def test_a_log_that_ends_while_the_band_plays_is_played_up_to_what_was_sent_last():
    tape = TapedScheduler()
    band = Band(scheduler=tape)
    band.play_to(5.0)
    last_ns = max(row[0] for row in tape.sent)
    again = played_again(tape.entries, last_ns)
    assert again == tape.sent
