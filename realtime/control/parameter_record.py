"""A parameter as programs read it: `sideman parameters --json`."""

from __future__ import annotations

from realtime.control.domains import Action, Choice, Domain, Impulse, Number, Switch
from realtime.control.parameter import Parameter


def as_record(parameter: Parameter) -> dict[str, object]:
    """type: float, int, switch, choice, action, impulse or text.

    range: the lowest and the highest, the names of a choice, or None for a text; default: None for what acts once;
    scale: linear or logarithmic, None for what is no number.
    """
    return {
        "name": parameter.name,
        "address": parameter.address,
        "type": kind(parameter.domain),
        "range": value_range(parameter.domain),
        "default": parameter.default if parameter.is_kept else None,
        "unit": parameter.unit,
        "scale": parameter.domain.scale.value if isinstance(parameter.domain, Number) else None,
        "stage": parameter.stage.value,
        "help": parameter.help,
    }


def kind(domain: Domain) -> str:
    """The word for what a parameter takes."""
    if isinstance(domain, Number):
        return "int" if domain.whole else "float"
    return type(domain).__name__.lower()


def value_range(domain: Domain) -> list[float] | list[str] | None:
    """The lowest and the highest value, the names of a choice, or None."""
    if isinstance(domain, Choice):
        return list(domain.names)
    if isinstance(domain, Number | Impulse):
        return [domain.low, domain.high]
    return [0.0, 1.0] if isinstance(domain, Switch | Action) else None
