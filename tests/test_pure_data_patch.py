"""The Pure Data patch as it is written: what it sends is in the table of parameters."""

import re
from pathlib import Path

import pytest
from pure_data_lines import connections

from realtime.control.domains import Action, Choice, Number
from realtime.control.osc_namespace import understand
from realtime.control.parameters import BY_NAME

PATCH = Path(__file__).resolve().parent.parent / "max_patches" / "sideman.pd"
LINES = PATCH.read_text().splitlines()
MESSAGES = [match for line in LINES if (match := re.match(r"#X msg \d+ \d+ (\w+/[\w/]+)( \\\$1)?;", line))]
WIDGETS = {match[3]: match for line in LINES if (match := re.match(r"#X obj (\d+) (\d+) .*\\\$0-([\w-]+)-set ", line))}


def receiver_of(name):
    """The name that a message box's number comes from: the line before it."""
    at = next(i for i, line in enumerate(LINES) if re.match(rf"#X msg \d+ \d+ {re.escape(name)}( \\\$1)?;", line))
    return LINES[at - 1].partition("r \\$0-")[2].rstrip(";")


@pytest.mark.parametrize("message", MESSAGES, ids=lambda message: message[1])
def test_every_message_is_a_parameter_with_a_value_or_an_action_without(message):
    name, has_value = message[1], message[2] is not None
    assert has_value != isinstance(BY_NAME[name].domain, Action)
    understand(f"/sideman/{name}", [1] if has_value else [])


@pytest.mark.parametrize("message", MESSAGES, ids=lambda message: message[1])
def test_every_message_has_a_widget_of_its_range(message):
    line = WIDGETS[receiver_of(message[1])].string
    kind, *fields = line.split()[4:]
    domain = BY_NAME[message[1]].domain
    if isinstance(domain, Number):
        low, high = fields[2:4]
        assert (kind in ("hsl", "nbx"), float(low), float(high)) == (True, domain.low, domain.high)
    elif isinstance(domain, Choice):
        assert (kind, int(fields[3])) == ("hradio", len(domain.names))
    else:
        assert kind == ("bng" if isinstance(domain, Action) else "tgl")


def test_no_two_widgets_lie_on_one_place():
    places = [(match[1], match[2]) for match in WIDGETS.values()]
    assert len(places) > 20
    assert len(set(places)) == len(places)


def test_every_connection_is_between_objects_that_exist():
    count, made = connections(LINES)
    assert all(max(ends) < count for ends in made)
