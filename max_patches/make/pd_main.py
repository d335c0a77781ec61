"""The main patch for Pure Data.

What Sideman has turned comes to a widget with `set`, so that it is not sent again.
"""

from __future__ import annotations

from max_patches.make.panels import main_panels
from max_patches.make.pd_canvas import Canvas
from max_patches.make.pd_sent import connection, defaults, struck, turned_here
from max_patches.make.pd_shown import shown, turned_there
from max_patches.make.pd_widgets import draw
from max_patches.make.surface import Control


def main_patch() -> str:
    """The file."""
    panels = main_panels()
    canvas = Canvas()
    for panel in panels:
        draw(canvas, panel)
    items = [item for panel in panels for item in panel.items]
    controls = [item for item in items if isinstance(item, Control)]
    width = max(panel.place.x + panel.place.width for panel in panels) + 8
    height = max(panel.place.y + panel.place.height for panel in panels) + 8
    insides = (
        ("connection", connection()),
        ("turned_here", turned_here(controls)),
        ("turned_there", turned_there(controls, items)),
        ("shown", shown()),
        ("struck", struck()),
        ("defaults", defaults(controls)),
    )
    for at, (name, inside) in enumerate(insides):
        canvas.inside(10 + at * 130, height + 12, name, inside)
    return canvas.file(width, height)
