"""The drums that ship, through the adapter hvo: the golden pair, determinism, the memo, bad input."""

import shutil
from pathlib import Path

import numpy as np
import onnxruntime
import pytest

from realtime.voices.adapters import load_voice
from realtime.voices.hvo_adapter import HvoVoice
from realtime.voices.manifest import Hvo, ManifestError, load_manifest
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
    assert voice.runs == runs
    assert voice.last_inference_ms == 0.0
    voice.answer(Request(id=5, groove=chords(0, 4, 10)))
    assert voice.runs == runs + 1
    assert voice.last_inference_ms > 0.0


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


@pytest.mark.parametrize(("group", "columns"), [("kick", [0]), ("snare", [1]), ("hats", [2, 3])])
def test_a_group_asked_to_stay_out_plays_far_less(voice: HvoVoice, group: str, columns: list[int]) -> None:
    usual, without = (played(voice, f"without_{group}", value)[columns].sum() for value in (0.0, 1.0))
    assert without < usual / 2


def test_a_style_asked_for_is_heard(voice: HvoVoice) -> None:
    styles = load_manifest(FOLDER).details.styles
    assert not np.array_equal(*(played(voice, "style", styles.index(name)) for name in ("rock", "jazz")))
