"""What a drummer can be asked for beyond a groove: styles, conditions, and a latent of its own."""

from __future__ import annotations

from dataclasses import dataclass

from realtime.control.domains import ParameterError, Value
from realtime.control.drum_rows import UNKNOWN_STYLE
from realtime.music.kit import GROUPS
from realtime.voices.manifest import Hvo, Manifest

CONDITION_OF = {
    "drums/style": "style",
    "drums/density": "density",
    "drums/openness": "openness",
    **{f"group/redistribute/{group}": f"without_{group}" for group in GROUPS},
}
"""The condition that each of these parameters tells the drummer."""


@dataclass(frozen=True, slots=True)
class KnownConditions:
    """The conditions that a voice knows, the styles it has names for, and its latent's size (0 for none)."""

    conditions: frozenset[str] = frozenset()
    styles: tuple[str, ...] = ()
    latent_size: int = 0

    @classmethod
    def of(cls, manifest: Manifest) -> KnownConditions:
        """What the voice's manifest says; a Python class is asked for nothing that its manifest cannot name."""
        details = manifest.details
        if not isinstance(details, Hvo):
            return cls()
        return cls(frozenset(details.neutral), details.styles, details.latent_size)

    def check(self, name: str, value: Value) -> None:
        """ParameterError when the drummer could not do what the parameter's checked value asks of it."""
        condition = CONDITION_OF.get(name)
        if condition is None or is_neutral(value):
            return
        if condition not in self.conditions:
            raise ParameterError(f"{name}: this drummer knows nothing of it")
        if condition == "style" and value not in self.styles:
            raise ParameterError(
                f"{name}: this drummer's styles are {', '.join(self.styles) or 'unknown'}, not {value}"
            )

    def check_latent(self, name: str) -> None:
        """ParameterError when the drummer has no latent."""
        if not self.latent_size:
            raise ParameterError(f"{name}: this drummer has no ideas of its own to choose from")


def is_neutral(value: Value) -> bool:
    """Whether a parameter that tells a condition tells nothing: off, below 0, or the unknown style."""
    if isinstance(value, str):
        return value == UNKNOWN_STYLE
    return value is False or value < 0
