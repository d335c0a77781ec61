"""What the drummer is asked for, and what it is not because it does not know it."""

from pathlib import Path

import pytest
from fakes import write_fake_voice
from manual_band import EVERYTHING, NOTHING, Band

from realtime.conducting.known_conditions import KnownConditions
from realtime.control.domains import ParameterError
from realtime.control.drum_rows import STYLES
from realtime.music.kit import GROUPS
from realtime.voices.manifest import load_manifest
from realtime.voices.played_time import PlayedTime

DRUMS = Path(__file__).resolve().parent.parent / "models" / "groove_vae"


def asked_with(*changes, known=EVERYTHING):
    """The request that follows the changes."""
    band = Band(known=known)
    for name, value in changes:
        band.turn(name, value)
    band.play_to(0.5)
    return band.asked[-1]


def test_nothing_is_told_until_something_is_turned():
    request = Band().asked[0]
    assert request.conditions == {}
    assert (request.follow, request.variation, request.intensity, request.fill) == (1.0, 0, 0.5, False)
    assert request.time is PlayedTime.NORMAL


@pytest.mark.parametrize("style", STYLES[1:])
def test_a_style_is_told_by_its_place_in_the_voices_own_list(style):
    shuffled = KnownConditions(frozenset({"style"}), tuple(sorted(STYLES)), 4)
    assert asked_with(("drums/style", style)).conditions == {"style": STYLES.index(style)}
    told = asked_with(("drums/style", style), known=shuffled).conditions
    assert told == {"style": sorted(STYLES).index(style)}


def test_unknown_is_no_style_to_be_asked_for():
    assert asked_with(("drums/style", "funk"), ("drums/style", "unknown")).conditions == {}


@pytest.mark.parametrize("name", ["density", "openness"])
def test_density_and_openness_are_told_from_0_on(name):
    assert asked_with((f"drums/{name}", 0.0)).conditions == {name: 0.0}
    assert asked_with((f"drums/{name}", 0.7)).conditions == {name: pytest.approx(0.7)}
    assert asked_with((f"drums/{name}", 0.7), (f"drums/{name}", -0.1)).conditions == {}


@pytest.mark.parametrize("group", GROUPS)
def test_a_group_can_be_left_to_the_others(group):
    assert asked_with((f"group/redistribute/{group}", 1)).conditions == {f"without_{group}": 1.0}
    changes = ((f"group/redistribute/{group}", 1), (f"group/redistribute/{group}", 0))
    assert asked_with(*changes).conditions == {}


@pytest.mark.parametrize(
    ("time", "played_time"), [("half", PlayedTime.HALF), ("double", PlayedTime.DOUBLE), ("normal", PlayedTime.NORMAL)]
)
def test_half_and_double_time_are_asked_for(time, played_time):
    assert asked_with(("drums/time", "half"), ("drums/time", time)).time is played_time


def test_intensity_chance_and_temperature_are_asked_for():
    request = asked_with(("drums/intensity", 0.8), ("drums/chance", 1), ("drums/temperature", 1.5))
    assert (request.intensity, request.by_chance, request.temperature) == (pytest.approx(0.8), True, 1.5)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("drums/style", "funk"),
        ("drums/density", 0.5),
        ("drums/openness", 0.5),
        *((f"group/redistribute/{group}", 1) for group in GROUPS),
    ],
)
def test_a_drummer_that_knows_nothing_of_it_is_not_asked_for_it(name, value):
    band = Band(known=NOTHING)
    before = band.values[name]
    with pytest.raises(ParameterError, match=f"^{name}: this drummer knows nothing of it"):
        band.turn(name, value)
    assert band.values[name] == before
    band.turn(name, before)
    band.turn("drums/fill")
    band.play_to(8)
    assert all(request.conditions == {} for request in band.asked)
    assert any(request.fill for request in band.asked)


def test_a_style_that_the_voice_lacks_is_refused_with_those_it_has():
    few = KnownConditions(frozenset({"style"}), ("unknown", "rock", "jazz"), 4)
    with pytest.raises(ParameterError, match="this drummer's styles are unknown, rock, jazz, not punk"):
        asked_with(("drums/style", "punk"), known=few)


def test_the_shipped_drummer_knows_every_condition_and_style_of_the_table():
    known = KnownConditions.of(load_manifest(DRUMS))
    assert known.conditions >= EVERYTHING.conditions
    assert set(known.styles) >= {"rock", "funk", "soul", "hiphop", "jazz", "latin", "afro", "pop", "punk"}
    assert known.latent_size > 0


def test_a_python_class_is_asked_for_nothing_beyond_the_request(tmp_path):
    assert KnownConditions.of(load_manifest(write_fake_voice(tmp_path))) == NOTHING
