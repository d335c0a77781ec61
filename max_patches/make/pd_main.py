"""The main patch for Pure Data.

Every widget takes `sideman/NAME` and says what it is turned to on `sideman/NAME/out`; what Sideman has turned comes to
the widget with `set`, so that it is not sent again.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from max_patches.make.panels import main_panels
from max_patches.make.pd_canvas import COLOURS, FONT, Canvas, escaped, symbol, underscored
from max_patches.make.surface import LINE, Control, Display, Item, Label, Look, Pad, Panel, Place, Ports, Sight
from realtime.control.domains import Choice, Impulse, Number
from realtime.control.parameters import BY_NAME
from realtime.music.kit import KIT

GLYPH = 6  # pixels, of a letter of size 10
MOST_RADIO = 4  # so many choices are shown side by side
STEPS, LOUDEST = 32, 127
Tree = dict[str, "Tree"]
TO, FROM = "sideman/to", "sideman/from"


def main_patch() -> str:
    """The file."""
    panels = main_panels()
    canvas = Canvas()
    for panel in panels:
        _panel(canvas, panel)
    items = [item for panel in panels for item in panel.items]
    controls = [item for item in items if isinstance(item, Control)]
    width = max(panel.place.x + panel.place.width for panel in panels) + 8
    height = max(panel.place.y + panel.place.height for panel in panels) + 8
    insides = (
        ("connection", _connection()),
        ("turned_here", _turned_here(controls)),
        ("turned_there", _turned_there(controls, items)),
        ("shown", _shown()),
        ("struck", _struck()),
        ("defaults", _defaults(controls)),
    )
    for at, (name, inside) in enumerate(insides):
        canvas.inside(10 + at * 130, height + 12, name, inside)
    return canvas.file(width, height)


def _panel(canvas: Canvas, panel: Panel) -> None:
    x, y = panel.place.x, panel.place.y
    size = f"15 {panel.place.width} {panel.place.height}"
    canvas.add("obj", x, y, f"cnv {size} empty empty {underscored(panel.title)} 8 13 0 14 #e4e6ea #30343c 0")
    for item in panel.items:
        _item(canvas, x, y, item)


def _item(canvas: Canvas, x: int, y: int, item: Item) -> None:
    if isinstance(item, Label):
        canvas.add("text", x + item.place.x, y + item.place.y, escaped(item.text))
    elif isinstance(item, Control):
        _control(canvas, x + item.place.x, y + item.place.y, item)
    elif isinstance(item, Display):
        _display(canvas, x + item.place.x, y + item.place.y, item)
    elif isinstance(item, Pad):
        size = min(item.pad.width, item.pad.height)
        canvas.add("obj", x + item.pad.x, y + item.pad.y, _bang("strike", size))
        canvas.add("obj", x + item.velocity.x, y + item.velocity.y, _number("velocity", item.velocity, 1, 127))
        canvas.add("obj", x + item.pitch.x, y + item.pitch.y, _number("pitch", item.pitch, 0, 127))
    else:
        _ports(canvas, x, y, item)


def _ports(canvas: Canvas, x: int, y: int, ports: Ports) -> None:
    canvas.add("symbolatom", x + ports.host.x, y + ports.host.y, _atom(ports.host, "sideman/host", "sideman/host/out"))
    for name, place, port in (("send_to", ports.send_to, 7400), ("listen_on", ports.listen_on, 7401)):
        canvas.add("obj", x + place.x, y + place.y, _number(name, place, 1, 65535, port))
    canvas.add("obj", x + ports.subscribe.x, y + ports.subscribe.y, _switch("subscribe", LINE))


def _control(canvas: Canvas, x: int, y: int, item: Control) -> None:
    domain = BY_NAME[item.name].domain
    place = item.place
    if item.look is Look.SLIDER:
        assert isinstance(domain, Number)
        slider = place.width - 50
        canvas.add("obj", x + 4, y, _slider("hsl", item.name, slider - 8, LINE, domain))
        shown = Place(0, 0, 44)
        canvas.add("floatatom", x + slider + 4, y, _atom(shown, f"sideman/{item.name}/shown", "-"))
    elif item.look is Look.UPRIGHT:
        assert isinstance(domain, Number)
        canvas.add("obj", x, y, _slider("vsl", item.name, place.width, place.height, domain))
    elif item.look is Look.NUMBER:
        assert isinstance(domain, Number)
        canvas.add("obj", x, y, _number(item.name, place, domain.low, domain.high))
    elif item.look is Look.SWITCH:
        canvas.add("obj", x, y, _switch(item.name, LINE))
    elif item.look is Look.BUTTON:
        canvas.add("obj", x, y, _bang(item.name, LINE, item.caption))
    elif item.look is Look.MENU:
        assert isinstance(domain, Choice)
        _menu(canvas, x, y, item, domain)
    elif item.look is Look.ONCE:
        assert isinstance(domain, Impulse)
        number = Place(0, 0, place.width - 50)
        canvas.add("obj", x, y, _number(f"{item.name}/typed", number, domain.low, domain.high))
        canvas.add("obj", x + place.width - 44, y, _bang(item.name, LINE, item.caption))
    else:
        typed = Place(0, 0, place.width - 26)
        canvas.add("symbolatom", x, y, _atom(typed, f"sideman/{item.name}/typed", f"sideman/{item.name}/typed/out"))
        canvas.add("obj", x + place.width - LINE, y, _bang(item.name, LINE))


def _menu(canvas: Canvas, x: int, y: int, item: Control, domain: Choice) -> None:
    count = len(domain.names)
    width = count * 15 if count <= MOST_RADIO else 32
    if count <= MOST_RADIO:
        canvas.add("obj", x, y, _radio(item.name, 15, count))
    else:
        canvas.add("obj", x, y, _number(item.name, Place(0, 0, width), 0, count - 1))
    shown = Place(0, 0, item.place.width - width - 6)
    canvas.add("symbolatom", x + width + 6, y, _atom(shown, f"sideman/{item.name}/shown", "-"))


def _display(canvas: Canvas, x: int, y: int, item: Display) -> None:
    place = item.place
    if item.sight is Sight.HIT:
        canvas.add("obj", x, y, f"bng {LINE} 250 50 0 empty sideman/hit/{item.name} empty 0 -8 0 {FONT} {COLOURS}")
    elif item.sight is Sight.WORDS:
        canvas.add("listbox", x, y, _atom(place, f"sideman/shown/{item.name}", "-"))
    elif item.sight is Sight.GROOVE:
        canvas.graph(x, y, place.width, place.height, "sideman/groove", STEPS, LOUDEST)
    else:
        row = (place.height + 6) // len(KIT)
        for at, drum in enumerate(KIT):
            canvas.graph(x, y + at * row, place.width, LINE, f"sideman/plan/{drum.wire_name}", STEPS, LOUDEST)


def _slider(kind: str, name: str, width: int, height: int, domain: Number) -> str:
    return (
        f"{kind} {width} {height} {domain.low:g} {domain.high:g} 0 0 sideman/{name}/out sideman/{name} empty"
        f" 0 -8 0 {FONT} {COLOURS} 0 1"
    )


def _number(name: str, place: Place, low: float, high: float, value: int = 0) -> str:
    digits = (place.width - LINE // 2 - 4) * 36 // (31 * FONT)  # as Pure Data draws them
    return (
        f"nbx {digits} {LINE} {low:.7g} {high:.7g} 0 0 sideman/{name}/out sideman/{name} empty"
        f" 0 -8 0 {FONT} {COLOURS} {value} 256"
    )


def _switch(name: str, size: int) -> str:
    return f"tgl {size} 0 sideman/{name}/out sideman/{name} empty 0 -8 0 {FONT} {COLOURS} 0 1"


def _bang(name: str, size: int, caption: str = "") -> str:
    label = underscored(caption)
    return f"bng {size} 250 50 0 sideman/{name}/out sideman/{name} {label} {size + 4} {size // 2} 0 {FONT} {COLOURS}"


def _radio(name: str, size: int, count: int) -> str:
    return f"hradio {size} 1 0 {count} sideman/{name}/out sideman/{name} empty 0 -8 0 {FONT} {COLOURS} 0"


def _atom(place: Place, receive: str, send: str) -> str:
    return f"{(place.width - 5) // GLYPH} 0 0 0 - {receive} {send} {FONT}"


def _connection() -> Canvas:
    """The abstraction, and what is told to it and by it; the state is asked for at the start and when Sideman is ready."""
    canvas = Canvas()
    sideman = canvas.add("obj", 20, 300, "sideman \\$1 \\$2")
    canvas.connect(canvas.add("obj", 20, 20, f"r {TO}"), sideman)
    for at, (outlet, target) in enumerate(
        ((0, "sideman/hits"), (1, "sideman/plans"), (2, "sideman/errors"), (3, FROM))
    ):
        sent = canvas.add("obj", 20 + at * 140, 360, f"s {target}")
        canvas.cord(sideman, outlet, sent, 0)
    host, port = canvas.add("obj", 160, 20, "r sideman/host/out"), canvas.add("obj", 310, 20, "r sideman/send_to/out")
    again = canvas.add("obj", 310, 50, "t b f")
    named, packed = canvas.add("obj", 160, 70, "symbol 127.0.0.1"), canvas.add("obj", 160, 100, "pack s 7400")
    told = canvas.add("msg", 160, 130, "connect \\$1 \\$2")
    canvas.connect(host, named, packed, told, sideman)
    canvas.connect(port, again, named)
    canvas.cord(again, 1, packed, 1)
    listen = canvas.add("obj", 470, 20, "r sideman/listen_on/out")
    canvas.connect(listen, canvas.add("msg", 470, 50, "listen \\$1"), sideman)
    state = canvas.add("msg", 640, 200, "session/state")
    start = canvas.add("obj", 640, 20, "loadbang")
    canvas.connect(start, canvas.add("obj", 640, 50, "delay 200"), state, sideman)
    ready = canvas.add("obj", 760, 20, "r sideman/shown/ready")
    canvas.connect(ready, canvas.add("obj", 760, 50, "b"), state)
    send_to, listen_on = _ports_at_the_start(canvas, start)
    canvas.cord(send_to, 0, packed, 1)
    _subscription(canvas, sideman, start, listen_on)
    return canvas


def _ports_at_the_start(canvas: Canvas, start: int) -> list[int]:
    """The patch's arguments, or what [sideman] takes where there are none; gives where each comes from."""
    given = []
    for argument, name, port in ((1, "send_to", 7400), (2, "listen_on", 7401)):
        x = 20 + argument * 200
        number = canvas.add("obj", x, 420, f"f \\${argument}")
        chosen = canvas.add("obj", x, 450, "select 0")
        value = canvas.add("obj", x, 510, "f")
        canvas.connect(start, number, chosen, canvas.add("msg", x, 480, str(port)), value)
        canvas.connect((chosen, 1), value)
        canvas.connect(value, canvas.add("msg", x, 540, "set \\$1"), canvas.add("obj", x, 570, f"s sideman/{name}"))
        given.append(value)
    return given


def _subscription(canvas: Canvas, sideman: int, start: int, listen_on: int) -> None:
    """While the switch is on, and it is at the start, asks anew each 20 s; a subscription lasts a minute."""
    on = canvas.add("msg", 640, 150, "\\; sideman/subscribe 1")
    canvas.connect(start, canvas.add("obj", 640, 120, "delay 200"), on)
    again, port = canvas.add("obj", 640, 450, "metro 20000"), canvas.add("obj", 640, 490, "f 7401")
    canvas.connect(canvas.add("obj", 640, 420, "r sideman/subscribe/out"), again, port)
    canvas.connect(port, canvas.add("msg", 640, 520, "subscribe \\$1"), sideman)
    canvas.cord(listen_on, 0, port, 1)
    canvas.cord(canvas.add("obj", 760, 450, "r sideman/listen_on/out"), 0, port, 1)


def _turned_here(controls: Iterable[Control]) -> Canvas:
    canvas = Canvas()
    for at, item in enumerate(controls):
        x, y = 20 + at // 40 * 560, 20 + at % 40 * 30
        heard = canvas.add("obj", x, y, f"r sideman/{item.name}/out")
        to = canvas.add("obj", x + 480, y, f"s {TO}")
        if item.look is Look.BUTTON:
            canvas.connect(heard, canvas.add("msg", x + 240, y, item.name), to)
        elif item.look is Look.ONCE:
            number = canvas.add("obj", x + 180, y, "f")
            typed = canvas.add("obj", x + 180, y + 1240, f"r sideman/{item.name}/typed/out")
            canvas.cord(typed, 0, number, 1)
            canvas.connect(heard, number, canvas.add("msg", x + 240, y, f"{item.name} \\$1"), to)
        elif item.look is Look.TEXT:
            name = canvas.add("obj", x + 180, y, "symbol")
            typed = canvas.add("obj", x + 180, y + 1240, f"r sideman/{item.name}/typed/out")
            canvas.cord(typed, 0, name, 1)
            canvas.connect(heard, name, canvas.add("msg", x + 240, y, f"{item.name} \\$1"), to)
        else:
            canvas.connect(heard, canvas.add("msg", x + 240, y, f"{item.name} \\$1"), to)
            if item.look is Look.SLIDER:
                canvas.connect(heard, canvas.add("obj", x + 480, y + 1240, f"s sideman/{item.name}/shown"))
    return canvas


def _turned_there(controls: Iterable[Control], items: Iterable[Item]) -> Canvas:
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
        target = {"groove": "sideman/groove/list", "error": "sideman/errors"}.get(item.name, f"sideman/shown/{item.name}")
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


def _shown() -> Canvas:
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


def _struck() -> Canvas:
    canvas = Canvas()
    velocity, pair = canvas.add("obj", 20, 60, "f 100"), canvas.add("obj", 20, 90, "pack f 60")
    canvas.connect(canvas.add("obj", 20, 20, "r sideman/strike/out"), velocity, pair, canvas.add("obj", 20, 120, f"s {TO}"))
    canvas.cord(canvas.add("obj", 200, 20, "r sideman/velocity/out"), 0, velocity, 1)
    canvas.cord(canvas.add("obj", 380, 20, "r sideman/pitch/out"), 0, pair, 1)
    return canvas


def _defaults(controls: Iterable[Control]) -> Canvas:
    """What Sideman starts with, shown without being sent."""
    canvas = Canvas()
    start = canvas.add("obj", 20, 20, "loadbang")
    told = ["velocity set 100", "pitch set 60", "host set 127.0.0.1"]
    for item in controls:
        parameter = BY_NAME[item.name]
        value = parameter.default
        if isinstance(parameter.domain, Choice):
            told.append(f"{item.name} set {parameter.domain.names.index(str(value))}")
            told.append(f"{item.name}/shown symbol {symbol(str(value))}")
        elif parameter.is_kept:
            told.append(f"{item.name} set {float(value):g}")
            if item.look is Look.SLIDER:
                told.append(f"{item.name}/shown {float(value):g}")
        elif item.look is Look.ONCE:
            told.append(f"{item.name}/typed set {float(value):g}")
    for at, message in enumerate(told):
        canvas.connect(start, canvas.add("msg", 20 + at // 40 * 300, 60 + at % 40 * 25, f"\\; sideman/{message}"))
    return canvas
