"""The laws of the built-in kit's sound: loudness and tone by velocity, no clipping, the hats' choke, exact frames."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import numpy.typing as npt
import pytest

from realtime._core import EVENT_DTYPE, AudioStream, Mixer
from realtime.music.kit import CLOSED_HAT, CRASH, HIGH_TOM, KICK, KIT, LOW_TOM, MID_TOM, OPEN_HAT, RIDE, SNARE

RATE = 48_000
COLUMNS = range(len(KIT))
Stereo = npt.NDArray[np.float32]
Stroke = tuple[float, int, int]  # seconds, kit column, velocity


@pytest.fixture(scope="module")
def mixer() -> Mixer:
    return Mixer(RATE)


def played(mixer: Mixer, *strokes: Stroke, seconds: float = 3.0) -> Stereo:
    events = np.zeros(len(strokes), EVENT_DTYPE)
    for event, (at_s, column, velocity) in zip(events, strokes, strict=True):
        event["due_ns"], event["status"] = round(at_s * 1e9), 0x99
        event["data1"], event["data2"], event["sound"] = KIT[column].pitch, velocity, column
    return mixer.render_events(events, seconds)


def loudness_db(sound: Stereo) -> float:
    return 10 * float(np.log10(np.sum(np.square(sound, dtype=np.float64)) + 1e-20))


def centroid_hz(sound: Stereo) -> float:
    """Of the magnitudes, as the ear's sense of brightness is commonly approximated."""
    magnitudes = np.abs(np.fft.rfft(sound.mean(axis=1)))
    return float(np.sum(magnitudes * np.fft.rfftfreq(len(sound), 1 / RATE)) / np.sum(magnitudes))


def pitch_hz(sound: Stereo) -> float:
    """Of the strongest partial."""
    return float(np.argmax(np.abs(np.fft.rfft(sound.mean(axis=1)))) * RATE / len(sound))


def length_s(sound: Stereo) -> float:
    """Until it stays 26 dB below its peak."""
    level = np.abs(sound).max(axis=1)
    return float(np.flatnonzero(level > 0.05 * level.max())[-1] / RATE)


@pytest.mark.parametrize("column", COLUMNS)
def test_twenty_decibels_or_more_lie_between_velocities_20_and_127(mixer: Mixer, column: int) -> None:
    soft, loud = (loudness_db(played(mixer, (0, column, velocity))) for velocity in (20, 127))
    assert 20 <= loud - soft <= 36


@pytest.mark.parametrize("column", COLUMNS)
def test_each_louder_stroke_is_louder_and_brighter(mixer: Mixer, column: int) -> None:
    sounds = [played(mixer, (0, column, velocity)) for velocity in (20, 50, 80, 127)]
    assert np.all(np.diff([loudness_db(sound) for sound in sounds]) > 2)
    brightness = np.array([centroid_hz(sound) for sound in sounds])
    assert np.all(np.diff(brightness) > 0)
    assert brightness[-1] > 1.2 * brightness[0]


def test_all_nine_at_127_do_not_clip(mixer: Mixer) -> None:
    loudest = played(mixer, *((0.1, column, 127) for column in COLUMNS))
    assert 0.7 < np.abs(loudest).max() < 1.0
    for side in loudest.T:
        at_peak = np.abs(side) >= np.abs(side).max() - 1e-6
        assert np.sum(at_peak) == 1, "a clipped wave stays at its peak"


@pytest.mark.parametrize("column", COLUMNS)
def test_a_stroke_begins_at_the_frame_of_its_due_time(mixer: Mixer, column: int) -> None:
    for frame in (0, 1, 479, 12_345):
        sound = played(mixer, (frame / RATE, column, 127), seconds=0.5)
        first = int(np.flatnonzero(np.abs(sound).max(axis=1))[0])
        assert frame <= first <= frame + 1, "a sound may begin with a zero"


def test_a_later_stroke_is_the_same_sound_moved(mixer: Mixer) -> None:
    now, later = played(mixer, (0, SNARE, 90), seconds=1), played(mixer, (0.25, SNARE, 90), seconds=1)
    np.testing.assert_array_equal(later[RATE // 4 :], now[: -RATE // 4])


def test_the_closed_hat_ends_the_open_one(mixer: Mixer) -> None:
    rings = played(mixer, (0, OPEN_HAT, 127))
    choked = played(mixer, (0, OPEN_HAT, 127), (0.1, CLOSED_HAT, 1))
    after = slice(int(0.11 * RATE), int(0.3 * RATE))
    assert loudness_db(rings[after]) - loudness_db(choked[after]) > 40


@pytest.mark.parametrize("column", [CRASH, RIDE])
def test_no_other_stroke_ends_a_cymbal(mixer: Mixer, column: int) -> None:
    alone = played(mixer, (0, column, 100))
    others = [(0.1, other, 1) for other in COLUMNS if other != column]
    rest = played(mixer, *others)
    together = played(mixer, (0, column, 100), *others)
    np.testing.assert_allclose(together, alone + rest, atol=1e-5)


def test_the_nine_are_told_apart(mixer: Mixer) -> None:
    """By spectrum or decay: each pair differs in a third-octave picture of three stretches of time by 6 dB or more."""
    pictures = []
    for column in COLUMNS:
        sound = played(mixer, (0, column, 110)).mean(axis=1)
        picture = []
        for begin, end in ((0.0, 0.05), (0.05, 0.2), (0.2, 0.8)):
            power = np.abs(np.fft.rfft(sound[int(begin * RATE) : int(end * RATE)], RATE)) ** 2
            edges = 40 * 2 ** (np.arange(28) / 3)
            picture += [power[int(a) : int(b) + 1].sum() for a, b in pairwise(edges)]
        levels = 10 * np.log10(np.array(picture) + 1e-6)
        pictures.append(np.maximum(levels, levels.max() - 60))
    for a in COLUMNS:
        for b in range(a):
            difference_db = float(np.sqrt(np.mean((pictures[a] - pictures[b]) ** 2)))
            assert difference_db > 6, (KIT[a].name, KIT[b].name)


def test_the_kit_sounds_as_its_drums_do(mixer: Mixer) -> None:
    """Pitch, brightness and decay in the order that every drummer knows."""
    sounds = [played(mixer, (0, column, 110)) for column in COLUMNS]
    pitches = [pitch_hz(sounds[column]) for column in (KICK, LOW_TOM, MID_TOM, HIGH_TOM)]
    assert np.all(np.diff(pitches) > 10)
    assert 40 < pitches[0] < 70
    assert min(centroid_hz(sounds[CLOSED_HAT]), centroid_hz(sounds[OPEN_HAT])) > 6000
    assert centroid_hz(sounds[SNARE]) > 2 * centroid_hz(sounds[LOW_TOM])
    lengths = [length_s(sound) for sound in sounds]
    assert lengths[CLOSED_HAT] < 0.12 < lengths[SNARE] < 0.4 < lengths[OPEN_HAT]
    assert min(lengths[CRASH], lengths[RIDE]) > 1


def test_the_level_is_in_decibels() -> None:
    quiet = Mixer(RATE)
    quiet.level_db = -20
    usual_db, quiet_db = (loudness_db(played(mixer, (0, KICK, 60))) for mixer in (Mixer(RATE), quiet))
    assert usual_db - quiet_db == pytest.approx(20, abs=0.1)
    with pytest.raises(ValueError, match=r"level_db must be within -60\.\.12, not 13"):
        quiet.level_db = 13


def test_a_muted_mixer_is_silent_and_keeps_its_level() -> None:
    mixer = Mixer(RATE)
    mixer.level_db = -6
    usual = played(mixer, (0, KICK, 100))
    mixer.muted = True
    assert not played(mixer, (0, KICK, 100)).any()
    mixer.level_db = 0
    assert not played(mixer, (0, KICK, 100)).any()
    mixer.level_db, mixer.muted = -6, False
    assert np.array_equal(played(mixer, (0, KICK, 100)), usual)


def test_a_sample_rate_out_of_range_is_refused() -> None:
    with pytest.raises(ValueError, match=r"sample_rate must be within 8000\.\.384000, not 100"):
        Mixer(100)


def test_a_stream_without_a_mixer_is_refused() -> None:
    with pytest.raises(TypeError, match="mixer"):
        AudioStream(None, "libportaudio.so.2")  # type: ignore[arg-type]
