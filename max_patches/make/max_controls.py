"""One control in Max: what it is turned to goes out to its address, what comes to its address is shown and not sent."""

from __future__ import annotations

from dataclasses import dataclass

from py2max.core.box import Box

from max_patches.make.max_patch import FIELD_FILL, INK, MaxPatch
from max_patches.make.max_wire import TO
from max_patches.make.surface import Control, Look, Place
from realtime.control.domains import Choice, Impulse, Number
from realtime.control.parameters import BY_NAME

SMALL = 11.0
NUMBER_WIDTH = 50


@dataclass(slots=True)
class Cells:
    """Where the objects of the next control lie in the patch: cells beside and below each other, beside the labels."""

    count: int = 0
    columns: int = 6
    width: int = 440
    height: int = 210

    def next(self, wide: int = 1) -> tuple[int, int]:
        """The corner of a free cell; a wide one takes a row from there on."""
        if wide > 1 and self.count % self.columns:
            self.count += self.columns - self.count % self.columns
        at, self.count = self.count, self.count + (self.columns if wide > 1 else 1)
        return 220 + at % self.columns * self.width, 20 + at // self.columns * self.height


def control(patch: MaxPatch, cells: Cells, item: Control) -> None:
    """Its boxes and their cords."""
    x, y = cells.next()
    address = f"/sideman/{item.name}"
    sent = patch.obj(f"s {TO}", x, y + 160)
    if item.look is Look.BUTTON:
        button = text_button(patch, Place(x, y + 40, 100, 20), item.place, item.caption)
        patch.chain(button, patch.msg(address, x, y + 120), sent)
        return
    told = patch.obj(f"prepend {address}", x, y + 120)
    patch.chain(told, sent)
    if item.look is Look.ONCE:
        _once(patch, x, y, item, told)
    elif item.look is Look.TEXT:
        _text(patch, x, y, item, told)
    else:
        _kept(patch, x, y, item, told)


def text_button(patch: MaxPatch, place: Place, shown: Place | None, caption: str) -> Box:
    """A button that acts when it is pressed."""
    return patch.ui(
        "textbutton", place, shown, text=caption, mode=0, outputmode=0, fontsize=SMALL, rounded=4.0, parameter_enable=0
    )


def number_box(patch: MaxPatch, place: Place, shown: Place, low: float, high: float, is_whole: bool) -> Box:
    """A number within low..high."""
    kind = "number" if is_whole else "flonum"
    more = {} if is_whole else {"format": 6, "numdecimalplaces": 2}
    bounds = {"minimum": int(low) if is_whole else float(low), "maximum": int(high) if is_whole else float(high)}
    return patch.ui(kind, place, shown, fontsize=SMALL, parameter_enable=0, **bounds, **more)


def slider_box(patch: MaxPatch, place: Place, shown: Place, domain: Number, is_upright: bool) -> Box:
    """A slider over the whole of a domain."""
    return patch.ui(
        "multislider",
        place,
        shown,
        size=1,
        orientation=int(is_upright),
        setminmax=[float(domain.low), float(domain.high)],
        settype=1,
        setstyle=1,
        contdata=1,
        bgcolor=FIELD_FILL,
        slidercolor=INK,
        parameter_enable=0,
    )


def _once(patch: MaxPatch, x: int, y: int, item: Control, told: Box) -> None:
    domain = BY_NAME[item.name].domain
    assert isinstance(domain, Impulse)
    place = item.place
    typed = Place(place.x, place.y, place.width - NUMBER_WIDTH)
    number = number_box(patch, Place(x + 140, y + 40, 60, 22), typed, domain.low, domain.high, domain.whole)
    go = Place(place.x + place.width - NUMBER_WIDTH + 4, place.y, NUMBER_WIDTH - 4)
    button = text_button(patch, Place(x, y + 40, 100, 20), go, item.caption)
    stored = patch.obj(f"{'i' if domain.whole else 'f'} {BY_NAME[item.name].default:g}", x, y + 80)
    patch.chain(button, stored, told)
    patch.cord(number, 0, stored, 1)
    patch.chain(patch.obj(f"loadmess set {BY_NAME[item.name].default:g}", x + 140, y), number)


def _text(patch: MaxPatch, x: int, y: int, item: Control, told: Box) -> None:
    place = item.place
    field = Place(place.x, place.y, place.width - 68, place.height + 2)
    typed = text_field(patch, Place(x, y + 30, 100, 20), field, "")
    go = Place(place.x + place.width - 62, place.y, 62)
    patch.chain(text_button(patch, Place(x, y, 100, 20), go, item.caption), typed)
    words = patch.obj("route text", x, y + 60)
    something = patch.obj("route bang", x, y + 90)
    patch.chain(typed, words, something)
    patch.cord(something, 1, told)


def text_field(patch: MaxPatch, place: Place, shown: Place, text: str) -> Box:
    """A line to type into; Return or a bang gives it as one symbol, after the word text."""
    return patch.ui(
        "textedit", place, shown, text=text, keymode=1, outputmode=1, lines=1, fontsize=SMALL, parameter_enable=0
    )


def _kept(patch: MaxPatch, x: int, y: int, item: Control, told: Box) -> None:
    parameter = BY_NAME[item.name]
    domain, place = parameter.domain, item.place
    heard = patch.obj(f"r /sideman/{item.name}", x + 140, y)
    default = parameter.default
    if item.look in (Look.SLIDER, Look.UPRIGHT):
        _slider(patch, x, y, item, heard, told)
        return
    shown = patch.obj("prepend setsymbol" if item.look is Look.MENU else "prepend set", x + 140, y + 40)
    if item.look is Look.SWITCH:
        widget = patch.ui("toggle", Place(x, y + 80, 24, 24), place, parameter_enable=0)
        start = f"loadmess set {int(bool(default))}"
    elif item.look is Look.MENU:
        assert isinstance(domain, Choice)
        items = [atom for name in domain.names for atom in (*name.split(), ",")][:-1]
        field = Place(place.x, place.y, place.width, place.height + 2)
        widget = patch.ui("umenu", Place(x, y + 80, 120, 22), field, items=items, fontsize=SMALL, parameter_enable=0)
        start = f"loadmess set {domain.names.index(str(default))}"
    else:
        assert isinstance(domain, Number)
        field = Place(place.x, place.y, place.width, place.height + 2)
        widget = number_box(patch, Place(x, y + 80, 60, 22), field, domain.low, domain.high, domain.whole)
        start = f"loadmess set {default:g}"
    patch.chain(heard, shown, widget, told)
    patch.chain(patch.obj(start, x, y), widget)


def _slider(patch: MaxPatch, x: int, y: int, item: Control, heard: Box, told: Box) -> None:
    """A slider, and beside a lying one its number; what turns the one is shown by the other."""
    place, domain, default = item.place, BY_NAME[item.name].domain, float(BY_NAME[item.name].default)
    assert isinstance(domain, Number)
    is_upright = item.look is Look.UPRIGHT
    room = 0 if is_upright else NUMBER_WIDTH
    field = Place(place.x, place.y, place.width - room, place.height)
    slider = slider_box(patch, Place(x, y + 40, 100, 20), field, domain, is_upright)
    first = patch.obj("prepend set 1", x + 140, y + 40)
    patch.chain(heard, first, slider)
    patch.chain(patch.obj(f"loadmess set 1 {default:g}", x, y), slider)
    if is_upright:
        patch.chain(slider, told)
        return
    beside = Place(place.x + place.width - room + 4, place.y, room - 4, place.height + 2)
    number = number_box(patch, Place(x, y + 80, 60, 22), beside, domain.low, domain.high, False)
    shown = patch.obj("prepend set", x + 330, y + 40)
    patch.chain(heard, shown, number)
    patch.chain(patch.obj(f"loadmess set {default:g}", x + 330, y), number)
    patch.chain(slider, number, told)
    patch.cord(number, 0, first)
