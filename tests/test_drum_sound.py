"""The controls of the sound: heard at the next hit, without asking the drummer."""

import pytest
from manual_band import Band, beats_of, drum_pattern

from realtime.music.kit import CLOSED_HAT, GROUPS, KICK, KIT, PITCHES, SNARE
from realtime.voices.answer import Answer


def straight(column=SNARE, velocity=0.5, offset=0.0, steps=range(32)):
    """A drummer that plays one drum on every step."""
    return lambda request: Answer(drum_pattern(request.id, column, list(steps), velocity, offset), request.id, 0.1)


def turned(answer, *changes):
    """The hits from two and a quarter beats on, after two beats of plain playing; asking anew is a failure."""
    band = Band(answer)
    band.play_to(1.95)
    for name, value in changes:
        band.turn(name, value)
    hits = band.play_to(6.05)
    assert len(band.asked) == 1
    return [hit for hit in hits if hit.beat > 2.2]


def velocities(hits):
    return {hit.velocity for hit in hits}


def test_the_velocity_range_maps_softest_and_loudest():
    changes = (("velocity/low", 0.5), ("velocity/high", 0.7))
    assert velocities(turned(straight(velocity=0.5), *changes)) == {round(0.6 * 127)}
    assert velocities(turned(straight(velocity=1.0), *changes)) == {round(0.7 * 127)}


def test_the_velocity_bias_is_added_and_invert_turns_loud_into_soft():
    assert velocities(turned(straight(velocity=0.5), ("velocity/bias", 0.2))) == {round(0.7 * 127)}
    assert velocities(turned(straight(velocity=0.5), ("velocity/bias", -0.2))) == {round(0.3 * 127)}
    assert velocities(turned(straight(velocity=0.9), ("velocity/invert", 1))) == {round(0.1 * 127)}


def test_the_velocity_scale_is_a_drums_own():
    change = ("drums/velocity_scale/snare", 0.5)
    assert velocities(turned(straight(SNARE, 0.8), change)) == {round(0.4 * 127)}
    assert velocities(turned(straight(KICK, 0.8), change)) == {round(0.8 * 127)}


def test_intensity_is_softer_below_the_middle_and_louder_above():
    band = Band(straight(velocity=0.5))
    heard = []
    for bar, intensity in enumerate((0.0, 0.5, 1.0)):
        band.turn("drums/intensity", intensity)
        heard.append(velocities(hit for hit in band.play_to(4 * bar + 4) if hit.beat % 4 > 1))
    assert heard == [{round(0.3 * 127)}, {64}, {round(0.625 * 127)}]


@pytest.mark.parametrize("intensity", [0.0, 0.25, 0.75, 1.0])
def test_accents_stay_apart_at_every_intensity(intensity):
    strong, stronger = (
        {hit.velocity for hit in Band(straight(velocity=velocity), drums__intensity=intensity).play_to(2)}
        for velocity in (0.8, 1.0)
    )
    assert min(stronger) - max(strong) >= 15


def test_the_level_still_scales_everything():
    assert velocities(turned(straight(velocity=0.5), ("drums/level", 0.5))) == {32}
    assert velocities(turned(straight(velocity=0.5), ("drums/level", 2.0))) == {127}


def places(hits):
    """Where hits lie beside their sixteenth, in hundredths of a step."""
    return {round(100 * (4 * hit.beat - round(4 * hit.beat))) for hit in hits}


def test_the_offset_range_scales_what_lies_beside_the_grid():
    late = straight(offset=0.2)
    assert places(turned(late)) == {20}
    assert places(turned(late, ("offset/range", 0.0))) == {0}
    assert places(turned(late, ("offset/range", 2.0))) == {40}


def test_the_offset_can_be_inverted_quantised_and_biased():
    late = straight(offset=0.2)
    assert places(turned(late, ("offset/invert", 1))) == {-20}
    assert places(turned(late, ("offset/quantise", 0.75))) == {5}
    assert places(turned(late, ("offset/quantise", 1.0))) == {0}
    assert places(turned(late, ("offset/bias", 0.25))) == {45}
    assert places(turned(straight(), ("offset/bias", -0.25))) == {-25}


def test_swing_moves_the_second_of_each_pair():
    hits = turned(straight(CLOSED_HAT), ("drums/swing", 0.75))
    assert {round(hit.beat % 0.5, 3) for hit in hits} == {0.0, 0.375}
    eighths = straight(CLOSED_HAT, steps=range(0, 32, 2))
    hits = turned(eighths, ("drums/swing", 0.75), ("drums/swing_unit", "eighths"))
    assert {round(hit.beat % 1.0, 3) for hit in hits} == {0.0, 0.75}


def test_feel_is_loose_in_milliseconds_and_the_same_for_the_same_seed():
    def beats(sigma_ms, seed):
        return [hit.beat for hit in turned(straight(), ("drums/feel", sigma_ms), ("drums/feel_seed", seed))]

    loose = beats(10.0, 1)
    beside_ms = [500 * (beat - round(4 * beat) / 4) for beat in loose]
    assert 1.0 < max(map(abs, beside_ms)) < 62.5
    assert beats(10.0, 1) == loose
    assert beats(10.0, 2) != loose
    assert places(turned(straight(), ("drums/feel_seed", 3))) == {0}


def every_drum(request):
    """Each drum on a step of its own, in every beat and a half."""
    import numpy as np

    from realtime._core import Pattern

    hvo = np.zeros((32, 27), np.float32)
    for step in range(32):
        hvo[step, [step % 9, 9 + step % 9]] = 1.0
    pattern = Pattern.from_hvo(hvo, pitches=PITCHES, gate_beats=0.1, anchor_beat=0.0, id=request.id)
    return Answer(pattern, request.id, 0.1)


@pytest.mark.parametrize("group", GROUPS)
def test_a_muted_group_is_silent_and_the_others_play_on_as_they_were(group):
    plain = turned(every_drum)
    muted = {int(PITCHES[column]) for column in GROUPS[group]}
    expected = [(hit.beat, hit.pitch) for hit in plain if hit.pitch not in muted]
    assert [(hit.beat, hit.pitch) for hit in turned(every_drum, (f"group/mute/{group}", 1))] == expected
    assert len(expected) < len(plain)


def test_a_drum_stays_muted_when_its_group_is_heard_again():
    hits = turned(every_drum, ("drums/mute/crash", 1), ("group/mute/cymbals", 1), ("group/mute/cymbals", 0))
    assert not beats_of(hits, 49)
    assert beats_of(hits, 51)


def test_solo_leaves_one_drum():
    assert {hit.pitch for hit in turned(every_drum, ("drums/solo/ride", 1))} == {51}


@pytest.mark.parametrize("drum", KIT, ids=lambda drum: drum.wire_name)
def test_each_drum_has_a_mute_and_a_pitch_of_its_own(drum):
    muted = turned(every_drum, (f"drums/mute/{drum.wire_name}", 1))
    assert {hit.pitch for hit in muted} == set(PITCHES.tolist()) - {drum.pitch}
    moved = turned(every_drum, (f"drums/pitch/{drum.wire_name}", 99))
    assert {hit.pitch for hit in moved} == set(PITCHES.tolist()) - {drum.pitch} | {99}
