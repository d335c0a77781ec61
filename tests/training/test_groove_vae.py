"""The network: shapes, and what follow, z, noise and the conditions mean."""

import numpy as np
import pytest
import torch

from models.groove_vae.augment import Augmentation, Augmenter
from models.groove_vae.model import CONDITIONS, UNKNOWN, GrooveVAE, GrooveVAEConfig, mix_latents

pytestmark = pytest.mark.training

SMALL = GrooveVAEConfig(width=16, heads=2, encoder_layers=1, decoder_layers=1, inner=32, latent=8)


@pytest.fixture
def model() -> GrooveVAE:
    torch.manual_seed(0)
    return GrooveVAE(SMALL).eval()


def grooves(n: int, seed: int = 0) -> torch.Tensor:
    random = np.random.default_rng(seed)
    hits = random.random((n, 32)) < 0.5
    return torch.tensor(
        np.stack([hits, hits * random.random((n, 32)), hits * random.uniform(-0.5, 0.5, (n, 32))], -1),
        dtype=torch.float,
    )


def ask(model: GrooveVAE, groove: torch.Tensor, **changed: float | torch.Tensor) -> tuple[torch.Tensor, ...]:
    n = len(groove)
    inputs = {"z": torch.zeros(n, 8), "follow": 1.0, "noise": torch.zeros(n, 8), **UNKNOWN, **changed}
    arrays = [
        value if isinstance(value, torch.Tensor) else torch.full((n, 1), value)
        for value in (inputs[name] for name in ("z", "follow", "noise", *CONDITIONS))
    ]
    with torch.no_grad():
        return model(groove, *arrays)


def test_the_answer_has_nine_drums_a_step_and_the_latents_mean(model: GrooveVAE) -> None:
    shapes = [tuple(output.shape) for output in ask(model, grooves(3))]
    assert shapes == [(3, 32, 9)] * 3 + [(3, 8)]


def test_velocities_and_offsets_stay_in_their_ranges(model: GrooveVAE) -> None:
    for parameter in model.decoder.to_drums.parameters():
        parameter.data *= 30
    _, velocities, offsets, _ = ask(model, grooves(8))
    assert 0 <= velocities.min() <= velocities.max() <= 1
    assert -0.5 <= offsets.min() <= offsets.max() <= 0.5


def test_a_batch_answers_as_one_by_one(model: GrooveVAE) -> None:
    batch = grooves(4)
    together = ask(model, batch)[0]
    alone = torch.cat([ask(model, row[None])[0] for row in batch])
    assert torch.allclose(together, alone, atol=1e-5)


def test_at_follow_zero_nothing_of_the_groove_reaches_the_drums(model: GrooveVAE) -> None:
    z = torch.randn(1, 8)
    one, two = (ask(model, grooves(1, seed), follow=0.0, z=z) for seed in (1, 2))
    assert all(torch.equal(a, b) for a, b in zip(one[:3], two[:3], strict=True))
    assert not torch.equal(one[3], two[3])


def test_at_follow_one_z_is_not_heard(model: GrooveVAE) -> None:
    one, two = (ask(model, grooves(1), z=torch.randn(1, 8)) for _ in range(2))
    assert torch.allclose(one[0], two[0], atol=1e-5)


def test_at_follow_zero_z_is_heard(model: GrooveVAE) -> None:
    one, two = (ask(model, grooves(1), follow=0.0, z=torch.randn(1, 8)) for _ in range(2))
    assert not torch.allclose(one[0], two[0], atol=1e-3)


def test_noise_moves_the_latent_and_not_its_mean(model: GrooveVAE) -> None:
    still, moved = (ask(model, grooves(1), noise=torch.full((1, 8), amount)) for amount in (0.0, 2.0))
    assert not torch.equal(still[0], moved[0])
    assert torch.equal(still[3], moved[3])


@pytest.mark.parametrize("condition", CONDITIONS)
def test_every_condition_is_heard(model: GrooveVAE, condition: str) -> None:
    assert not torch.equal(ask(model, grooves(1))[0], ask(model, grooves(1), **{condition: 1.0})[0])


def test_where_the_player_struck_the_residual_heads_start_from_theirs(model: GrooveVAE) -> None:
    model.decoder.to_drums.weight.data.zero_()
    model.decoder.to_drums.bias.data.zero_()
    groove = grooves(1)
    _, velocities, offsets, _ = ask(model, groove)
    struck = groove[0, :, 0] > 0
    assert torch.allclose(velocities[0, struck], groove[0, struck, 1:2].expand(-1, 9))
    assert torch.allclose(offsets[0, struck], groove[0, struck, 2:].expand(-1, 9))
    assert torch.allclose(velocities[0, ~struck], torch.tensor(0.5))


@pytest.mark.parametrize("share", [0.0, 0.3, 0.5, 1.0])
def test_a_mix_of_two_latents_keeps_their_length(share: float) -> None:
    a, b = torch.randn(5, 8), 3 * torch.randn(5, 8)
    mixed = mix_latents(a, b, torch.full((5, 1), share))
    expected = (1 - share) * a.norm(dim=1) + share * b.norm(dim=1)
    assert torch.allclose(mixed.norm(dim=1), expected, rtol=1e-4)


def test_a_config_that_cannot_be_built_is_refused() -> None:
    with pytest.raises(ValueError, match="heads: expected a divisor of width 16, found 3"):
        GrooveVAEConfig(width=16, heads=3)


class TestAugmenter:
    """Batches, from the tiny dataset."""

    @pytest.fixture
    def augmenter(self, data) -> Augmenter:
        from models.data import load_windows

        return Augmenter(load_windows(data, "train"), Augmentation())

    def test_the_same_chance_makes_the_same_batch(self, augmenter: Augmenter) -> None:
        one, two = (augmenter.examples(np.arange(18), np.random.default_rng(3)) for _ in range(2))
        assert np.array_equal(one.groove, two.groove)
        assert np.array_equal(one.hvo, two.hvo)

    def test_a_batch_is_made_of_valid_drums_and_grooves(self, augmenter: Augmenter) -> None:
        random = np.random.default_rng(0)
        for _ in range(20):
            batch = augmenter.examples(random.integers(18, size=64), random)
            hits, velocities, offsets = np.split(batch.hvo, 3, axis=-1)
            assert np.isin(hits, (0, 1)).all()
            assert not velocities[hits == 0].any()
            assert not offsets[hits == 0].any()
            assert np.abs(batch.hvo[..., 18:]).max() <= 0.5
            assert np.abs(batch.groove[..., 2]).max() <= 0.5
            assert not batch.groove[batch.groove[..., 0] == 0].any()
            assert len(batch.conditions) == len(CONDITIONS)
            assert all(condition.shape == (64, 1) for condition in batch.conditions)

    def test_what_is_told_of_left_out_groups_is_true(self, augmenter: Augmenter) -> None:
        random = np.random.default_rng(0)
        batch = augmenter.examples(random.integers(18, size=256), random)
        without_hats = batch.conditions[CONDITIONS.index("without_hats")][:, 0] == 1
        assert without_hats.any()
        assert not batch.hvo[without_hats][..., [2, 3]].any()
