"""The shipped drummer under every control: what acts after the network never runs it again, and the rest does act."""

import itertools
from pathlib import Path

import numpy as np
import pytest
from manual_band import Band

from realtime.conducting.known_conditions import CONDITION_OF, KnownConditions
from realtime.control.domains import Action, Choice, Number, Switch
from realtime.control.drum_rows import STYLES
from realtime.control.parameter import Stage
from realtime.control.parameters import BY_NAME, PARAMETERS
from realtime.music.kit import GROUPS, KIT
from realtime.voices.adapters import latents_of, load_voice
from realtime.voices.answer import Answer
from realtime.voices.manifest import load_manifest

DRUMS = Path(__file__).resolve().parent.parent / "models" / "groove_vae"
GROOVE_BEATS = (0.0, 0.75, 1.5, 2.5, 3.0, 4.0, 4.75, 5.5, 6.5, 7.25)
AFTER_THE_NETWORK = [p for p in PARAMETERS if p.stage in (Stage.DECODE, Stage.SCHEDULER)]


@pytest.fixture(scope="module")
def voice():
    return load_voice(DRUMS)


@pytest.fixture
def band(voice):
    """The shipped drummer, to a groove of two bars; `patterns` are its answers."""

    def answer(request):
        pattern = voice.answer(request)
        latents = latents_of(voice)
        answers.append(pattern)
        return Answer(pattern, request.id, 0.0, latents.played, latents.groove)

    answers = []
    band = Band(answer, KnownConditions.of(load_manifest(DRUMS)))
    band.patterns = answers
    for beat in GROOVE_BEATS:
        band.strike(beat, velocity=90)
    band.play_to(9)
    return band


def pattern_after(band, name, value=1, beats=1.0):
    """The hits (32, 9) of the pattern that the change brings."""
    asked = len(band.patterns)
    band.turn(name, value)
    band.play_to(band.beat + beats)
    assert len(band.patterns) > asked, f"{name} asked for nothing"
    return band.patterns[-1].hvo()[:, :9]


def another_value(parameter):
    domain = parameter.domain
    if isinstance(domain, (Switch, Action)):
        return 1 - int(parameter.default)
    if isinstance(domain, Choice):
        return next(name for name in domain.names if name != parameter.default)
    assert isinstance(domain, Number)
    return domain.low if parameter.default != domain.low else (domain.low + domain.high) / 2


def columns(name):
    return list(GROUPS[name])


@pytest.mark.parametrize("parameter", AFTER_THE_NETWORK, ids=lambda parameter: parameter.name)
def test_what_acts_after_the_network_never_runs_it(band, voice, parameter):
    if parameter.name == "drums/previous":
        band.turn("drums/freeze")
    runs, asked = voice.runs, len(band.asked)
    band.turn(parameter.name, another_value(parameter))
    band.play_to(9.9)
    assert voice.runs == runs
    assert len(band.asked) - asked == (parameter.stage is Stage.DECODE)


@pytest.mark.parametrize("name", [*CONDITION_OF, "drums/follow", "drums/variation", "drums/time"])
def test_what_acts_in_the_network_runs_it_once_and_back_again_from_memory(band, voice, name):
    parameter = BY_NAME[name]
    runs = voice.runs
    band.turn(name, another_value(parameter) if name != "drums/density" else 0.5)
    band.play_to(band.beat + 1)
    assert voice.runs == runs + 1
    band.turn(name, parameter.default)
    band.play_to(band.beat + 1)
    assert voice.runs == runs + 1


def test_a_style_changes_what_is_played(band):
    plain = band.patterns[-1].hvo()[:, :9]
    styles = [pattern_after(band, "drums/style", style) for style in STYLES[1:]]
    assert sum(not np.array_equal(pattern, plain) for pattern in styles) > len(styles) / 2
    assert len({pattern.tobytes() for pattern in styles}) > len(styles) / 2


def test_openness_changes_what_is_played(band):
    little, much = (pattern_after(band, "drums/openness", openness) for openness in (0.0, 0.9))
    assert not np.array_equal(little, much)


def test_temperature_above_1_draws_the_unlikely_more_often(band):
    """By chance, the draws differ more from one another the hotter they are."""
    band.turn("drums/chance")
    band.turn("drums/spread", 0.0)
    others = []
    for temperature in (0.3, 3.0):
        band.turn("drums/temperature", temperature)
        drawn = [pattern_after(band, "drums/next_variation", beats=0.5) for _ in range(6)]
        others.append(np.mean([(one != another).sum() for one, another in itertools.combinations(drawn, 2)]))
    assert others[0] < others[1]


def test_a_threshold_after_many_fills_does_not_run_the_network_for_the_groove_again(band, voice):
    band.turn("drums/fill_every", 1)
    band.play_to(36)
    assert sum(request.fill for request in band.asked) >= 6
    runs = voice.runs
    band.turn("drums/threshold/kick", 0.6)
    band.play_to(36.5)
    assert voice.runs == runs


def test_thawing_an_unchanged_groove_does_not_run_the_network(band, voice):
    band.turn("drums/freeze")
    band.play_to(10)
    runs = voice.runs
    band.turn("drums/freeze", 0)
    band.play_to(11)
    assert voice.runs == runs


@pytest.mark.parametrize("drum", KIT, ids=lambda drum: drum.wire_name)
def test_a_threshold_thins_its_drum_and_a_maximum_bounds_it(band, drum):
    column = KIT.index(drum)
    low = pattern_after(band, f"drums/threshold/{drum.wire_name}", 0.05)[:, column].sum()
    high = pattern_after(band, f"drums/threshold/{drum.wire_name}", 0.999)[:, column].sum()
    assert high < low or low == high == 0
    pattern_after(band, f"drums/threshold/{drum.wire_name}", 0.05)
    assert pattern_after(band, f"drums/maximum/{drum.wire_name}", 2)[:, column].sum() <= 2


def test_more_intensity_is_more_hits_and_louder_ones(band):
    hits, loudness = [], []
    for intensity in (0.0, 0.5, 1.0):
        band.turn("drums/intensity", intensity)
        band.play_to(band.beat + 2)
        hits.append(band.patterns[-1].hvo()[:, :9].sum())
        loudness.append(np.mean([hit.velocity for hit in band.play_to(band.beat + 8)]))
    assert hits == sorted(set(hits))
    assert loudness[0] < loudness[1] < loudness[2]


def test_more_density_is_more_hits(band):
    hits = [pattern_after(band, "drums/density", density).sum() for density in (0.0, 0.5, 1.0)]
    assert hits == sorted(set(hits))


def test_by_chance_each_variation_is_another_draw(band):
    drawn = [pattern_after(band, "drums/chance")] + [pattern_after(band, "drums/next_variation") for _ in range(3)]
    assert all(not np.array_equal(a, b) for i, a in enumerate(drawn) for b in drawn[:i])


def test_variations_are_pairwise_different_and_0_is_the_plain_pattern(band):
    plain = band.patterns[-1].hvo()
    band.turn("drums/spread", 3.0)
    others = [pattern_after(band, "drums/variation", number) for number in range(1, 7)]
    assert all(not np.array_equal(a, b) for i, a in enumerate(others) for b in [*others[:i], plain[:, :9]])
    assert np.array_equal(pattern_after(band, "drums/variation", 0), plain[:, :9])


@pytest.mark.parametrize("group", GROUPS)
def test_a_redistributed_group_never_plays_and_the_others_go_on(band, group):
    hits = pattern_after(band, f"group/redistribute/{group}")
    assert not hits[:, columns(group)].any()
    assert hits.sum() >= 8


def test_half_time_spreads_a_bar_over_two_and_double_time_plays_one_twice(band):
    half = pattern_after(band, "drums/time", "half")
    double = pattern_after(band, "drums/time", "double")
    normal = pattern_after(band, "drums/time", "normal")
    assert half.sum() < normal.sum() < double.sum()
    assert np.array_equal(double[:16], double[16:])


def test_at_follow_0_the_mix_decides_and_a_and_b_are_two_patterns(band):
    band.turn("drums/follow", 0.0)
    a = pattern_after(band, "latent/mix", 0.0)
    b = pattern_after(band, "latent/mix", 1.0)
    assert not np.array_equal(a, b)
    assert not np.array_equal(pattern_after(band, "latent/b/random"), b)


def test_now_keeps_what_sounds(band):
    band.turn("drums/follow", 0.0)
    sounding = pattern_after(band, "latent/mix", 0.3)
    band.turn("latent/a/now")
    assert np.array_equal(pattern_after(band, "latent/mix", 0.0), sounding)


def test_from_scratch_two_patterns_differ_and_playing_ends_it(band):
    one, other = pattern_after(band, "drums/scratch"), pattern_after(band, "drums/scratch")
    assert not np.array_equal(one, other)
    band.strike(band.beat + 0.1)
    band.play_to(band.beat + 1)
    assert band.asked[-1].follow == 1.0


def test_a_fill_of_the_shipped_drummer_is_one_bar_and_lands_on_crash_and_kick(band):
    band.turn("drums/fill")
    band.play_to(9.5)
    fill = band.patterns[-1]
    assert not fill.loops
    assert len(fill) >= 6
    hits = band.play_to(17.5)
    landing = {hit.pitch for hit in hits if abs(hit.beat - 16.0) < 0.1 and hit.pattern == fill.id}
    assert landing == {36, 49}
    assert {hit.pattern for hit in hits if 12.2 < hit.beat < 15.8} == {fill.id}
    assert all(hit.pattern != fill.id for hit in hits if hit.beat > 16.2)
