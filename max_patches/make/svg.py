"""The few shapes that the previews are drawn with."""

from __future__ import annotations

import html

SANS, MONO = "Arial, Helvetica, sans-serif", "DejaVu Sans Mono, monospace"
INK, EDGE, FIELD = "#22242b", "#9a9ea8", "#fafafa"


class Drawing:
    """Shapes in the order in which they are drawn, the lowest first."""

    def __init__(self, width: float, height: float, ground: str) -> None:
        self._head = (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:g} {height:g}"'
            f' width="{width:g}" height="{height:g}">'
        )
        self._shapes = [f'<rect width="{width:g}" height="{height:g}" fill="{ground}"/>']

    def box(self, x: float, y: float, width: float, height: float, fill: str = FIELD, round_: float = 2) -> None:
        """A filled rectangle with an edge."""
        self._shapes.append(
            f'<rect x="{x:g}" y="{y:g}" width="{width:g}" height="{height:g}" rx="{round_:g}"'
            f' fill="{fill}" stroke="{EDGE}" stroke-width="0.7"/>'
        )

    def bar(self, x: float, y: float, width: float, height: float) -> None:
        """A part that is filled with ink."""
        self._shapes.append(
            f'<rect x="{x:g}" y="{y:g}" width="{width:g}" height="{height:g}" fill="{INK}" opacity="0.75"/>'
        )

    def circle(self, x: float, y: float, radius: float) -> None:
        """A ring."""
        self._shapes.append(
            f'<circle cx="{x:g}" cy="{y:g}" r="{radius:g}" fill="none" stroke="{INK}" stroke-width="1"/>'
        )

    def line(self, x: float, y: float, to_x: float, to_y: float, stroke: str = EDGE) -> None:
        """A thin line."""
        self._shapes.append(f'<line x1="{x:g}" y1="{y:g}" x2="{to_x:g}" y2="{to_y:g}" stroke="{stroke}"/>')

    def cross(self, x: float, y: float, size: float) -> None:
        """What is in a toggle that is on."""
        a, b = size * 0.2, size * 0.8
        self.line(x + a, y + a, x + b, y + b, INK)
        self.line(x + a, y + b, x + b, y + a, INK)

    def text(self, x: float, y: float, text: str, size: float, font: str = SANS, is_bold: bool = False) -> None:
        """A line of text; y is its base."""
        weight = ' font-weight="bold"' if is_bold else ""
        self._shapes.append(
            f'<text x="{x:g}" y="{y:g}" font-family="{font}" font-size="{size:g}"{weight} fill="{INK}"'
            f' xml:space="preserve">{html.escape(text)}</text>'
        )

    def __str__(self) -> str:
        return "\n".join([self._head, *self._shapes, "</svg>", ""])
