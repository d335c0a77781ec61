"""What a performer sees, whichever program shows it: panels, and the controls and displays in them.

Places are in pixels; those of items count from their panel's corner.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from realtime.control.domains import Action, Choice, Impulse, Number, Switch, Text
from realtime.control.parameters import BY_NAME

ROW = 24  # from one row of a panel to the next
LINE = 18  # the height of a control
TITLE = 26  # the height of a panel's title


class Look(Enum):
    """How a parameter is turned."""

    SLIDER = "slider"
    UPRIGHT = "upright slider"
    NUMBER = "number"
    SWITCH = "switch"
    BUTTON = "button"
    MENU = "menu"
    ONCE = "number with a button"
    TEXT = "typed text with a button"


class Sight(Enum):
    """What is only shown; the value is the name of what comes, below /sideman/."""

    GRID = "plan"
    GROOVE = "groove"
    HIT = "hit"
    WORDS = "words"


@dataclass(frozen=True, slots=True)
class Place:
    """A rectangle."""

    x: int
    y: int
    width: int
    height: int = LINE

    def overlaps(self, other: Place) -> bool:
        """Whether they share a pixel."""
        return (
            self.x < other.x + other.width
            and other.x < self.x + self.width
            and self.y < other.y + other.height
            and other.y < self.y + self.height
        )


@dataclass(frozen=True, slots=True)
class Label:
    """A line of text."""

    text: str
    place: Place


@dataclass(frozen=True, slots=True)
class Control:
    """Something that turns the parameter `name`; `caption` is written on it where it is a button."""

    name: str
    look: Look
    place: Place
    caption: str


@dataclass(frozen=True, slots=True)
class Display:
    """Something that is shown: `name` is its address below /sideman/, or a drum's name for its hits."""

    sight: Sight
    name: str
    place: Place


@dataclass(frozen=True, slots=True)
class Pad:
    """A pad to strike, and the numbers that it sends: velocity and pitch."""

    pad: Place
    velocity: Place
    pitch: Place


@dataclass(frozen=True, slots=True)
class Ports:
    """Where Sideman is, on which port this patch listens, and whether it asks to be told everything there."""

    host: Place
    send_to: Place
    listen_on: Place
    subscribe: Place


Item = Label | Control | Display | Pad | Ports


@dataclass(frozen=True, slots=True)
class Panel:
    """Items under a title."""

    title: str
    place: Place
    items: tuple[Item, ...]


def look_of(name: str) -> Look:
    """How a parameter is turned where nothing else is said."""
    domain = BY_NAME[name].domain
    if isinstance(domain, Switch):
        return Look.SWITCH
    if isinstance(domain, Choice):
        return Look.MENU
    if isinstance(domain, Action):
        return Look.BUTTON
    if isinstance(domain, Impulse):
        return Look.ONCE
    if isinstance(domain, Text):
        return Look.TEXT
    fine = isinstance(domain, Number) and not domain.whole and 1 <= domain.high - domain.low <= 4
    return Look.SLIDER if fine else Look.NUMBER


def rows(
    x: int, y: int, label: int, control: int, *named: tuple[str, str] | tuple[str, str, Look]
) -> Iterable[Label | Control]:
    """Controls under each other, each with its label before it, or on it: (name, label), or (name, label, look).

    What the table does not have leaves no gap.
    """
    known = [entry for entry in named if entry[0] in BY_NAME]
    for at, (name, text, *look) in enumerate(known):
        top = y + at * ROW
        how = look[0] if look else look_of(name)
        if text and how is not Look.BUTTON:
            yield Label(text, Place(x, top, label))
        width = LINE if how is Look.SWITCH else control
        caption = {Look.ONCE: "send", Look.TEXT: name.rpartition("/")[2]}.get(how, text)
        yield Control(name, how, Place(x + label, top, width), caption)


def shown(x: int, y: int, label: int, width: int, *named: tuple[str, str]) -> Iterable[Label | Display]:
    """Displays under each other, each with its label before it: (name, label)."""
    for at, (name, text) in enumerate(named):
        yield Label(text, Place(x, y + at * ROW, label))
        yield Display(Sight.WORDS, name, Place(x + label, y + at * ROW, width))


def buttons(x: int, y: int, width: int, gap: int, *named: tuple[str, str]) -> Iterable[Control]:
    """Buttons beside each other: (name, caption)."""
    for at, (name, caption) in enumerate(named):
        yield Control(name, Look.BUTTON, Place(x + at * (width + gap), y, width), caption)
