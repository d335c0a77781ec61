"""The metres that can be played: names, beats and steps; apart from the rest, for the command line to know them."""

from __future__ import annotations

from dataclasses import dataclass

STEPS_A_MODEL_BAR = 16
MOST_BAR_STEPS = 2 * STEPS_A_MODEL_BAR


@dataclass(frozen=True, slots=True)
class Metre:
    """A metre as it is written, 7/8: `numerator` pulses a bar, of which `denominator` make a whole note.

    ValueError where a bar is not 1..32 whole sixteenths.
    """

    numerator: int
    denominator: int

    def __post_init__(self) -> None:
        steps = self.numerator * STEPS_A_MODEL_BAR
        if (
            self.denominator not in (1, 2, 4, 8, 16)
            or steps % self.denominator
            or not (1 <= steps // self.denominator <= MOST_BAR_STEPS)
        ):
            raise ValueError(f"a bar must be 1..{MOST_BAR_STEPS} whole sixteenths long, not {self}")

    @property
    def bar_steps(self) -> int:
        """Sixteenths a bar."""
        return self.numerator * STEPS_A_MODEL_BAR // self.denominator

    @property
    def beats_per_bar(self) -> float:
        """Quarters a bar."""
        return self.bar_steps / 4

    @property
    def pulse_beats(self) -> float:
        """How long what is counted and clicked lasts: half a beat where it is eighths."""
        return 4 / self.denominator

    @property
    def is_wide(self) -> bool:
        """Whether one bar takes the drummer's two."""
        return self.bar_steps > STEPS_A_MODEL_BAR

    @property
    def loop_steps(self) -> int:
        """Sixteenths of a loop: two bars, or one where that takes the drummer's two."""
        return self.bar_steps if self.is_wide else 2 * self.bar_steps

    @property
    def loop_beats(self) -> float:
        """How long a loop is."""
        return self.loop_steps / 4

    def __str__(self) -> str:
        return f"{self.numerator}/{self.denominator}"


FOUR_FOUR = Metre(4, 4)
METRES: dict[str, Metre] = {
    str(metre): metre
    for metre in (
        *(Metre(numerator, 4) for numerator in range(2, 8)),
        *(Metre(numerator, 8) for numerator in (3, 5, 6, 7, 8, 9, 10, 11, 12, 13, 15)),
    )
}
"""Those that are offered, by name."""


def nearest_metre(numerator: int, denominator: int) -> Metre | None:
    """The offered metre with bars as long as those of a time signature, of the same denominator if there is one."""
    alike = [metre for metre in METRES.values() if metre.numerator * denominator == numerator * metre.denominator]
    return min(alike, key=lambda metre: metre.denominator != denominator, default=None)
