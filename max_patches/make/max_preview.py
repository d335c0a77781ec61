"""A picture of a Max patch as it opens, drawn from its file."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from max_patches.make.svg import Drawing

Patcher = dict[str, Any]
HIDDEN = ("inlet", "outlet")


def preview(patcher: Patcher, others: Mapping[str, Patcher], size: tuple[float, float] | None = None) -> str:
    """The presentation where the patch opens in it, else the patch itself; `size`, else the size of its window.

    others: the patches that it may show, by their files' names.
    """
    width, height = size or patcher["rect"][2:]
    if patcher["openinpresentation"]:
        shown = [box["box"]["presentation_rect"] for box in patcher["boxes"] if box["box"].get("presentation")]
        width = min(width, max(rect[0] + rect[2] for rect in shown) + 8)
        height = min(height, max(rect[1] + rect[3] for rect in shown) + 8)
    drawing = Drawing(width, height, "#c8cbd1")
    _patcher(drawing, patcher, 0, 0, others)
    return str(drawing)


def _patcher(drawing: Drawing, patcher: Patcher, x: float, y: float, others: Mapping[str, Patcher]) -> None:
    is_presented = bool(patcher["openinpresentation"])
    boxes = [box["box"] for box in patcher["boxes"]]
    first = _first_values(patcher, boxes)
    place = "presentation_rect" if is_presented else "patching_rect"
    if not is_presented:
        _cords(drawing, patcher, {box["id"]: box for box in boxes})
    seen = [box for box in boxes if not is_presented or box.get("presentation")]
    for box in sorted(seen, key=lambda box: not box.get("background")):
        left, top, width, height = box[place]
        _box(drawing, box, x + left, y + top, width, height, first.get(box["id"], ""), others)


def _first_values(patcher: Patcher, boxes: list[dict[str, Any]]) -> dict[str, str]:
    """What each box shows when the patch has been opened: it comes from a loadmess."""
    texts = {box["id"]: box.get("text", "") for box in boxes}
    given = {}
    for line in patcher["lines"]:
        text = texts[line["patchline"]["source"][0]]
        if text.startswith("loadmess "):
            given[line["patchline"]["destination"][0]] = text.split()[-1]
    return given


def _cords(drawing: Drawing, patcher: Patcher, boxes: dict[str, dict[str, Any]]) -> None:
    for line in patcher["lines"]:
        (source, outlet), (target, inlet) = line["patchline"]["source"], line["patchline"]["destination"]
        from_, to = boxes[source], boxes[target]
        x, y, width, height = from_["patching_rect"]
        to_x, to_y, to_width, _ = to["patching_rect"]
        drawing.line(
            x + _port(width, outlet, from_["numoutlets"]),
            y + height,
            to_x + _port(to_width, inlet, to["numinlets"]),
            to_y,
            "#5a5e68",
        )


def _port(width: float, index: int, count: int) -> float:
    return 8 + (width - 16) * index / max(count - 1, 1)


def _box(
    drawing: Drawing,
    box: dict[str, Any],
    x: float,
    y: float,
    width: float,
    height: float,
    value: str,
    others: Mapping[str, Patcher],
) -> None:
    kind, text, size = box["maxclass"], str(box.get("text", "")), float(box.get("fontsize", 12))
    base = y + height / 2 + size * 0.36
    if kind == "bpatcher":
        inside = box.get("patcher") or others[box["name"]]
        _patcher(drawing, inside, x, y, others)
    elif kind == "comment":
        _comment(drawing, x + 3, y + size + 3, text, size, width, bool(box.get("fontface")))
    elif kind == "panel":
        drawing.box(x, y, width, height, _colour(box["bgcolor"]), 6)
    elif kind == "button":
        drawing.box(x, y, width, height)
        drawing.circle(x + width / 2, y + height / 2, min(width, height) / 2 - 3)
    elif kind == "toggle":
        drawing.box(x, y, width, height)
        if value == "1":
            drawing.cross(x, y, width)
    elif kind in ("number", "flonum", "live.numbox"):
        drawing.box(x, y, width, height)
        drawing.line(x + 3, y + 4, x + 7, y + height / 2)
        drawing.line(x + 7, y + height / 2, x + 3, y + height - 4)
        number = value or str(
            box.get("saved_attribute_attributes", {}).get("valueof", {}).get("parameter_initial", [0])[0]
        )
        drawing.text(x + 10, base, f"{float(number):.2f}" if kind == "flonum" else number, size)
    elif kind == "multislider":
        _sliders(drawing, box, x, y, width, height, value)
    elif kind == "matrixctrl":
        drawing.box(x, y, width, height)
        for column in range(1, box["columns"]):
            across = x + width * column / box["columns"]
            drawing.line(across, y, across, y + height, "#5a5e68" if column % 4 == 0 else "#d5d8de")
        for row in range(1, box["rows"]):
            drawing.line(x, y + height * row / box["rows"], x + width, y + height * row / box["rows"], "#d5d8de")
    elif kind == "umenu":
        drawing.box(x, y, width, height)
        names = " ".join(map(str, box["items"])).split(" , ")
        drawing.text(x + 5, base, names[int(value or 0)], size)
        drawing.text(x + width - 14, base, "▾", size)
    elif kind == "kslider":
        _keys(drawing, x, y, width, height)
    elif kind == "textbutton":
        drawing.box(x, y, width, height, "#ffffff", 4)
        drawing.text(x + width / 2 - len(text) * size * 0.24, base, text, size)
    elif kind not in HIDDEN:  # an object, a message, a line to type into
        fill = {"newobj": "#e9ebef", "message": "#f4f5f7"}.get(kind, "#ffffff")
        drawing.box(x, y, width, height, fill)
        drawing.text(x + 5, base, text, size)


def _comment(drawing: Drawing, x: float, y: float, text: str, size: float, width: float, is_bold: bool) -> None:
    """Wrapped as Max wraps it, roughly: a letter is half as wide as high."""
    line, letters = "", width / size * 2
    for word in text.split():
        if line and len(line) + len(word) >= letters:
            drawing.text(x, y, line, size, is_bold=is_bold)
            line, y = "", y + size * 1.25
        line = f"{line} {word}".strip()
    drawing.text(x, y, line, size, is_bold=is_bold)


def _sliders(
    drawing: Drawing, box: dict[str, Any], x: float, y: float, width: float, height: float, value: str
) -> None:
    drawing.box(x, y, width, height)
    low, high = box["setminmax"]
    part = (float(value or low) - low) / (high - low)
    if box["size"] > 1:
        for step in range(4, box["size"], 4):
            drawing.line(x + width * step / box["size"], y, x + width * step / box["size"], y + height, "#d5d8de")
    elif box["orientation"]:
        drawing.bar(x, y + height * (1 - part), width, height * part)
    else:
        drawing.bar(x, y, width * part, height)


def _keys(drawing: Drawing, x: float, y: float, width: float, height: float) -> None:
    drawing.box(x, y, width, height)
    white = width / 28
    for key in range(1, 28):
        drawing.line(x + key * white, y, x + key * white, y + height)
        if key % 7 not in (0, 3):
            drawing.bar(x + key * white - white * 0.3, y, white * 0.6, height * 0.6)


def _colour(parts: list[float]) -> str:
    return "#" + "".join(f"{round(part * 255):02x}" for part in parts[:3])
