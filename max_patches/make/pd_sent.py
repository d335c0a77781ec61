"""What goes out of the main patch for Pure Data: what is turned and struck there, and where it is sent."""

from __future__ import annotations

from collections.abc import Iterable

from max_patches.make.pd_canvas import Canvas, symbol
from max_patches.make.pd_widgets import LISTEN_ON, SEND_TO
from max_patches.make.surface import Control, Look
from realtime.control.domains import Choice
from realtime.control.parameters import BY_NAME

TO, FROM = "sideman/to", "sideman/from"


def connection() -> Canvas:
    """The abstraction, what is told to it and by it; the state is asked for at the start, and when Sideman is ready."""
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
    for argument, name, port in ((1, "send_to", SEND_TO), (2, "listen_on", LISTEN_ON)):
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
    """While the switch is on, and it is at the start, asks anew each 5 s; a subscription lasts a minute."""
    on = canvas.add("msg", 640, 150, "\\; sideman/subscribe 1")
    canvas.connect(start, canvas.add("obj", 640, 120, "delay 200"), on)
    again, port = canvas.add("obj", 640, 450, "metro 5000"), canvas.add("obj", 640, 490, "f 7401")
    canvas.connect(canvas.add("obj", 640, 420, "r sideman/subscribe/out"), again, port)
    canvas.connect(port, canvas.add("msg", 640, 520, "subscribe \\$1"), sideman)
    canvas.cord(listen_on, 0, port, 1)
    canvas.cord(canvas.add("obj", 760, 450, "r sideman/listen_on/out"), 0, port, 1)


def turned_here(controls: Iterable[Control]) -> Canvas:
    """A message for each widget that is turned."""
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


def struck() -> Canvas:
    """The pad, with the velocity and the pitch beside it."""
    canvas = Canvas()
    velocity, pair = canvas.add("obj", 20, 60, "f 100"), canvas.add("obj", 20, 90, "pack f 60")
    canvas.connect(
        canvas.add("obj", 20, 20, "r sideman/strike/out"), velocity, pair, canvas.add("obj", 20, 120, f"s {TO}")
    )
    canvas.cord(canvas.add("obj", 200, 20, "r sideman/velocity/out"), 0, velocity, 1)
    canvas.cord(canvas.add("obj", 380, 20, "r sideman/pitch/out"), 0, pair, 1)
    return canvas


def defaults(controls: Iterable[Control]) -> Canvas:
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
