"""The widgets of a panel in Pure Data.

Every widget takes `sideman/NAME` and says what it is turned to on `sideman/NAME/out`.
"""

from __future__ import annotations

from max_patches.make.pd_canvas import COLOURS, FONT, Canvas, escaped, underscored
from max_patches.make.surface import LINE, Control, Display, Item, Label, Look, Pad, Panel, Place, Ports, Sight
from realtime.control.domains import Choice, Impulse, Number
from realtime.control.parameters import BY_NAME
from realtime.music.kit import KIT

GLYPH = 6  # pixels, of a letter of size 10
MOST_RADIO = 4  # so many choices are shown side by side
STEPS, LOUDEST = 32, 127
SEND_TO, LISTEN_ON, HIGHEST_PORT = 7400, 7401, 65535


def draw(canvas: Canvas, panel: Panel) -> None:
    """The panel and all that is in it."""
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
    for name, place, port in (("send_to", ports.send_to, SEND_TO), ("listen_on", ports.listen_on, LISTEN_ON)):
        canvas.add("obj", x + place.x, y + place.y, _number(name, place, 1, HIGHEST_PORT, port))
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
