"""A canvas of Pure Data, written as the lines of its file."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

FONT = 10
COLOURS = "#fcfcfc #000000 #000000"


class Canvas:
    """Objects and the connections between them; objects are named by the numbers that `add` gives."""

    def __init__(self) -> None:
        self._lines: list[str] = []
        self._connections: list[str] = []
        self._count = 0

    def add(self, kind: str, x: int, y: int, text: str) -> int:
        """An object: `kind` is obj, msg, text, floatatom, symbolatom or listbox; `text` is as the file has it."""
        self._lines.append(f"#X {kind} {x} {y} {text};")
        self._count += 1
        return self._count - 1

    def inside(self, x: int, y: int, name: str, canvas: Canvas) -> int:
        """A subpatch."""
        self._lines += [f"#N canvas 100 100 900 700 {name} 0;", *canvas.body(), f"#X restore {x} {y} pd {name};"]
        self._count += 1
        return self._count - 1

    def graph(self, x: int, y: int, width: int, height: int, array: str, length: int, high: int) -> int:
        """An array drawn as points between 0 and `high`."""
        self._lines += [
            "#N canvas 0 0 450 300 (subpatch) 0;",
            f"#X array {array} {length} float 0;",
            f"#X coords 0 {high} {length} 0 {width} {height} 1 0 0;",
            f"#X restore {x} {y} graph;",
        ]
        self._count += 1
        return self._count - 1

    def connect(self, *chain: int | tuple[int, int]) -> None:
        """Outlet 0 of each to inlet 0 of the next; (object, outlet) before the last takes another outlet."""
        for source, target in pairwise(chain):
            number, outlet = source if isinstance(source, tuple) else (source, 0)
            self.cord(number, outlet, target[0] if isinstance(target, tuple) else target, 0)

    def cord(self, source: int, outlet: int, target: int, inlet: int) -> None:
        """One connection."""
        self._connections.append(f"#X connect {source} {outlet} {target} {inlet};")

    def body(self) -> Sequence[str]:
        """The lines between the canvas's first and its last."""
        return [*self._lines, *self._connections]

    def file(self, width: int, height: int) -> str:
        """The whole as a file."""
        return "\n".join([f"#N canvas 40 40 {width} {height} {FONT};", *self.body(), ""])


def escaped(text: str) -> str:
    """Text as the file has it."""
    return text.replace(",", " \\,").replace(";", " \\;").replace("$", "\\$")


def symbol(text: str) -> str:
    """Text as one symbol."""
    return escaped(text).replace(" ", "\\ ")


def underscored(text: str) -> str:
    """Text as the label of a widget, which has no blanks."""
    return escaped(text.replace(" ", "_")) if text else "empty"
