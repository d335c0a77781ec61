"""Every control turned at random while the band plays: nothing breaks, hangs or stutters."""

import contextlib
import random

import pytest
from manual_band import Band, echo

from realtime.control.domains import Action, Choice, Number, ParameterError, Switch
from realtime.control.parameter import Stage
from realtime.control.parameters import PARAMETERS

SAME_STROKE_NS = 30_000_000
SILENCING = ("drums/mute", "drums/solo", "group/mute", "drums/level", "drums/velocity_scale")
TURNED = [p for p in PARAMETERS if p.stage not in (Stage.TRANSPORT, Stage.SESSION) and not p.name.startswith(SILENCING)]


def any_value(parameter, dice):
    domain = parameter.domain
    if isinstance(domain, Action):
        return 1
    if isinstance(domain, Switch):
        return dice.randrange(2)
    if isinstance(domain, Choice):
        return dice.choice(domain.names)
    assert isinstance(domain, Number)
    value = dice.uniform(domain.low, domain.high)
    return round(value) if domain.whole else value


def turn_at_random(band, dice):
    parameter = dice.choice(TURNED)
    if parameter.name == "drums/ending" and dice.random() < 0.9:
        return
    with contextlib.suppress(ParameterError):
        band.turn(parameter.name, any_value(parameter, dice))


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize("answer_ns", [0, 40_000_000, 300_000_000])
def test_no_note_hangs_no_drum_is_struck_twice_by_two_patterns_and_time_never_runs_back(seed, answer_ns):
    dice = random.Random(seed)
    band = Band(answer_ns=answer_ns)
    for turn in range(300):
        band.strike(band.beat + dice.choice((0.05, 0.25, 0.3)), velocity=dice.randrange(1, 128))
        turn_at_random(band, dice)
        if turn % 40 == 20:
            band.turn("transport/tempo", dice.uniform(60, 240))
        if not band.conductor.playing:
            band.turn("transport/play")
    last = {}
    before_ns = 0
    for hit in band.hits:
        assert hit.due_ns >= before_ns
        before_ns = hit.due_ns
        pattern, due_ns = last.get(hit.drum, (hit.pattern, -SAME_STROKE_NS))
        assert hit.pattern == pattern or hit.due_ns - due_ns >= SAME_STROKE_NS
        last[hit.drum] = (hit.pattern, hit.due_ns)
    assert len(band.hits) > 50
    band.turn("transport/play", 0)
    band.wait(0.1)
    assert not band.sounding


@pytest.mark.parametrize("seed", range(4))
def test_after_everything_was_turned_the_defaults_bring_the_plain_pattern_back(seed):
    dice = random.Random(seed)
    band = Band(echo)
    for _ in range(200):
        band.play_to(band.beat + 0.25)
        turn_at_random(band, dice)
        if not band.conductor.playing:
            band.turn("transport/play")
    for parameter in TURNED:
        if not isinstance(parameter.domain, Action):
            band.turn(parameter.name, parameter.default)
    band.turn("groove/clear")
    band.strike(band.beat + 0.05)
    band.turn("groove/clear")
    start = 4 * (band.beat // 4) + 24
    band.play_to(start)
    hits = band.play_to(start + 8)
    plain = [(round(hit.beat - start, 3), hit.pitch, hit.velocity) for hit in hits]
    assert plain[-8:] == [(float(beat), 36, 64) for beat in range(1, 9)]
