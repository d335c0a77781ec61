"""The Max for Live device: Live's transport and a track's notes go to Sideman, its hits come back as the track's MIDI.

It was made from the documentation of Max for Live and has not been opened in Live.
"""

from __future__ import annotations

from py2max.core.box import Box
from py2max.m4l import ensure_amxd_project_block, pack_amxd

from max_patches.make.max_controls import SMALL, number_box, slider_box, text_button
from max_patches.make.max_files import as_json
from max_patches.make.max_patch import INK, MaxPatch
from max_patches.make.max_wire import HOST, LISTEN_ON, SEND_TO
from max_patches.make.surface import Place
from realtime.control.domains import Number
from realtime.control.parameters import BY_NAME

WIDTH, HEIGHT = 340, 169  # the height is Live's
WRITTEN = 3_900_000_000  # a moment as Max counts them; fixed, so that the same table gives the same file
NAME = "sideman.amxd"
SLIDERS = ("drums/density", "drums/intensity", "drums/follow", "latent/mix")
BUTTONS = ("drums/fill", "drums/break", "drums/ending", "drums/scratch")


def device_file() -> bytes:
    """The device as Live loads it."""
    content = device().patcher.to_dict()
    ensure_amxd_project_block(content, device_type="midi_effect", mtime=WRITTEN)
    return pack_amxd(as_json(content), device_type="midi_effect", patcher_filename="sideman.maxpat", mtime=WRITTEN)


def device() -> MaxPatch:
    """The device as a patch."""
    patch = MaxPatch(is_presented=True)
    patch.patcher.devicewidth = float(WIDTH)
    sending = patch.obj(f"udpsend {HOST} {SEND_TO}", 20, 420)
    receiving = patch.obj(f"udpreceive {LISTEN_ON}", 700, 100)
    sorted_out = patch.obj(
        f"route /sideman/hit /sideman/drums/freeze {' '.join(f'/sideman/{n}' for n in SLIDERS)}", 700, 140
    )
    patch.chain(receiving, sorted_out)
    loaded = patch.obj("live.thisdevice", 20, 20)
    _notes(patch, sending)
    _transport(patch, loaded, sending)
    _hits(patch, sorted_out)
    _ports(patch, loaded, sending, receiving)
    _controls(patch, sorted_out, sending)
    _words(patch)
    asked = patch.obj("delay 300", 120, 340)
    patch.chain(loaded, asked, patch.msg("/sideman/session/state", 120, 380), sending)
    patch.fit()
    return patch


def _notes(patch: MaxPatch, sending: Box) -> None:
    """Every note of the track is an onset: velocity, then pitch. A note-off has velocity 0, which is ignored."""
    parsed, note, turned = patch.obj("midiparse", 20, 110), patch.obj("unpack 0 0", 20, 150), patch.obj("swap", 20, 190)
    pair = patch.obj("pack 0 60", 20, 230)
    patch.chain(patch.obj("midiin", 20, 70), parsed, note, turned, pair)
    patch.cord(note, 1, turned, 1)
    patch.cord(turned, 1, pair, 1)
    patch.chain(pair, patch.obj("prepend /sideman/onset", 20, 270), sending)


def _transport(patch: MaxPatch, loaded: Box, sending: Box) -> None:
    """While Live plays, its beat fifty times a second; when it stops, nothing, and the band stops with it."""
    ticking, place = patch.obj("metro 20", 240, 100), patch.obj("transport", 240, 140)
    patch.chain(loaded, patch.msg("1", 240, 60), ticking, place)
    beat, runs, stored = patch.obj("/ 480.", 420, 190), patch.obj("sel 1", 340, 190), patch.obj("f", 340, 240)
    patch.cord(place, 7, beat)  # the ticks come before the state
    patch.cord(place, 6, runs)
    patch.cord(beat, 0, stored, 1)
    patch.chain(runs, stored, patch.obj("prepend /sideman/transport/beat", 340, 280), sending)


def _hits(patch: MaxPatch, sorted_out: Box) -> None:
    numbers, hit = patch.obj("zl.slice 1", 700, 200), patch.obj("unpack 36 100", 740, 240)
    held, out = patch.obj("makenote 100 60", 740, 280), patch.obj("noteout", 740, 320)
    patch.chain(sorted_out, numbers)
    patch.cord(numbers, 1, hit)
    for source, target in ((hit, held), (held, out)):
        patch.cord(source, 0, target, 0)
        patch.cord(source, 1, target, 1)


def _ports(patch: MaxPatch, loaded: Box, sending: Box, receiving: Box) -> None:
    """Kept with the Live set."""
    ports = (("send", "Send To", SEND_TO, 460, 96, sending), ("listen", "Listen On", LISTEN_ON, 560, 222, receiving))
    for name, long, port, x, shown, target in ports:
        value = {
            "parameter_initial": [port],
            "parameter_initial_enable": 1,
            "parameter_linknames": 1,
            "parameter_longname": f"Sideman {long}",
            "parameter_mmax": 65535.0,
            "parameter_mmin": 1.0,
            "parameter_modmode": 0,
            "parameter_shortname": long,
            "parameter_type": 0,
            "parameter_unitstyle": 0,
        }
        box = patch.ui(
            "live.numbox",
            Place(x, 60, 60, 15),
            Place(shown, 30, 56, 15),
            parameter_enable=1,
            saved_attribute_attributes={"valueof": value},
            varname=f"sideman_{name}",
        )
        whole = patch.obj("i", x, 90)
        patch.chain(loaded, box, whole, patch.obj("prepend port", x, 125), target)
        if target is receiving:
            _subscription(patch, loaded, whole, sending)


def _subscription(patch: MaxPatch, loaded: Box, port: Box, sending: Box) -> None:
    """Asks each 5 s to be told everything at the port that is listened on."""
    again, stored = patch.obj("metro 5000", 880, 440), patch.obj(f"i {LISTEN_ON}", 880, 480)
    patch.chain(loaded, patch.msg("1", 880, 360), again, stored)
    patch.cord(port, 0, stored, 1)
    patch.chain(stored, patch.obj("prepend /sideman/subscribe", 880, 520), sending)


def _controls(patch: MaxPatch, sorted_out: Box, sending: Box) -> None:
    for at, name in enumerate(BUTTONS):
        button = text_button(
            patch, Place(20 + at * 160, 500, 80, 20), Place(10 + at * 82, 54, 74, 20), name.rpartition("/")[2]
        )
        patch.chain(button, patch.msg(f"/sideman/{name}", 20 + at * 160, 540), sending)
    freeze = patch.ui("toggle", Place(680, 540, 24, 24), Place(310, 6, 20, 20), parameter_enable=0)
    shown = patch.obj("prepend set", 680, 500)
    patch.cord(sorted_out, 1, shown)
    patch.chain(shown, freeze, patch.obj("prepend /sideman/drums/freeze", 680, 580), sending)
    for at, name in enumerate(SLIDERS):
        domain = BY_NAME[name].domain
        assert isinstance(domain, Number)
        x, y = 20 + at * 260, 620
        slider = slider_box(patch, Place(x, y + 40, 100, 20), Place(70, 80 + at * 18, 206, 15), domain, False)
        number = number_box(
            patch, Place(x + 120, y + 80, 60, 22), Place(282, 79 + at * 18, 48, 17), domain.low, domain.high, False
        )
        first, second = patch.obj("prepend set 1", x, y), patch.obj("prepend set", x + 120, y)
        patch.cord(sorted_out, 2 + at, first)
        patch.cord(sorted_out, 2 + at, second)
        patch.chain(first, slider, number, patch.obj(f"prepend /sideman/{name}", x, y + 120), sending)
        patch.chain(second, number)
        default = f"{float(BY_NAME[name].default):g}"
        patch.chain(patch.obj(f"loadmess set 1 {default}", x, y + 160), slider)
        patch.chain(patch.obj(f"loadmess set {default}", x + 120, y + 160), number)


def _words(patch: MaxPatch) -> None:
    words = [
        ("Sideman", Place(8, 5, 80, 20), SMALL + 2),
        ("freeze", Place(266, 6, 44, 18), SMALL),
        ("send to port", Place(8, 28, 86, 18), SMALL),
        ("listen on", Place(164, 28, 56, 18), SMALL),
        ("not yet opened in Live by its makers", Place(8, 151, 260, 17), SMALL - 1.5),
        *((name.rpartition("/")[2], Place(8, 79 + at * 18, 60, 18), SMALL) for at, name in enumerate(SLIDERS)),
    ]
    for at, (text, place, size) in enumerate(words):
        patch.ui(
            "comment",
            Place(20 + at % 4 * 260, 840 + at // 4 * 30, 240, 20),
            place,
            text=text,
            fontsize=size,
            textcolor=INK,
        )
