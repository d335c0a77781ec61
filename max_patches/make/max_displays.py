"""What Max shows of what comes from Sideman: hits, plans, the groove, words; and the pad, and the ports."""

from __future__ import annotations

from max_patches.make.max_controls import SMALL, Cells, number_box, text_button, text_field
from max_patches.make.max_patch import FIELD_FILL, INK, MaxPatch
from max_patches.make.max_wire import HOST, LISTEN, LISTEN_ON, SEND_TO, TO, WHERE
from max_patches.make.surface import Display, Pad, Place, Ports, Sight
from realtime.music.kit import KIT

STEPS, LOUDEST = 32, 127
DRUM_NAMES = " ".join(drum.wire_name for drum in KIT)


def display(patch: MaxPatch, cells: Cells, item: Display) -> None:
    """Its boxes and their cords."""
    if item.sight is Sight.GRID:
        _grid(patch, *cells.next(wide=2), item)
    elif item.sight is Sight.GROOVE:
        _groove(patch, *cells.next(), item)
    elif item.sight is Sight.HIT:
        _hit(patch, *cells.next(), item)
    else:
        _words(patch, *cells.next(), item)


def _words(patch: MaxPatch, x: int, y: int, item: Display) -> None:
    heard = patch.obj(f"r /sideman/{item.name}", x, y)
    field = Place(item.place.x, item.place.y, item.place.width, item.place.height + 2)
    shown = patch.ui(
        "message", Place(x, y + 120, 100, 22), field, text="", fontsize=SMALL, ignoreclick=1, bgcolor=FIELD_FILL
    )
    words = patch.obj("prepend set", x, y + 80)
    if item.name == "error":  # the address first, then the sentence
        sentence = patch.obj("zl.slice 1", x, y + 40)
        patch.chain(heard, sentence)
        patch.cord(sentence, 1, words)
    else:
        patch.chain(heard, words)
    patch.chain(words, shown)


def _hit(patch: MaxPatch, x: int, y: int, item: Display) -> None:
    mine = patch.obj(f"route {item.name}", x, y + 40)
    light = patch.ui("button", Place(x, y + 80, 24, 24), item.place, blinktime=100, parameter_enable=0, ignoreclick=1)
    patch.chain(patch.obj("r /sideman/hit", x, y), mine, light)


def _grid(patch: MaxPatch, x: int, y: int, item: Display) -> None:
    """Steps from left to right, a row a drum; a commit empties it, the plan that comes with it fills it."""
    grid = patch.ui(
        "matrixctrl",
        Place(x, y + 150, 416, 40),
        item.place,
        columns=STEPS,
        rows=len(KIT),
        ignoreclick=1,
        parameter_enable=0,
    )
    patch.chain(
        patch.obj("r /sideman/plan/commit", x, y), patch.obj("t b", x, y + 30), patch.msg("clear", x, y + 60), grid
    )
    drums = patch.obj(f"route {DRUM_NAMES}", x + 180, y + 30)
    patch.chain(patch.obj("r /sideman/plan", x + 180, y), drums)
    for row in range(len(KIT)):
        left = x + 180 + row * 110
        something = patch.obj("route bang", left, y + 60)  # a drum without hits
        patch.cord(drums, row, something)
        hits, cell = patch.obj("zl.iter 3", left, y + 90), patch.msg(f"set $1 {row} 1", left, y + 120)
        patch.cord(something, 1, hits)
        patch.chain(hits, cell, grid)


def _groove(patch: MaxPatch, x: int, y: int, item: Display) -> None:
    bars = patch.ui(
        "multislider",
        Place(x, y + 170, 200, 30),
        item.place,
        size=STEPS,
        setminmax=[0.0, float(LOUDEST)],
        settype=0,
        setstyle=1,
        orientation=1,
        ignoreclick=1,
        bgcolor=FIELD_FILL,
        slidercolor=INK,
        parameter_enable=0,
    )
    heard = patch.obj("route bang", x, y + 25)
    patch.chain(patch.obj("r /sideman/groove", x, y), heard)
    emptied = patch.msg("setlist" + " 0" * STEPS, x, y + 140)
    patch.cord(heard, 0, emptied)
    patch.chain(emptied, bars)
    both = patch.obj("t l b", x + 100, y + 25)
    patch.cord(heard, 1, both)
    patch.cord(both, 1, emptied)
    onset = patch.obj("unpack 0 0 0.", x + 100, y + 75)
    patch.chain(both, patch.obj("zl.iter 3", x + 100, y + 50), onset)
    pair = patch.obj("pack 0 0", x + 100, y + 110)
    patch.chain(onset, patch.obj("+ 1", x + 200, y + 75), pair)
    patch.cord(onset, 1, pair, 1)
    patch.chain(pair, patch.msg("set $1 $2", x + 180, y + 110), bars)


def pad(patch: MaxPatch, cells: Cells, item: Pad) -> None:
    """Struck, it sends its velocity and pitch as an onset."""
    x, y = cells.next()
    velocity = number_box(patch, Place(x + 120, y + 40, 60, 22), _taller(item.velocity), 1, 127, True)
    pitch = number_box(patch, Place(x + 220, y + 40, 60, 22), _taller(item.pitch), 0, 127, True)
    patch.chain(patch.obj("loadmess set 100", x + 110, y), velocity)
    patch.chain(patch.obj("loadmess set 60", x + 240, y), pitch)
    struck, pair = patch.obj("i 100", x, y + 80), patch.obj("pack 100 60", x, y + 110)
    button = text_button(patch, Place(x, y + 40, 60, 20), item.pad, "")
    patch.chain(button, struck, pair, patch.obj("prepend /sideman/onset", x, y + 140), patch.obj(f"s {TO}", x, y + 170))
    patch.cord(velocity, 0, struck, 1)
    patch.cord(pitch, 0, pair, 1)


def ports(patch: MaxPatch, cells: Cells, item: Ports) -> None:
    """Where Sideman is, where this patch listens; while the switch is on, as at the start, it subscribes each 5 s."""
    x, y = cells.next()
    where = patch.obj(f"s {WHERE}", x, y + 160)
    typed = text_field(patch, Place(x, y, 100, 20), _taller(item.host), HOST)
    named = patch.obj("route text", x, y + 40)
    patch.chain(typed, named, patch.obj("prepend host", x, y + 120), where)
    port = number_box(patch, Place(x + 140, y + 40, 60, 22), _taller(item.send_to), 1, 65535, True)
    patch.chain(
        patch.obj(f"loadmess set {SEND_TO}", x + 140, y), port, patch.obj("prepend port", x + 140, y + 120), where
    )
    listen = number_box(patch, Place(x + 280, y + 40, 60, 22), _taller(item.listen_on), 1, 65535, True)
    patch.chain(patch.obj(f"loadmess set {LISTEN_ON}", x + 280, y), listen)
    patch.chain(listen, patch.obj("prepend port", x + 280, y + 120), patch.obj(f"s {LISTEN}", x + 280, y + 160))
    patch.chain(listen, patch.obj(f"s {LISTEN}-number", x + 280, y + 80))
    x, y = cells.next()
    switch = patch.ui("toggle", Place(x, y + 35, 24, 24), item.subscribe, parameter_enable=0)
    stored = patch.obj(f"i {LISTEN_ON}", x, y + 100)
    patch.chain(patch.obj("loadmess 1", x, y), switch, patch.obj("metro 5000", x, y + 70), stored)
    patch.chain(stored, patch.obj("prepend /sideman/subscribe", x, y + 135), patch.obj(f"s {TO}", x, y + 170))
    patch.cord(patch.obj(f"r {LISTEN}-number", x + 160, y + 35), 0, stored, 1)


def _taller(place: Place) -> Place:
    return Place(place.x, place.y, place.width, place.height + 2)
