"""How the drums sound, from the values of the controls: all that is heard at the next hit."""

from __future__ import annotations

from realtime._core import VoiceSettings
from realtime.conducting.drum_request import a_value_a_drum
from realtime.control.drum_rows import NEUTRAL_INTENSITY, SWING_UNITS
from realtime.control.values import Values
from realtime.music.kit import GROUPS

SOFTEST_LEVEL = 0.6  # times the level, at intensity 0
LOUDEST_LIFT = 0.25  # at intensity 1, the softest velocity's place in the range; the loudest stays, accents too


def click_settings(values: Values) -> VoiceSettings:
    """The scheduler's settings of the click."""
    channel, level = values.number("transport/click_channel"), values.number("transport/click_level")
    return VoiceSettings(channel=int(channel) - 1, level=level)


def voice_settings(values: Values) -> VoiceSettings:
    """The scheduler's settings of the drums."""
    number = values.number
    further = number("drums/intensity") / NEUTRAL_INTENSITY - 1
    low, high = number("velocity/low"), number("velocity/high")
    drum_muted = [bool(muted) for muted in a_value_a_drum(values, "mute")]
    for group, columns in GROUPS.items():
        for column in columns:
            drum_muted[column] |= bool(values[f"group/mute/{group}"])
    return VoiceSettings(
        channel=int(number("drums/channel")) - 1,
        muted=bool(values["drums/mute"]),
        level=number("drums/level") * (1 + (1 - SOFTEST_LEVEL) * min(further, 0)),
        pitches=[int(pitch) for pitch in a_value_a_drum(values, "pitch")],
        drum_muted=drum_muted,
        drum_solo=[bool(solo) for solo in a_value_a_drum(values, "solo")],
        velocity_low=low + LOUDEST_LIFT * max(further, 0) * (high - low),
        velocity_high=high,
        velocity_bias=number("velocity/bias"),
        velocity_invert=bool(values["velocity/invert"]),
        velocity_scales=a_value_a_drum(values, "velocity_scale"),
        offset_range=number("offset/range"),
        offset_bias_steps=number("offset/bias"),
        offset_invert=bool(values["offset/invert"]),
        quantise=number("offset/quantise"),
        swing=number("drums/swing"),
        swing_steps=SWING_UNITS.index(str(values["drums/swing_unit"])) + 1,
        feel_ms=number("drums/feel"),
        feel_seed=int(number("drums/feel_seed")),
    )
