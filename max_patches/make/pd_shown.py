"""What comes into the main patch for Pure Data: values to their widgets; hits, plans and the groove to pictures."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from max_patches.make.pd_canvas import Canvas, symbol
from max_patches.make.pd_sent import FROM
from max_patches.make.surface import Control, Display, Item, Look, Sight
from realtime.control.domains import Choice
from realtime.control.parameters import BY_NAME
from realtime.music.kit import KIT

Tree = dict[str, "Tree"]


def turned_there(controls: Iterable[Control], items: Iterable[Item]) -> Canvas:
    """What comes from Sideman: a tree of routes, for its addresses come part by part."""
    leaves: dict[str, Control | Display] = {item.name: item for item in controls if BY_NAME[item.name].is_kept}
    leaves |= {item.name: item for item in items if isinstance(item, Display) and item.sight is not Sight.HIT}
    leaves.pop("plan")  # comes out of an outlet of its own
    tree: Tree = {}
    for name in leaves:
        branch = tree
        for part in name.split("/"):
            branch = branch.setdefault(part, {})
    canvas = Canvas()
    _routes(canvas, (canvas.add("obj", 20, 20, f"r {FROM}"), 0), "", tree, leaves, iter(range(60, 100_000, 30)))
    return canvas


def _routes(
    canvas: Canvas, source: tuple[int, int], path: str, tree: Tree, leaves: Mapping[str, Item], rows: Iterator[int]
) -> tuple[int, int]:
    """A route for each part of the addresses below `path`; gives the outlet of what is none of them."""
    route = canvas.add("obj", 20 + path.count("/") * 80, next(rows), f"route {' '.join(tree)}")
    canvas.connect(source, route)
    for at, (part, below) in enumerate(tree.items()):
        came = (route, at)
        if below:
            came = _routes(canvas, came, f"{path}{part}/", below, leaves, rows)
        if f"{path}{part}" in leaves:
            _leaf(canvas, next(rows), came, leaves[f"{path}{part}"])
    return route, len(tree)


def _leaf(canvas: Canvas, y: int, came: tuple[int, int], item: Item) -> None:
    if isinstance(item, Display):
        apart = {"groove": "sideman/groove/list", "error": "sideman/errors"}
        target = apart.get(item.name, f"sideman/shown/{item.name}")
        canvas.connect(came, canvas.add("obj", 340, y, "list"), canvas.add("obj", 400, y, f"s {target}"))
        return
    assert isinstance(item, Control)
    widget = canvas.add("obj", 620, y, f"s sideman/{item.name}")
    domain = BY_NAME[item.name].domain
    if isinstance(domain, Choice):
        word = canvas.add("obj", 340, y, "list")  # route gives it as a selector
        canvas.connect(came, word, canvas.add("obj", 820, y, f"s sideman/{item.name}/shown"))
        chosen = canvas.add("obj", 400, y, f"select {' '.join(map(symbol, domain.names))}")
        canvas.connect(word, chosen)
        for index in range(len(domain.names)):
            canvas.connect((chosen, index), canvas.add("msg", 520 + index * 60, y + 15, f"set {index}"), widget)
        return
    canvas.connect(came, canvas.add("msg", 400, y, "set \\$1"), widget)
    if item.look is Look.SLIDER:
        canvas.connect(came, canvas.add("obj", 820, y, f"s sideman/{item.name}/shown"))


def shown() -> Canvas:
    """Hits blink; a plan fills the arrays of the drums, the groove its own."""
    canvas = Canvas()
    hits = canvas.add("obj", 20, 20, f"route {' '.join(drum.wire_name for drum in KIT)}")
    canvas.connect(canvas.add("obj", 20, 0, "r sideman/hits"), hits)
    for at, drum in enumerate(KIT):
        sent = canvas.add("obj", 20 + at * 130, 80, f"s sideman/hit/{drum.wire_name}")
        canvas.connect((hits, at), canvas.add("obj", 20 + at * 130, 50, "b"), sent)
    plans = canvas.add("obj", 20, 140, "route commit")
    canvas.connect(canvas.add("obj", 20, 120, "r sideman/plans"), plans)
    emptied = "".join(f" \\; sideman/plan/{drum.wire_name} const 0" for drum in KIT).lstrip()
    canvas.connect(plans, canvas.add("obj", 200, 140, "b"), canvas.add("msg", 200, 170, emptied))
    both = canvas.add("obj", 20, 170, "t a a")
    canvas.connect((plans, 1), both)
    named = canvas.add("obj", 120, 200, "list split 1")
    array = canvas.add("obj", 120, 230, "symbol")
    name, told = canvas.add("obj", 120, 260, "makefilename sideman/plan/%s"), canvas.add("msg", 120, 290, "set \\$1")
    canvas.connect((both, 1), named, array, name, told)
    rest = canvas.add("obj", 20, 200, "list split 1")
    canvas.connect(both, rest)
    _written(canvas, 20, 330, (rest, 1), "tabwrite", told)
    groove = canvas.add("obj", 500, 140, "t a b")
    canvas.connect(canvas.add("obj", 500, 120, "r sideman/groove/list"), groove)
    canvas.connect((groove, 1), canvas.add("msg", 600, 170, "\\; sideman/groove const 0"))
    _written(canvas, 500, 330, (groove, 0), "tabwrite sideman/groove")
    errors = canvas.add("obj", 760, 140, "list split 1")
    canvas.connect(canvas.add("obj", 760, 120, "r sideman/errors"), errors)
    canvas.connect((errors, 1), canvas.add("obj", 760, 170, "s sideman/shown/error"))
    return canvas


def _written(canvas: Canvas, x: int, y: int, came: tuple[int, int], table: str, named: int | None = None) -> None:
    """Step, velocity, offset; step, velocity, offset ...: each velocity goes into the array at its step."""
    three = canvas.add("obj", x, y, "list split 3")
    canvas.connect(came, three)
    canvas.cord(three, 1, three, 0)
    parts = canvas.add("obj", x, y + 30, "unpack f f f")
    step = canvas.add("obj", x, y + 60, "t b f")
    velocity = canvas.add("obj", x, y + 90, "f")
    written = canvas.add("obj", x, y + 120, table)
    canvas.connect(three, parts, step, velocity, written)
    canvas.cord(parts, 1, velocity, 1)
    canvas.cord(step, 1, written, 1)
    if named is not None:
        canvas.connect(named, written)
