"""A Max patch, or a patch inside one, with a place for everything: py2max writes it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Any

from py2max import Patcher
from py2max.core.box import Box
from py2max.core.common import Rect, box_width_for
from py2max.maxref import porttypes

from max_patches.make.surface import Place

OBJECT_HEIGHT = 22
EDGE = 20
INK, PANEL_FILL, FIELD_FILL = [0.13, 0.14, 0.17, 1.0], [0.89, 0.9, 0.92, 1.0], [0.98, 0.98, 0.98, 1.0]
PORTS = {
    "bpatcher": (0, 0, []),
    "button": (1, 1, ["bang"]),
    "comment": (1, 0, []),
    "flonum": (1, 2, ["", "bang"]),
    "inlet": (0, 1, [""]),
    "kslider": (2, 2, ["int", "int"]),
    "live.numbox": (1, 2, ["", "float"]),
    "matrixctrl": (1, 2, ["list", "list"]),
    "message": (2, 1, [""]),
    "multislider": (1, 2, ["", ""]),
    "number": (1, 2, ["", "bang"]),
    "outlet": (1, 0, []),
    "panel": (1, 0, []),
    "textbutton": (1, 3, ["", "", "int"]),
    "textedit": (1, 4, ["", "int", "", ""]),
    "toggle": (1, 1, ["int"]),
    "umenu": (1, 3, ["int", "", ""]),
}
"""Inlets, outlets and the outlets' types of the boxes that are drawn otherwise than as an object with its text."""


class MaxPatch:
    """Boxes and cords; every box has a place in the patch, and those that are seen one in the presentation."""

    def __init__(self, inside: MaxPatch | None = None, is_presented: bool = False) -> None:
        self.patcher: Patcher = Patcher(
            parent=inside.patcher if inside else None, openinpresentation=int(is_presented), on_invalid="raise"
        )
        self.patcher.appversion.update(major=8, minor=6, revision=0)
        self.patcher.rect = Rect(60, 80, 400, 300)
        self.hint = ""
        """What Max says while the mouse is over a box that is presented, of those that are made from now on."""

    def obj(self, text: str, x: int, y: int) -> Box:
        """An object with its arguments."""
        name = text.split()[0]
        inlets, outlets = porttypes.port_counts(name, text)
        width = box_width_for(text, max(inlets or 1, outlets or 1))
        place = Place(x, y, int(width) + 1, OBJECT_HEIGHT)
        return self._box("newobj", place, inlets or 0, outlets or 0, [""] * (outlets or 0), text=text)

    def msg(self, text: str, x: int, y: int) -> Box:
        """A message box that is not presented."""
        return self.ui("message", Place(x, y, int(box_width_for(text, 2)) + 8, OBJECT_HEIGHT), text=text)

    def note(self, text: str, x: int, y: int, width: int, lines: int = 1) -> Box:
        """A comment in the patch itself."""
        return self.ui("comment", Place(x, y, width, 6 + 15 * lines), text=text)

    def ui(self, kind: str, place: Place, shown: Place | None = None, **attributes: Any) -> Box:
        """A box of one of the kinds in PORTS; `shown` is its place in the presentation."""
        inlets, outlets, types = PORTS[kind]
        if shown is not None:
            attributes |= {
                "presentation": 1,
                "presentation_rect": [float(n) for n in (shown.x, shown.y, shown.width, shown.height)],
            }
            if self.hint:
                attributes["hint"] = self.hint
        return self._box(kind, place, inlets, outlets, list(types), **attributes)

    def inside(self, kind: str, patch: MaxPatch, place: Place, shown: Place | None = None, **attributes: Any) -> Box:
        """A patch in this one: `kind` is bpatcher, or `p NAME`."""
        if kind == "bpatcher":
            return self.ui(kind, place, shown, patcher=patch.patcher, embed=1, viewvisibility=1, **attributes)
        return self._box("newobj", place, 0, 0, [], text=kind, patcher=patch.patcher)

    def shown_file(self, name: str, place: Place, inlets: int, outlets: int, arguments: list[int | str]) -> Box:
        """A patch that has a file of its own, with its arguments, as it presents itself."""
        types = [""] * outlets
        return self._box("bpatcher", place, inlets, outlets, types, name=name, args=arguments, viewvisibility=1)

    def cord(self, source: Box, outlet: int, target: Box, inlet: int = 0) -> None:
        """One connection."""
        self.patcher.add_patchline(str(source.id), outlet, str(target.id), inlet)

    def chain(self, *boxes: Box) -> None:
        """Outlet 0 of each to inlet 0 of the next."""
        for source, target in pairwise(boxes):
            self.cord(source, 0, target)

    def fit(self, width: int = 0, height: int = 0) -> None:
        """Makes the window hold everything, and at least width by height."""
        rects: Sequence[Rect] = [box.patching_rect for box in self.patcher._boxes]
        right = max([width, *(rect.x + rect.w + EDGE for rect in rects)])
        bottom = max([height, *(rect.y + rect.h + EDGE for rect in rects)])
        self.patcher.rect = Rect(60, 80, float(right), float(bottom))

    def _box(self, kind: str, place: Place, inlets: int, outlets: int, types: list[str], **attributes: Any) -> Box:
        box = Box(
            id=self.patcher.get_id(kind),
            maxclass=kind,
            numinlets=inlets,
            numoutlets=outlets,
            outlettype=types,
            patching_rect=Rect(float(place.x), float(place.y), float(place.width), float(place.height)),
            **attributes,
        )
        return self.patcher.add_box(box)
