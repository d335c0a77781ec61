"""The drums that ship, through the adapter hvo: the golden pair, determinism, the memo, bad input."""

import dataclasses
import shutil
from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime
import pytest

from realtime.music.kit import CRASH, GROUPS, KICK
from realtime.music.latent import mix, random_latent
from realtime.voices.adapters import latents_of, load_voice
from realtime.voices.hvo_adapter import HvoVoice
from realtime.voices.manifest import Hvo, ManifestError, load_manifest
from realtime.voices.playability import unplayable
from realtime.voices.played_time import PlayedTime
from realtime.voices.request import Request

FOLDER = Path(__file__).parent.parent / "models" / "groove_vae"
LARGEST_DIFFERENCE = 0.5
"""Of a logit, by weights of 8 bits."""

EMPTY = np.zeros((32, 3), np.float32)


def chords(*steps: int) -> np.ndarray:
    """A groove struck at these steps."""
    groove = EMPTY.copy()
    groove[list(steps)] = 1.0, 0.7, 0.05
    return groove


@pytest.fixture(scope="module")
def voice() -> HvoVoice:
    loaded = load_voice(FOLDER)
    assert isinstance(loaded, HvoVoice)
    return loaded


def longest_silence(hvo: np.ndarray) -> int:
    struck = np.flatnonzero(hvo[:, :9].any(axis=1))
    return int(np.diff(struck, append=struck[0] + 32).max())


def test_the_golden_pair_is_reproduced() -> None:
    manifest = load_manifest(FOLDER)
    assert manifest.graph is not None
    session = onnxruntime.InferenceSession(str(manifest.graph.file), providers=["CPUExecutionProvider"])
    with np.load(FOLDER / "golden.npz") as golden:
        inputs = {name[3:]: golden[name] for name in golden.files if name.startswith("in_")}
        outputs = {name[4:]: golden[name] for name in golden.files if name.startswith("out_")}
        difference = float(golden["difference"])
    assert difference < LARGEST_DIFFERENCE
    for name, found in zip(outputs, session.run(list(outputs), inputs), strict=True):
        assert np.abs(found - outputs[name]).max() < 1.2 * difference, name


def test_the_empty_groove_is_answered_with_time_keeping(voice: HvoVoice) -> None:
    hvo = voice.answer(Request(id=1, groove=EMPTY)).hvo()
    assert longest_silence(hvo) <= 4
    assert hvo[:, :9].sum() >= 16


def test_four_chords_are_answered_without_a_silence_of_over_a_beat(voice: HvoVoice) -> None:
    hvo = voice.answer(Request(id=1, groove=chords(0, 6, 16, 22))).hvo()
    assert longest_silence(hvo) <= 4
    assert hvo[:, :9].sum() >= 16


def test_the_pattern_carries_the_requests_id_anchor_and_pitches(voice: HvoVoice) -> None:
    pitches = np.arange(60, 69, dtype=np.uint8)
    pattern = voice.answer(Request(id=77, groove=chords(0, 8), anchor_beat=16.0, pitches=pitches))
    assert (pattern.id, pattern.anchor_beat, pattern.length_beats, pattern.loops) == (77, 16.0, 8.0, True)
    assert set(pattern.notes["pitch"].tolist()) <= set(pitches.tolist())


@pytest.mark.parametrize("follow", [1.0, 0.5, 0.0])
@pytest.mark.parametrize("by_chance", [False, True])
def test_the_same_request_gives_the_same_pattern(voice: HvoVoice, follow: float, by_chance: bool) -> None:
    request = Request(id=3, groove=chords(0, 5, 12), seed=9, follow=follow, by_chance=by_chance)
    first = voice.answer(request)
    voice.answer(Request(id=4, groove=EMPTY))
    assert voice.answer(request) == first


def test_at_follow_zero_the_groove_does_not_reach_the_drums(voice: HvoVoice) -> None:
    patterns = [voice.answer(Request(id=1, groove=groove, seed=5, follow=0.0)) for groove in (EMPTY, chords(1, 2, 3))]
    assert np.array_equal(patterns[0].notes, patterns[1].notes)


def test_at_follow_zero_another_seed_gives_another_pattern(voice: HvoVoice) -> None:
    first, second = (voice.answer(Request(id=1, groove=EMPTY, seed=seed, follow=0.0)).hvo() for seed in (1, 2))
    assert not np.array_equal(first[:, :9], second[:, :9])


def test_a_change_of_decoding_never_runs_the_network(voice: HvoVoice) -> None:
    groove = chords(0, 4, 9)
    voice.answer(Request(id=1, groove=groove))
    runs = voice.runs
    voice.answer(Request(id=2, groove=groove, thresholds=np.full(9, 0.6, np.float32)))
    voice.answer(Request(id=3, groove=groove, maxima=np.full(9, 4), temperature=2.0))
    voice.answer(Request(id=4, groove=groove, by_chance=True, seed=11))
    voice.answer(Request(id=4, groove=groove, intensity=0.9))
    voice.answer(Request(id=4, groove=groove, pitches=np.arange(9, dtype=np.uint8), anchor_beat=8.0))
    assert voice.runs == runs
    assert voice.last_inference_ms == 0.0
    voice.answer(Request(id=5, groove=chords(0, 4, 10)))
    assert voice.runs == runs + 1
    assert voice.last_inference_ms > 0.0


@pytest.mark.parametrize("changes", [
    {"variation": 1},
    {"variation": 1, "spread": 2.0},
    {"follow": 0.5},
    {"time": PlayedTime.HALF},
    {"time": PlayedTime.DOUBLE},
    {"conditions": {"density": 0.5}},
    {"conditions": {"style": 2.0}},
    {"conditions": {"without_hats": 1.0}},
])  # fmt: skip
def test_what_the_network_must_know_runs_it_once(voice: HvoVoice, changes: dict[str, Any]) -> None:
    groove = chords(0, 4, 11)
    voice.answer(Request(id=1, groove=groove))
    runs = voice.runs
    for id_ in (2, 3):
        voice.answer(Request(id=id_, groove=groove, **changes))
    assert voice.runs == runs + 1


def test_a_fill_between_two_answers_does_not_run_the_network_for_the_second(voice: HvoVoice) -> None:
    request = Request(id=1, groove=chords(0, 7, 11))
    voice.answer(request)
    voice.answer(dataclasses.replace(request, fill=True, variation=3))
    runs = voice.runs
    voice.answer(dataclasses.replace(request, temperature=1.2))
    assert voice.runs == runs


def test_an_unknown_condition_is_refused_with_the_known_ones(voice: HvoVoice) -> None:
    with pytest.raises(ValueError, match=r"condition must be one of density, .*, not tempo"):
        voice.answer(Request(id=1, groove=EMPTY, conditions={"tempo": 1.0}))


def test_a_latent_of_the_wrong_size_is_refused(voice: HvoVoice) -> None:
    with pytest.raises(ValueError, match="latent must have 64 numbers"):
        voice.answer(Request(id=1, groove=EMPTY, follow=0.5, latent=np.zeros(3, np.float32)))


def test_a_manifest_whose_conditions_are_not_the_graphs_is_refused(tmp_path: Path) -> None:
    folder = tmp_path / "drums"
    shutil.copytree(FOLDER, folder, ignore=shutil.ignore_patterns("*.py", "__pycache__"))
    toml = folder / "voice.toml"
    toml.write_text(toml.read_text().replace("density = -1.0\n", ""))
    with pytest.raises(ManifestError, match="neutral"):
        load_voice(folder)


def test_the_manifest_names_every_condition_and_style() -> None:
    details = load_manifest(FOLDER).details
    assert isinstance(details, Hvo)
    assert details.styles[0] == "unknown"
    assert {"style", "density", "openness"} <= set(details.neutral)


def played(voice: HvoVoice, condition: str, value: float) -> np.ndarray:
    """Hits a drum, over ten grooves of eight onsets each, (9,)."""
    random = np.random.default_rng(0)
    grooves = [chords(*random.choice(32, 8, replace=False)) for _ in range(10)]
    answers = [voice.answer(Request(id=1, groove=groove, conditions={condition: value})) for groove in grooves]
    return np.sum([answer.hvo()[:, :9] for answer in answers], axis=(0, 1))


def test_more_density_plays_more(voice: HvoVoice) -> None:
    counts = [played(voice, "density", value).sum() for value in (0.0, 0.5, 1.0)]
    assert counts[0] < counts[1] < counts[2]
    assert counts[2] > 1.4 * counts[0]


@pytest.mark.parametrize("group", GROUPS)
def test_a_group_asked_to_stay_out_never_sounds_and_the_others_do(voice: HvoVoice, group: str) -> None:
    usual, without = (played(voice, f"without_{group}", value) for value in (0.0, 1.0))
    assert without[list(GROUPS[group])].sum() == 0
    assert without.sum() > usual.sum() / 2
    assert usual[list(GROUPS[group])].sum() > 0 or group in ("toms", "cymbals")


@pytest.mark.parametrize("by_chance", [False, True])
@pytest.mark.parametrize("group", GROUPS)
def test_a_group_that_stays_out_is_silent_at_a_threshold_of_zero(voice: HvoVoice, group: str, by_chance: bool) -> None:
    told, conditions = np.zeros(9, np.float32), {f"without_{group}": 1.0}
    request = Request(id=1, groove=chords(0, 6), thresholds=told, by_chance=by_chance, conditions=conditions)
    sounding = voice.answer(request).hvo()[:, :9].sum(axis=0)
    assert sounding[list(GROUPS[group])].sum() == 0
    assert sounding.sum() > 0


def test_a_style_asked_for_is_heard(voice: HvoVoice) -> None:
    styles = load_manifest(FOLDER).details.styles
    assert not np.array_equal(*(played(voice, "style", styles.index(name)) for name in ("rock", "jazz")))


def with_manifest(tmp_path: Path, **lines: str) -> HvoVoice:
    """The drums with further lines at the head of their voice.toml."""
    folder = tmp_path / "drums"
    shutil.copytree(FOLDER, folder, ignore=shutil.ignore_patterns("*.py", "__pycache__"))
    toml = folder / "voice.toml"
    kept = [line for line in toml.read_text().splitlines() if line.partition(" =")[0] not in lines]
    toml.write_text("\n".join([*(f"{name} = {value}" for name, value in lines.items()), *kept]))
    loaded = load_voice(folder)
    assert isinstance(loaded, HvoVoice)
    return loaded


def test_a_density_told_plays_as_many_hits_as_the_voice_says(tmp_path: Path) -> None:
    told = [20, 23, 26, 29, 32, 36, 40, 44, 48, 54, 60]
    voice = with_manifest(tmp_path, density_hits=str(told))
    for density, hits in ((0.0, 20), (0.5, 36), (0.95, 57), (1.0, 60)):
        counts = played(voice, "density", density).sum() / 10
        assert counts == pytest.approx(hits, abs=2.0), density
    unknown = np.mean([len(voice.answer(Request(id=1, groove=chords(*range(0, 32, 4)))))])
    assert 25 < unknown < 50


def grooves(count: int) -> list[np.ndarray]:
    """Grooves of 0 to 24 onsets at random steps."""
    random = np.random.default_rng(4)
    found = []
    for number in range(count):
        groove = EMPTY.copy()
        struck = random.choice(32, (0, 1, 2, 4, 6, 8, 12, 16, 20, 24)[number % 10], replace=False)
        groove[struck, 0] = 1.0
        groove[struck, 1] = random.uniform(0.3, 1.0, len(struck))
        groove[struck, 2] = random.uniform(-0.2, 0.2, len(struck))
        found.append(groove)
    return found


def counts(voice: HvoVoice, **changes: Any) -> np.ndarray:
    """Hits in the answers to forty grooves, (40,)."""
    asked = [Request(id=1, groove=groove, seed=number, **changes) for number, groove in enumerate(grooves(40))]
    return np.array([len(voice.answer(request)) for request in asked])


@pytest.mark.parametrize(("intensity", "times"), [(0.0, 0.5), (0.25, 0.5**0.5), (0.75, 1.5**0.5), (1.0, 1.5)])
def test_intensity_plays_as_many_times_the_hits_as_it_says(voice: HvoVoice, intensity: float, times: float) -> None:
    usual, turned = counts(voice), counts(voice, intensity=intensity)
    assert np.abs(turned - times * usual).max() <= 3.0
    assert np.abs(turned - times * usual).mean() <= 1.0


@pytest.mark.parametrize("temperature", [0.5, 1.0, 2.0])
def test_by_chance_and_at_every_temperature_there_are_as_many_hits(voice: HvoVoice, temperature: float) -> None:
    usual = counts(voice)
    assert np.abs(counts(voice, temperature=temperature) - usual).max() <= 2
    drawn = counts(voice, by_chance=True, temperature=temperature)
    assert drawn.mean() == pytest.approx(usual.mean(), rel=0.05)


@pytest.mark.parametrize("maximum", [1, 2, 5])
@pytest.mark.parametrize("time", PlayedTime)
def test_a_maximum_counts_the_two_bars_that_are_heard(voice: HvoVoice, time: PlayedTime, maximum: int) -> None:
    most = []
    for groove in grooves(10):
        request = Request(id=1, groove=groove, time=time, maxima=np.full(9, maximum))
        most.append(int((voice.answer(request).hvo()[:, :9] > 0).sum(axis=0).max()))
    assert max(most) == maximum


@pytest.mark.parametrize("follow", [1.0, 0.5])
def test_eight_variations_of_any_groove_are_eight_patterns(voice: HvoVoice, follow: float) -> None:
    for groove in grooves(60 if follow == 1.0 else 10):
        request = Request(id=1, groove=groove, follow=follow)
        answers = [voice.answer(dataclasses.replace(request, variation=number)).hvo() for number in range(8)]
        assert len({(answer[:, :9] > 0).tobytes() for answer in answers}) == 8


def test_variations_differ_from_each_other_and_are_always_the_same(voice: HvoVoice) -> None:
    for follow in (1.0, 0.5, 0.0):
        request = Request(id=1, groove=chords(0, 6, 16, 22), follow=follow, latent=random_latent(3, 64), spread=2.0)
        numbered = [voice.answer(dataclasses.replace(request, variation=number)).hvo() for number in range(6)]
        for number, first in enumerate(numbered):
            again = voice.answer(dataclasses.replace(request, variation=number)).hvo()
            assert np.array_equal(again, first)
            assert not any(np.array_equal(first, other) for other in numbered[number + 1 :])


def test_a_spread_of_zero_is_the_usual_pattern(voice: HvoVoice) -> None:
    request = Request(id=1, groove=chords(0, 6, 16, 22), follow=0.5, latent=random_latent(3, 64))
    varied = dataclasses.replace(request, variation=9, spread=0.0)
    assert np.array_equal(voice.answer(varied).hvo()[:, :9], voice.answer(request).hvo()[:, :9])


def test_the_latents_of_an_answer_are_the_groove_s_and_the_mix_with_the_one_told(voice: HvoVoice) -> None:
    a = random_latent(5, 64)
    voice.answer(Request(id=1, groove=chords(0, 8), latent=a))
    followed = latents_of(voice)
    assert followed is not None
    assert followed.played is not None
    assert followed.groove is not None
    assert followed.groove.shape == (64,)
    assert np.allclose(followed.played, followed.groove, atol=1e-4)
    for follow in (0.0, 0.4):
        voice.answer(Request(id=1, groove=chords(0, 8), latent=a, follow=follow))
        mixed = latents_of(voice)
        assert mixed is not None
        assert mixed.played is not None
        assert np.allclose(mixed.played, mix(a, followed.groove, follow), atol=1e-3)


def test_a_latent_given_back_at_follow_zero_plays_the_same_drums(voice: HvoVoice) -> None:
    first = voice.answer(Request(id=1, groove=EMPTY, seed=4, follow=0.0))
    latents = latents_of(voice)
    assert latents is not None
    again = voice.answer(Request(id=1, groove=chords(2, 3), seed=5, follow=0.0, latent=latents.played))
    assert again.notes["drum"].tolist() == first.notes["drum"].tolist()


def test_a_fill_is_one_bar_that_sounds_once_and_lands(voice: HvoVoice) -> None:
    pattern = voice.answer(Request(id=4, groove=chords(0, 6, 16, 22), fill=True, anchor_beat=8.0))
    assert (pattern.id, pattern.anchor_beat, pattern.length_beats, pattern.loops) == (4, 8.0, 5.0, False)
    bar = pattern.notes[pattern.notes["grid_beat"] < 4.0]
    landing = pattern.notes[pattern.notes["grid_beat"] >= 4.0]
    assert sorted(landing["drum"].tolist()) == [KICK, CRASH]
    assert len(bar) >= 8
    usual = voice.answer(Request(id=5, groove=chords(0, 6, 16, 22))).hvo()
    assert not np.array_equal(pattern.hvo()[:16, :9], usual[:16, :9])


@pytest.mark.parametrize("changes", [
    {"conditions": {"without_cymbals": 1.0}},
    {"maxima": np.array([32, 32, 32, 32, 32, 32, 32, 0, 32])},
    {"thresholds": np.array([-1, -1, -1, -1, -1, -1, -1, 1, -1], np.float32)},
])  # fmt: skip
def test_a_fill_lands_without_a_drum_that_is_not_to_sound(voice: HvoVoice, changes: dict[str, Any]) -> None:
    pattern = voice.answer(Request(id=4, groove=chords(0, 6), fill=True, **changes))
    assert CRASH not in pattern.notes["drum"].tolist()
    assert KICK in pattern.notes["drum"][pattern.notes["grid_beat"] == 4.0].tolist()


@pytest.mark.parametrize("time", PlayedTime)
def test_in_every_time_the_pattern_is_two_bars_that_can_be_played(voice: HvoVoice, time: PlayedTime) -> None:
    pattern = voice.answer(Request(id=4, groove=chords(0, 6, 16, 22, 27), time=time))
    assert (pattern.length_beats, pattern.loops) == (8.0, True)
    assert not unplayable(pattern.hvo()[:, :9]).any()


def test_half_time_has_fewer_and_double_time_more_backbeats(voice: HvoVoice) -> None:
    groove = chords(*range(0, 32, 4))
    snares = {
        time: np.flatnonzero(voice.answer(Request(id=1, groove=groove, time=time)).hvo()[:, 1]).size
        for time in PlayedTime
    }
    assert snares[PlayedTime.HALF] < snares[PlayedTime.NORMAL]
    assert snares[PlayedTime.HALF] < snares[PlayedTime.DOUBLE]
