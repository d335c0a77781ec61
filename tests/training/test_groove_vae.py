"""The network: shapes, and what follow, z, noise and the conditions mean."""

import dataclasses

import numpy as np
import pytest
import torch

from models.groove_vae.augment import Augmentation, Augmenter
from models.groove_vae.model import (
    CONDITIONS,
    CONTRAST,
    CONTRAST_ALONE,
    TIME_KEEPING,
    UNKNOWN,
    Dropout,
    GrooveVAE,
    GrooveVAEConfig,
    contrast,
    groove_line,
    mix_latents,
)
from models.groove_vae.release import tuned_thresholds
from models.groove_vae.task import divergence, draw_follow, some_pieces, taught_hits, vae_loss

pytestmark = pytest.mark.training

TOM = 5

SMALL = GrooveVAEConfig(width=16, heads=2, encoder_layers=1, posterior_layers=1, decoder_layers=1, inner=32, latent=8)


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


def test_the_answer_has_nine_drums_a_step_and_the_latents(model: GrooveVAE) -> None:
    shapes = [tuple(output.shape) for output in ask(model, grooves(3))]
    assert shapes == [(3, 32, 9)] * 3 + [(3, 8)] * 2


def test_velocities_and_offsets_stay_in_their_ranges(model: GrooveVAE) -> None:
    for parameter in model.decoder.to_drums.parameters():
        parameter.data *= 30
    _, velocities, offsets, *_ = ask(model, grooves(8))
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
    assert torch.allclose(one[4], z)


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
    assert torch.equal(still[3], still[4])
    assert not torch.allclose(moved[3], moved[4], atol=0.1)


def test_standardised_latents_are_standard_normal_and_decode_to_the_same_drums(model: GrooveVAE) -> None:
    torch.manual_seed(1)
    inside = 3.0 + torch.randn(500, 8) @ torch.randn(8, 8)
    before = ask(model, grooves(1), follow=0.0, z=inside[:1])
    model.standardise(inside)
    outside = model._outside(inside)
    assert torch.allclose(outside.mean(0), torch.zeros(8), atol=1e-3)
    assert torch.allclose(torch.cov(outside.T), torch.eye(8), atol=1e-3)
    after = ask(model, grooves(1), follow=0.0, z=outside[:1])
    assert all(torch.allclose(a, b, atol=1e-3) for a, b in zip(before[:3], after[:3], strict=True))


@pytest.mark.parametrize("condition", CONDITIONS)
def test_every_condition_is_heard(model: GrooveVAE, condition: str) -> None:
    assert not torch.equal(ask(model, grooves(1))[0], ask(model, grooves(1), **{condition: 1.0})[0])


@pytest.mark.parametrize(("logit", "groove_share"), [(-20.0, 0.0), (0.0, 0.5), (20.0, 1.0)])
def test_where_the_player_struck_a_gate_takes_their_velocity_and_offset(
    model: GrooveVAE, logit: float, groove_share: float
) -> None:
    model.decoder.to_drums.weight.data.zero_()
    model.decoder.to_drums.bias.data.zero_()
    for part in (2, 4):
        model.decoder.to_drums.bias.data[9 * part : 9 * part + 9] = logit
    groove = grooves(1)
    _, velocities, offsets, *_ = ask(model, groove)
    struck = groove[0, :, 0] > 0
    theirs = groove[0, struck]
    assert torch.allclose(velocities[0, struck], (0.5 + groove_share * (theirs[:, 1:2] - 0.5)).expand(-1, 9))
    assert torch.allclose(offsets[0, struck], (groove_share * theirs[:, 2:]).expand(-1, 9), atol=1e-6)
    assert torch.allclose(velocities[0, ~struck], torch.tensor(0.5))


def test_while_the_player_rests_the_density_is_that_of_time_keeping(model: GrooveVAE) -> None:
    silence, z = torch.zeros(1, 32, 3), torch.randn(1, 8)
    assert torch.equal(ask(model, silence)[0], ask(model, silence, density=TIME_KEEPING)[0])
    assert not torch.equal(ask(model, silence)[0], ask(model, silence, density=0.8)[0])
    for kept in ({"follow": 0.0, "z": z}, {}):
        groove = silence if kept else grooves(1)
        assert not torch.equal(ask(model, groove, **kept)[0], ask(model, groove, density=TIME_KEEPING, **kept)[0])


def test_the_less_the_player_gives_the_further_velocities_lie_apart(model: GrooveVAE) -> None:
    model.decoder.to_drums.weight.data *= 3.0
    model.decoder.to_drums.bias.data[18:27] = -20.0  # no velocity is the groove's
    groove = grooves(1)
    full, none, alone = (
        contrast(given, torch.full((1, 1), follow))
        for given, follow in ((torch.ones(1, 32, 3), 1.0), (torch.zeros(1, 32, 3), 1.0), (groove, 0.0))
    )
    assert [much.item() for much in (full, none, alone)] == pytest.approx([1.0, CONTRAST, CONTRAST_ALONE])
    conditions = [torch.full((1, 1), UNKNOWN[name]) for name in CONDITIONS]
    with torch.no_grad():
        reading = model.encoder(groove_line(*model.levels(groove)))
        said, wider = (
            model.decoder(torch.zeros(1, 8), reading, groove, torch.ones(1, 1), conditions, much).velocities
            for much in (None, none)
        )
        likely = model.decoder(torch.zeros(1, 8), reading, groove, torch.ones(1, 1), conditions).hit_logits.sigmoid()
    mean = (likely * said).sum() / likely.sum()
    assert torch.allclose(wider, (mean + CONTRAST * (said - mean)).clamp(0, 1), atol=1e-5)
    assert wider.std() > 1.2 * said.std()


def test_flat_velocities_are_rebuilt_from_the_metre_and_others_are_kept(model: GrooveVAE) -> None:
    model.levels.in_bar.data[0] = 2.0
    flat, real = grooves(1), grooves(1)
    flat[..., 1] = flat[..., 0] * 100 / 127
    rebuilt, was_flat = model.levels(torch.cat([flat, real]))
    assert was_flat.flatten().tolist() == [1.0, 0.0]
    assert torch.equal(rebuilt[1], real[0])
    struck = flat[0, :, 0] > 0
    expected = torch.where(torch.arange(32) % 16 == 0, torch.tensor(2.0).sigmoid(), 0.5)
    assert torch.allclose(rebuilt[0, struck, 1], expected[struck])
    assert not rebuilt[0, ~struck].any()
    assert torch.equal(rebuilt[0, :, 2], flat[0, :, 2])
    louder = flat.clone()
    louder[..., 1] = flat[..., 0]
    assert torch.equal(ask(model, flat)[0], ask(model, louder)[0])


def test_the_tuned_thresholds_find_what_tells_hits_from_the_rest() -> None:
    human = np.zeros((6, 32, 27), np.float32)
    human[:, ::4, 0] = 1.0
    human[:, 4::8, 1] = 1.0
    likely = np.where(human[..., :9] > 0, 0.35, 0.29).astype(np.float32)
    likely[..., 2:] = 0.001
    thresholds = tuned_thresholds(likely, human[..., 9:18], human[..., 18:], human)
    assert len(thresholds) == 9
    assert 0.29 <= thresholds[0] < 0.35


def test_dropout_leaves_out_its_share_and_keeps_the_mean() -> None:
    torch.manual_seed(0)
    dropout = Dropout(0.25)
    kept = dropout(torch.ones(64, 32, 128))
    assert (kept == 0).float().mean() == pytest.approx(0.25, abs=0.005)
    assert kept.mean() == pytest.approx(1.0, abs=0.005)
    assert torch.equal(dropout.eval()(torch.ones(3, 5)), torch.ones(3, 5))


def test_the_divergence_is_torchs() -> None:
    torch.manual_seed(0)
    mean, log_variance, other_mean, other_log_variance = torch.randn(4, 5, 8)
    one = torch.distributions.Normal(mean, (0.5 * log_variance).exp())
    other = torch.distributions.Normal(other_mean, (0.5 * other_log_variance).exp())
    expected = torch.distributions.kl_divergence(one, other).sum(1)
    assert torch.allclose(divergence(mean, log_variance, other_mean, other_log_variance), expected, rtol=1e-4)


def test_the_latent_is_inferred_from_the_drums_wherever_the_groove_is_not_followed_whole() -> None:
    follow, informed = draw_follow(4000, np.random.default_rng(0))
    assert informed[follow[:, 0] < 1].all()
    assert (informed & (follow[:, 0] == 1)).mean() == pytest.approx(0.12, abs=0.03)
    assert (~informed).mean() == pytest.approx(0.66, abs=0.03)


def test_teachers_say_their_share_of_what_is_decoded_as_at_play(model: GrooveVAE) -> None:
    drums = torch.zeros(2, 32, 27)
    drums[:, ::8, 0] = 1.0
    conditions = [torch.full((2, 1), UNKNOWN[name]) for name in CONDITIONS]
    given, direct = grooves(2), torch.tensor([True, False])
    said = ask(model, given)[0].sigmoid()
    with torch.autocast("cpu", torch.bfloat16):
        taught = taught_hits([model, model], 0.25, drums, given, direct, conditions)
    assert torch.equal(taught[1], drums[1, :, :9])
    assert torch.allclose(taught[0], 0.75 * drums[0, :, :9] + 0.25 * said[0], atol=1e-3)
    assert torch.equal(taught_hits([], 0.25, drums, given, direct, conditions), drums[..., :9])


def test_a_share_of_the_pieces_is_whole_pieces_and_always_the_same() -> None:
    piece = np.repeat(np.arange(100, 120), 5)
    assert len(some_pieces(piece, 0.25)) == 5
    assert set(some_pieces(piece, 0.25)) < set(some_pieces(piece, 0.5)) < set(piece)


def test_no_groove_reaches_the_loss_of_an_example_that_does_not_follow() -> None:
    losses = []
    for seed in (1, 2):
        torch.manual_seed(0)
        model = GrooveVAE(SMALL)
        model.eval()
        drums = torch.zeros(4, 32, 27)
        drums[:, ::4, [0, 9]] = 1.0
        conditions = [torch.full((4, 1), UNKNOWN[name]) for name in CONDITIONS]
        weights = {"drums": [1.0] * 9, "velocity": 4.0, "offset": 6.0, "kl": 0.2}
        torch.manual_seed(5)
        alone, informed = torch.zeros(4, 1), torch.ones(4, dtype=torch.bool)
        losses.append(
            vae_loss(model, drums, drums[..., :9], grooves(4, seed), alone, informed, conditions, weights, 1.0)[0]
        )
    assert torch.equal(*losses)


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
        from models.data import load_fills, load_windows

        return Augmenter(load_windows(data, "train"), load_fills(data), Augmentation())

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

    def test_fills_are_told_and_beats_are_not(self, augmenter: Augmenter) -> None:
        batch = augmenter.examples(np.arange(256) % 18, np.random.default_rng(0))
        fill = batch.conditions[CONDITIONS.index("fill")][:, 0] == 1
        assert 0 < fill.mean() < 0.15
        assert batch.hvo[fill][..., TOM].any()
        assert not batch.hvo[~fill][..., TOM].any()

    def test_parts_of_others_come_from_the_same_piece(self, augmenter: Augmenter) -> None:
        """In each piece all hits are equally late: no window has two latenesses unless it is varied."""
        still = dataclasses.replace(
            Augmentation(), fill=0.0, earlier_or_later=0.0, another_take=0.0, other_drums=1.0, other_second_bar=1.0
        )
        mixed = Augmenter(augmenter.windows, augmenter.windows, still)
        batch = mixed.examples(np.arange(18), np.random.default_rng(0))
        for hvo in batch.hvo:
            assert len(np.unique(hvo[..., 18:][hvo[..., :9] > 0].round(4))) == 1
