"""The address space as OSCQuery describes it, made from the parameter table: a JSON object for every node.

The attributes and the answers are those of the OSC Query Proposal (github.com/Vidvox/OSCQueryProposal), its third
revision; the names of units are those of its units.txt, and the table's own where it has none.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from enum import IntEnum
from http import HTTPStatus
from urllib.parse import unquote

from pythonosc.osc_message import OscMessage

from realtime.control.domains import Choice, Impulse, Number, Switch, Text, Value
from realtime.control.feedback_rows import FEEDBACK_ROWS, FeedbackRow
from realtime.control.osc_namespace import ONSET
from realtime.control.parameter import Parameter
from realtime.control.parameters import PARAMETERS
from realtime.control.values import Values

HOST_INFO, VALUE, CONTENTS, TYPE = "HOST_INFO", "VALUE", "CONTENTS", "TYPE"
REQUIRED = ("FULL_PATH", CONTENTS, TYPE)
EXTENSIONS = {
    "ACCESS": True,
    VALUE: True,
    "RANGE": True,
    "DESCRIPTION": True,
    "TAGS": True,
    "EXTENDED_TYPE": False,
    "UNIT": True,
    "CRITICAL": False,
    "CLIPMODE": True,
    "OVERLOADS": True,
    "HTML": False,
    "LISTEN": True,
    "PATH_CHANGED": False,
    "PATH_RENAMED": False,
    "PATH_REMOVED": False,
    "PATH_ADDED": False,
}
"""The optional attributes and commands of the proposal, and whether they are built."""
COMMANDS = ("LISTEN", "PATH_CHANGED", "PATH_RENAMED", "PATH_REMOVED", "PATH_ADDED")  # no attributes of a node

UNITS = {"bpm": "time.bpm", "ms": "time.ms", "s": "time.second", "MIDI pitch": "time.midinote", "dB": "gain.db"}
"""The proposal's name of a unit of the table, where it has one."""

_MIDI_RANGE = {"MIN": 0, "MAX": 127}


class Access(IntEnum):
    """Whether a node's value can be read, set, or both."""

    NONE = 0
    READ = 1
    SET = 2
    BOTH = 3


@dataclass(frozen=True, slots=True)
class Reply:
    """What a query is answered with: an HTTP status, and JSON, or nothing where the status is not OK."""

    status: HTTPStatus
    body: bytes = b""


@dataclass(slots=True)
class Node:
    """A method, a container, or both; attributes: what never changes; changing: VALUE, and TYPE where it changes."""

    attributes: dict[str, object]
    changing: Callable[[], dict[str, object]] | None = None
    children: dict[str, Node] = field(default_factory=dict)

    def describe(self, with_contents: bool = True) -> dict[str, object]:
        """All its attributes, with all that it contains where that is wanted."""
        told = {**self.attributes, **(self.changing() if self.changing is not None else {})}
        if self.children and with_contents:
            told[CONTENTS] = {name: child.describe() for name, child in self.children.items()}
        return told


class AddressSpace:
    """Everything below /sideman. May be asked by one thread while another turns the parameters."""

    def __init__(self, values: Values, host_info: dict[str, object]) -> None:
        """host_info: what is told of the host, without EXTENSIONS."""
        self._values = values
        self._host_info = {**host_info, "EXTENSIONS": EXTENSIONS}
        self._heard: dict[str, bytes] = {}
        self._root = Node({"FULL_PATH": "/", "ACCESS": Access.NONE, "DESCRIPTION": "Sideman, a drummer."})
        self._nodes: dict[str, Node] = {"/": self._root}
        self._place(ONSET, _onset())
        for parameter in PARAMETERS:
            self._place(parameter.address, _attributes(parameter), self._value_of(parameter))
        for feedback in FEEDBACK_ROWS:
            self._place(feedback.address, _of_feedback(feedback), self._last_of(feedback))

    def __contains__(self, address: object) -> bool:
        """Whether an OSC address is a method that can be listened to."""
        return address in self._nodes and self._nodes[str(address)].attributes["ACCESS"] != Access.NONE

    def hear(self, address: str, message: bytes) -> None:
        """Keeps an OSC message that was sent as the value of its address, where that can only be read."""
        node = self._nodes.get(address)
        if node is not None and node.attributes["ACCESS"] == Access.READ:
            self._heard[address] = message

    def reply(self, target: str) -> Reply:
        """The answer to the GET of an HTTP target, as "/sideman/drums/density?VALUE"."""
        path, _, query = target.partition("#")[0].partition("?")
        asked = [unquote(attribute) for attribute in query.split("&")] if query else []
        if HOST_INFO in asked:
            return _found(self._host_info)
        node = self._nodes.get(unquote(path).removesuffix("/") or "/") if path.startswith("/") else None
        if node is None:
            return Reply(HTTPStatus.NOT_FOUND if path.startswith("/") else HTTPStatus.BAD_REQUEST)
        if not asked:
            return _found(node.describe())
        return _attributes_of(node, asked)

    def _value_of(self, parameter: Parameter) -> Callable[[], dict[str, object]] | None:
        if not parameter.is_kept:
            return None
        return lambda: {VALUE: [_on_the_wire(self._values[parameter.name])]}

    def _last_of(self, feedback: FeedbackRow) -> Callable[[], dict[str, object]]:
        def last() -> dict[str, object]:
            message = self._heard.get(feedback.address)
            if message is None:
                return {}
            types, arguments = _type_tags(message), OscMessage(message).params
            return {TYPE: types, VALUE: arguments} if types else {}

        return last

    def _place(
        self, address: str, attributes: dict[str, object], changing: Callable[[], dict[str, object]] | None = None
    ) -> None:
        """Puts a method where it belongs; what it lies in becomes a container if it is nothing yet."""
        node = self._root
        for path in _paths_to(address):
            if path not in self._nodes:
                self._nodes[path] = Node({"FULL_PATH": path, "ACCESS": Access.NONE})
                node.children[path.rpartition("/")[2]] = self._nodes[path]
            node = self._nodes[path]
        node.attributes.update(attributes)
        node.changing = changing


def _paths_to(address: str) -> Iterator[str]:
    path = ""
    for name in address.strip("/").split("/"):
        path = f"{path}/{name}"
        yield path


def _found(told: dict[str, object]) -> Reply:
    return Reply(HTTPStatus.OK, json.dumps(told, separators=(",", ":"), allow_nan=False).encode())


def _attributes_of(node: Node, asked: list[str]) -> Reply:
    """Of a known node: an attribute that it has not is left out; what the proposal answers with a status is so."""
    known = {*REQUIRED, *EXTENSIONS} - set(COMMANDS)
    if not known.issuperset(asked):
        return Reply(HTTPStatus.BAD_REQUEST)
    access = node.attributes["ACCESS"]
    is_unreadable = VALUE in asked and access not in (Access.READ, Access.BOTH)
    if is_unreadable or not all(EXTENSIONS.get(attribute, True) for attribute in asked):
        return Reply(HTTPStatus.NO_CONTENT)
    told = node.describe(with_contents=CONTENTS in asked)
    return _found({attribute: told[attribute] for attribute in asked if attribute in told})


def _attributes(parameter: Parameter) -> dict[str, object]:
    types, ranges, overloads = _takes(parameter)
    told: dict[str, object] = {
        "ACCESS": Access.BOTH if parameter.is_kept else Access.SET,
        "DESCRIPTION": parameter.help,
        TYPE: types,
        "TAGS": [parameter.stage.value],
    }
    if ranges:
        told["RANGE"] = [ranges]
    if overloads:
        told["OVERLOADS"] = overloads
    if parameter.unit:
        told["UNIT"] = [UNITS.get(parameter.unit, parameter.unit)]
    domain = parameter.domain
    if isinstance(domain, Number) or (isinstance(domain, Impulse) and not domain.is_exact):
        told["CLIPMODE"] = ["both"]
    return told


def _takes(parameter: Parameter) -> tuple[str, dict[str, object], list[dict[str, object]]]:
    """Its type tag, its range, and the other type tags that are taken."""
    domain = parameter.domain
    if isinstance(domain, Number | Impulse):
        limits: dict[str, object] = {"MIN": domain.low, "MAX": domain.high}
        other: dict[str, object] = {TYPE: "f" if domain.whole else "i", "RANGE": [limits]}
        return ("i" if domain.whole else "f"), limits, [other]
    if isinstance(domain, Switch):
        on_off: dict[str, object] = {"MIN": 0, "MAX": 1, "VALS": [0, 1]}
        return "i", on_off, [{TYPE: "f", "RANGE": [on_off]}, {TYPE: "T"}, {TYPE: "F"}]
    if isinstance(domain, Choice):
        places = {"MIN": 0, "MAX": len(domain.names) - 1}
        return "s", {"VALS": list(domain.names)}, [{TYPE: "i", "RANGE": [places]}]
    if isinstance(domain, Text):
        return "s", {}, []
    return "i", {"VALS": [1]}, [{TYPE: "f", "RANGE": [{"VALS": [1]}]}, {TYPE: "T"}]


def _onset() -> dict[str, object]:
    return {
        "ACCESS": Access.SET,
        "DESCRIPTION": "Something that you struck: velocity and, if wanted, pitch; velocity 0 is ignored.",
        TYPE: "ii",
        "RANGE": [_MIDI_RANGE, _MIDI_RANGE],
        "UNIT": ["MIDI velocity", UNITS["MIDI pitch"]],
        "OVERLOADS": [{TYPE: "i", "RANGE": [_MIDI_RANGE]}, {TYPE: "ff", "RANGE": [_MIDI_RANGE, _MIDI_RANGE]}],
        "TAGS": ["listen"],
    }


def _of_feedback(feedback: FeedbackRow) -> dict[str, object]:
    told = f"{feedback.help} Arguments: {feedback.arguments}."
    return {"ACCESS": Access.READ, "DESCRIPTION": told, TYPE: feedback.types, "TAGS": ["feedback"]}


def _on_the_wire(value: Value) -> Value:
    return int(value) if isinstance(value, bool) else value


def _type_tags(message: bytes) -> str:
    """The type tags of an OSC message, without the comma."""
    tags = message[(message.index(0) | 3) + 1 :]
    return tags[1 : tags.index(0)].decode("ascii") if tags else ""
