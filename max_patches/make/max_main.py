"""The main patch for Max: each panel is a patch of its own in it, so that a panel can be taken into another patch."""

from __future__ import annotations

from max_patches.make.max_controls import Cells, control
from max_patches.make.max_displays import display, pad, ports
from max_patches.make.max_patch import INK, PANEL_FILL, MaxPatch
from max_patches.make.max_wire import wire
from max_patches.make.panels import main_panels
from max_patches.make.surface import Control, Display, Label, Pad, Panel, Place
from realtime.control.parameters import BY_NAME

TITLE_SIZE, LABEL_SIZE = 13.0, 11.0


def main_patch() -> MaxPatch:
    """The whole patch."""
    patch = MaxPatch(is_presented=True)
    panels = main_panels()
    for panel in panels:
        patch.inside(
            "bpatcher", _panel(patch, panel), panel.place, panel.place, border=0, enablehscroll=0, enablevscroll=0
        )
    width = max(panel.place.x + panel.place.width for panel in panels) + 8
    height = max(panel.place.y + panel.place.height for panel in panels) + 8
    patch.inside("p sideman", wire(patch), Place(8, height + 8, 80, 22))
    patch.fit(width, height)
    return patch


def _panel(patch: MaxPatch, panel: Panel) -> MaxPatch:
    inside = MaxPatch(patch, is_presented=True)
    cells = Cells()
    names = 20
    title = Place(6, 3, panel.place.width - 12, 20)
    inside.ui(
        "comment", Place(20, names, 150, 20), title, text=panel.title, fontsize=TITLE_SIZE, fontface=1, textcolor=INK
    )
    for item in panel.items:
        if isinstance(item, Label):
            names += 26
            below = Place(item.place.x - 3, item.place.y - 1, item.place.width + 3, 20)
            inside.ui("comment", Place(20, names, 150, 20), below, text=item.text, fontsize=LABEL_SIZE, textcolor=INK)
    for item in panel.items:
        if isinstance(item, Control):
            inside.hint = f"{item.name}: {BY_NAME[item.name].help}"  # what is typed to learn it, and what it does
            control(inside, cells, item)
            inside.hint = ""
        elif isinstance(item, Display):
            display(inside, cells, item)
        elif isinstance(item, Pad):
            pad(inside, cells, item)
        elif not isinstance(item, Label):
            ports(inside, cells, item)
    whole = Place(0, 0, panel.place.width, panel.place.height)
    inside.ui("panel", Place(20, names + 40, 120, 60), whole, bgcolor=PANEL_FILL, background=1, rounded=6)
    inside.fit()
    return inside
