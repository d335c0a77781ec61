"""How the drums sound, from the values of the controls: all that is heard at the next hit."""

from __future__ import annotations

from realtime._core import VoiceSettings
from realtime.conducting.drum_request import a_value_a_drum
from realtime.control.parameters import SWING_UNITS
from realtime.control.values import Values
from realtime.music.kit import GROUPS

SOFTEST_LEVEL, LOUDEST_LEVEL = 0.6, 1.4  # times the level, at intensity 0 and 1; 1 in the middle


def voice_settings(values: Values) -> VoiceSettings:
    """The scheduler's settings of the drums."""
    number = values.number
    intensity = SOFTEST_LEVEL + (LOUDEST_LEVEL - SOFTEST_LEVEL) * number("drums/intensity")
    drum_muted = [bool(muted) for muted in a_value_a_drum(values, "mute")]
    for group, columns in GROUPS.items():
        for column in columns:
            drum_muted[column] |= bool(values[f"group/mute/{group}"])
    return VoiceSettings(
        channel=int(number("drums/channel")) - 1,
        muted=bool(values["drums/mute"]),
        level=number("drums/level") * intensity,
        pitches=[int(pitch) for pitch in a_value_a_drum(values, "pitch")],
        drum_muted=drum_muted,
        drum_solo=[bool(solo) for solo in a_value_a_drum(values, "solo")],
        velocity_low=number("velocity/low"),
        velocity_high=number("velocity/high"),
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
