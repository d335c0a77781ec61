"""The figures of the controls, and that the judge hears what is played live."""

from pathlib import Path

import numpy as np
import pytest

from models.controls import Controls, in_two_bars, spearman
from models.drummer import Drummer
from realtime.music.latent import random_latent
from realtime.music.pattern import Pattern
from realtime.voices.hvo_adapter import HvoVoice
from realtime.voices.manifest import Manifest, hvo_details, load_manifest
from realtime.voices.request import Request

pytestmark = pytest.mark.training


@pytest.fixture(scope="module")
def shipped() -> Manifest:
    return load_manifest(Path(__file__).parents[2] / "models" / "groove_vae")


def some_grooves(n: int) -> np.ndarray:
    random = np.random.default_rng(1)
    grooves = np.zeros((n, 32, 3), np.float32)
    grooves[..., 0] = random.random((n, 32)) < 0.4
    grooves[..., 1] = grooves[..., 0] * random.uniform(0.3, 1.0, (n, 32))
    return grooves


def test_the_judge_hears_what_the_voice_plays(shipped: Manifest) -> None:
    grooves = some_grooves(5)
    voice, drummer = HvoVoice(shipped), Drummer(shipped)
    judged = drummer.drums(drummer.answers(grooves))
    for number, groove in enumerate(grooves):
        live = voice.answer(Request(id=number, groove=groove)).hvo()
        assert np.array_equal(live[:, :9], judged[number][:, :9])
        assert np.allclose(live, judged[number], atol=1e-5)


def test_the_judges_noise_is_the_variation_that_is_played(shipped: Manifest) -> None:
    groove, size = some_grooves(1), hvo_details(shipped).latent_size
    drummer = Drummer(shipped)
    judged = drummer.drums(drummer.answers(groove, noise=2.0 * random_latent(3, size)[None]))
    live = HvoVoice(shipped).answer(Request(id=1, groove=groove[0], variation=3, spread=2.0)).hvo()
    assert np.array_equal(live[:, :9], judged[0][:, :9])
    assert np.allclose(live, judged[0], atol=1e-5)


def test_the_judges_follow_is_the_one_that_is_played(shipped: Manifest) -> None:
    groove, latent = some_grooves(1), random_latent(5, hvo_details(shipped).latent_size)
    drummer = Drummer(shipped)
    judged = drummer.drums(drummer.answers(groove, follow=0.3, elsewhere=latent[None]))
    live = HvoVoice(shipped).answer(Request(id=1, groove=groove[0], follow=0.3, latent=latent)).hvo()
    assert np.array_equal(live[:, :9], judged[0][:, :9])


def test_an_answer_does_not_depend_on_the_one_before_it(shipped: Manifest) -> None:
    grooves = some_grooves(2)[[0, 0, 1, 0]]
    answers = Drummer(shipped).answers(grooves)
    assert np.array_equal(answers.hit_logits[0], answers.hit_logits[1])
    assert np.array_equal(answers.hit_logits[0], answers.hit_logits[3])
    assert not np.array_equal(answers.hit_logits[0], answers.hit_logits[2])


def test_spearman_is_of_ranks_alone_and_ties_share_one() -> None:
    one = np.array([1.0, 2.0, 3.0, 4.0])
    assert spearman(one, np.exp(one)) == pytest.approx(1.0)
    assert spearman(one, -(one**3)) == pytest.approx(-1.0)
    assert spearman(one, np.array([1.0, 2.0, 2.0, 3.0])) == pytest.approx(0.9487, abs=1e-4)
    assert spearman(one, np.ones(4)) == 0.0


def test_hits_are_counted_in_two_bars_whatever_the_length() -> None:
    arrays = ([0.0, 1.0, 2.0], [0.0] * 3, [36, 36, 38], [0.5] * 3, [0.1] * 3, [0, 0, 1])
    for length_beats, times in ((8.0, 1), (4.0, 2)):
        counted = in_two_bars(Pattern(*arrays, length_beats=length_beats))
        assert counted[:3].tolist() == [2 * times, times, 0]


def test_density_and_effects_are_against_the_same_grooves_with_nothing_set(shipped: Manifest) -> None:
    controls = Controls(shipped, some_grooves(4), np.array([40, 40, 40, 40]))
    density = controls.density()
    assert len(density.hits) == 11
    assert density.lowest == pytest.approx(density.hits[0] / 40)
    assert density.highest == pytest.approx(density.hits[-1] / 40)
    effects = controls.effects()
    assert effects["nothing set"].changed == 0.0
    assert effects["intensity 1"].hits > 1.3 * effects["nothing set"].hits
    assert effects["temperature 2"].hits == pytest.approx(effects["nothing set"].hits, abs=1.0)
    assert effects["temperature 2"].changed > 0.0
    without = effects["without cymbals"].group_hits
    assert without is not None
    assert without[0] <= without[1]
    assert {f"style {name}" for name in hvo_details(shipped).styles[1:]} <= set(effects)
