"""The tables of messages as max_patches/README.md shows them: what is understood, and what is sent.

A row an address; of the parameters one for all drums or all groups. `python -m realtime.control.osc_table` prints both,
`sideman parameters --markdown` the first.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from realtime.control.domains import Action, Choice, Impulse, Number, Text
from realtime.control.feedback_rows import FEEDBACK_ROWS
from realtime.control.parameter import Parameter
from realtime.control.parameters import FAMILIES, PARAMETERS


@dataclass(frozen=True, slots=True)
class Row:
    """One message: its address, the argument it takes, its default as text, and what it does."""

    address: str
    argument: str
    default: str
    help: str

    def __str__(self) -> str:
        return f"| `{self.address}` | {self.argument} | {self.default} | {self.help} |"


ONSET_ROW = Row(
    "/sideman/onset",
    "velocity 0..127, then, if wanted, pitch 0..127",
    "pitch 60",
    "Something the player struck; velocity 0 is ignored.",
)

_VALUE_LINE = (
    "| `/sideman/NAME`, like `/sideman/drums/freeze` | its value | This parameter has another value, whoever or "
    "whatever has turned it: switches are 0 or 1, choices their name. What acts once tells 1, its number or its text "
    "once it is taken. `transport/tempo` follows a clock that drives twice a second at most. |"
)


def table() -> str:
    """Everything that is understood, in Markdown."""
    return "\n".join(
        ("| message | argument | default | effect |", "|---|---|---|---|", str(ONSET_ROW), *map(str, rows()))
    )


def sent_table() -> str:
    """Everything that is sent, in Markdown; in the first row what parameters tell of themselves."""
    sent = (f"| `{row.address}` | {row.arguments} | {row.help} |" for row in FEEDBACK_ROWS)
    return "\n".join(("| message | arguments | when |", "|---|---|---|", _VALUE_LINE, *sent))


def rows() -> list[Row]:
    """All parameters; a row as text is a line of Markdown."""
    return [
        Row(address, _argument(parameters[0]), _default(parameters), parameters[0].help)
        for address, parameters in _by_address()
    ]


def _by_address() -> Iterator[tuple[str, list[Parameter]]]:
    stems: dict[str, list[Parameter]] = {}
    for parameter in PARAMETERS:
        stems.setdefault(parameter.address.rpartition("/")[0], []).append(parameter)
    told: set[str] = set()
    for parameter in PARAMETERS:
        stem = parameter.address.rpartition("/")[0]
        siblings = stems[stem]
        names = {sibling.name.rpartition("/")[2] for sibling in siblings}
        family = next((family for family, members in FAMILIES.items() if names == set(members)), None)
        address = parameter.address if family is None else f"{stem}/{family}"
        if address not in told:
            told.add(address)
            yield address, [parameter] if family is None else siblings


def _argument(parameter: Parameter) -> str:
    domain = parameter.domain
    if isinstance(domain, Action):
        return "none, or 1"
    if isinstance(domain, Choice):
        return f"{', '.join(f'`{name}`' for name in domain.names)}, or 0..{len(domain.names) - 1}"
    if isinstance(domain, Text):
        return parameter.unit or "text"
    if isinstance(domain, Impulse):
        return f"{domain} {parameter.unit}, once"
    if isinstance(domain, Number) and domain.whole and not parameter.unit:
        return f"{domain}, whole"
    return f"{domain} {parameter.unit}".rstrip()


def _default(parameters: list[Parameter]) -> str:
    first = parameters[0]
    if any(parameter.default != first.default for parameter in parameters):
        return "of the kit"
    if not first.is_kept:
        return ""
    if isinstance(first.default, str):
        return f"`{first.default}`"
    return f"{float(first.default):g}"


if __name__ == "__main__":
    print(table(), sent_table(), sep="\n\n")
