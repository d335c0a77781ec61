"""A picture of a Pure Data patch as it opens, drawn from its file: the widgets of its outermost canvas."""

from __future__ import annotations

import re

from max_patches.make.svg import MONO, Drawing

LETTER = 6.02  # pixels, of a letter of size 10


def preview(patch: str) -> str:
    """The picture, as large as the patch's window."""
    first, *lines = [line.rstrip(";").split() for line in patch.splitlines()]
    drawing = Drawing(float(first[4]), float(first[5]), "#ffffff")
    values = {
        name: value.strip()
        for name, value in re.findall(r"\\; (sideman/\S+) (?:(?:set|symbol) )?((?:\\ |[^;])+);", patch)
    }
    depth = 0
    for at, line in enumerate(lines):
        if line[0] == "#N":
            depth += 1
        elif line[1] == "restore":
            depth -= 1
            if depth == 0 and line[-1] == "graph":
                _graph(drawing, float(line[2]), float(line[3]), lines[at - 1])
            elif depth == 0:
                _object(drawing, float(line[2]), float(line[3]), " ".join(line[4:]))
        elif depth == 0 and line[1] not in ("connect", "coords"):
            _drawn(drawing, line, values)
    return str(drawing)


def _graph(drawing: Drawing, x: float, y: float, coords: list[str]) -> None:
    width, height, steps = float(coords[6]), float(coords[7]), int(float(coords[4]))
    drawing.box(x, y, width, height, "#ffffff", 0)
    for step in range(4, steps, 4):
        drawing.line(x + width * step / steps, y, x + width * step / steps, y + height, "#d5d8de")


def _drawn(drawing: Drawing, line: list[str], values: dict[str, str]) -> None:
    kind, x, y, rest = line[1], float(line[2]), float(line[3]), line[4:]
    if kind == "text":
        drawing.text(x + 2, y + 12, " ".join(rest).replace(" \\,", ","), 10, MONO)
    elif kind.endswith("atom") or kind == "listbox":
        width = int(rest[0]) * LETTER + 6
        drawing.box(x, y, width, 17, "#fcfcfc", 0)
        drawing.text(x + 3, y + 12, values.get(rest[5], "").replace("\\ ", " "), 10, MONO)
    elif kind == "obj":
        _widget(drawing, x, y, rest, values)


LABELS = {"bng": 6, "tgl": 4, "hsl": 8, "vsl": 8, "nbx": 8, "hradio": 6, "cnv": 5}
"""Which field of a widget is its label; its place beside the widget follows, and after its font its size."""


def _object(drawing: Drawing, x: float, y: float, text: str) -> None:
    drawing.box(x, y, len(text) * LETTER + 8, 18, "#ffffff", 0)
    drawing.text(x + 3, y + 13, text.replace("\\", ""), 10, MONO)


def _label(drawing: Drawing, x: float, y: float, fields: list[str]) -> None:
    text, across, down, _, size = fields[:5]
    if text != "empty":
        drawing.text(x + float(across), y + float(down) + 4, text.replace("_", " "), float(size), MONO)


def _widget(drawing: Drawing, x: float, y: float, rest: list[str], values: dict[str, str]) -> None:
    kind, *fields = rest
    if kind == "cnv":
        drawing.box(x, y, float(fields[1]), float(fields[2]), fields[10], 0)
    elif kind == "bng":
        size = float(fields[0])
        drawing.box(x, y, size, size, "#fcfcfc", 0)
        drawing.circle(x + size / 2, y + size / 2, size / 2 - 1)
    elif kind == "tgl":
        size = float(fields[0])
        drawing.box(x, y, size, size, "#fcfcfc", 0)
        if values.get(fields[3]) == "1":
            drawing.cross(x, y, size)
    elif kind in ("hsl", "vsl"):
        width, height, low, high = map(float, fields[:4])
        part = (float(values.get(fields[7], fields[-2])) - low) / (high - low)
        drawing.box(x, y, width, height, "#fcfcfc", 0)
        if kind == "hsl":
            drawing.bar(x + width * part - 1, y, 3, height)
        else:
            drawing.bar(x, y + height * (1 - part) - 1, width, 3)
    elif kind == "nbx":
        height = float(fields[1])
        width = 31 * 10 * int(fields[0]) / 36 + height / 2 + 4
        drawing.box(x, y, width, height, "#fcfcfc", 0)
        drawing.line(x, y, x + height / 2, y + height / 2)
        drawing.line(x + height / 2, y + height / 2, x, y + height)
        drawing.text(x + height / 2 + 2, y + 13, values.get(fields[7], fields[-2]), 10, MONO)
    elif kind == "hradio":
        size, count = float(fields[0]), int(fields[3])
        for at in range(count):
            drawing.box(x + at * size, y, size, size, "#fcfcfc", 0)
        drawing.bar(x + int(values.get(fields[5], 0)) * size + 3, y + 3, size - 6, size - 6)
    else:
        _object(drawing, x, y, " ".join(rest))
        return
    _label(drawing, x, y, fields[LABELS[kind] :])
