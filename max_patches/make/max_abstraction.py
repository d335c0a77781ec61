"""[sideman] for patches of one's own in Max, and the patch that explains it."""

from __future__ import annotations

from py2max.core.box import Box

from max_patches.make.max_patch import INK, PANEL_FILL, MaxPatch
from max_patches.make.max_wire import HOST, LISTEN_ON, SEND_TO
from max_patches.make.surface import Place

WIDTH, HEIGHT = 190, 56
INLETS = (
    ("an onset: a bang, a velocity, or velocity and pitch", 20),
    ("any other message, with its address: /sideman/drums/follow 0.5", 200),
)
OUTLETS = (
    ("hits: drum, pitch, velocity", 420),
    ("plans: commit and its beat, then for each drum step, velocity, offset ...", 520),
    ("what could not be obeyed: address, sentence", 700),
    ("everything else, with its address", 800),
)


def abstraction() -> MaxPatch:
    """`[sideman 7400 7401 127.0.0.1]`: the port to send to, the port to listen on, and where Sideman is."""
    patch = MaxPatch(is_presented=True)
    onset, anything = (
        patch.ui("inlet", Place(x, 120, 30, 30), comment=text, index=at) for at, (text, x) in enumerate(INLETS, 1)
    )
    hits, plans, errors, rest = (
        patch.ui("outlet", Place(x, 300, 30, 30), comment=text, index=at) for at, (text, x) in enumerate(OUTLETS, 1)
    )
    sending = patch.obj(f"udpsend {HOST} {SEND_TO}", 20, 300)
    struck, told = patch.obj("route bang", 20, 170), patch.obj("prepend /sideman/onset", 20, 250)
    patch.chain(onset, struck, patch.msg("100", 20, 210), told, sending)
    patch.cord(struck, 1, told)
    patch.cord(anything, 0, sending)
    given = patch.obj(f"patcherargs {SEND_TO} {LISTEN_ON} {HOST}", 200, 20)
    parts = patch.obj("unpack i i s", 200, 50)
    receiving = patch.obj(f"udpreceive {LISTEN_ON}", 420, 170)
    patch.chain(given, parts)
    for outlet, (word, x, target) in enumerate(
        (("port", 200, sending), ("port", 420, receiving), ("host", 300, sending))
    ):
        named = patch.obj(f"prepend {word}", x, 85)
        patch.cord(parts, outlet, named)
        patch.cord(named, 0, target)
    sorted_out = patch.obj("route /sideman/hit /sideman/plan/commit /sideman/plan /sideman/error", 420, 210)
    commit = patch.obj("prepend commit", 520, 250)
    patch.chain(receiving, sorted_out, hits)
    for outlet, target in enumerate((commit, plans, errors, rest), 1):
        patch.cord(sorted_out, outlet, target)
    patch.cord(commit, 0, plans)
    _face(patch, parts, sorted_out)
    patch.fit()
    return patch


def _face(patch: MaxPatch, parts: Box, sorted_out: Box) -> None:
    """What a bpatcher shows of it: its ports, and a light for hits."""
    light = patch.ui("button", Place(640, 250, 24, 24), Place(WIDTH - 28, 4, 20, 20), blinktime=80, ignoreclick=1)
    patch.cord(sorted_out, 0, light)
    for outlet, (x, shown) in enumerate(((540, 64), (640, 132))):
        number = patch.ui("number", Place(x, 120, 60, 22), Place(shown, 28, 50, 22), ignoreclick=1, parameter_enable=0)
        patch.cord(parts, outlet, number)
    for at, (text, place) in enumerate((("Sideman", Place(6, 4, 90, 20)), ("ports", Place(6, 28, 56, 20)))):
        patch.ui("comment", Place(540 + at * 110, 20, 100, 20), place, text=text, textcolor=INK)
    patch.ui("panel", Place(780, 20, 60, 40), Place(0, 0, WIDTH, HEIGHT), bgcolor=PANEL_FILL, background=1, rounded=6)


def help_patch() -> MaxPatch:
    """Opened by "Open sideman Help": what goes in, and what comes out."""
    patch = MaxPatch()
    patch.note(
        "sideman: a drummer that plays with you. Start `sideman jam` or `sideman serve`, then play.", 20, 20, 640
    )
    patch.note(
        "As an object: [sideman 7400 7401 127.0.0.1], the port to send to, the port to listen on, the host.",
        20,
        46,
        640,
    )
    keys = patch.ui("kslider", Place(20, 110, 336, 53), parameter_enable=0)
    patch.note("play: the height on a key is the velocity", 20, 84, 320)
    turned, pair = patch.obj("swap", 20, 180), patch.obj("pack 100 60", 20, 210)
    patch.cord(keys, 0, turned)
    patch.cord(keys, 1, turned, 1)
    patch.cord(turned, 1, pair, 1)
    patch.cord(turned, 0, pair)
    place = Place(20, 340, WIDTH, HEIGHT)
    sideman = patch.shown_file("sideman.maxpat", place, len(INLETS), len(OUTLETS), [SEND_TO, LISTEN_ON, HOST])
    patch.cord(pair, 0, sideman)
    patch.note("or only bang", 90, 268, 100)
    patch.chain(patch.ui("button", Place(60, 266, 24, 24), parameter_enable=0), sideman)
    patch.note("turn: any message of the table in README.md, with its address", 400, 84, 400)
    for at, text in enumerate(
        (
            "/sideman/transport/tempo 110",
            "/sideman/drums/follow 0.5",
            "/sideman/drums/mute/crash 1",
            "/sideman/drums/style funk",
            "/sideman/drums/fill",
            "/sideman/session/state",
        )
    ):
        patch.cord(patch.msg(text, 400, 112 + at * 32), 0, sideman, 1)
    for outlet, (name, text) in enumerate(
        (
            ("hits", "drum, pitch, velocity"),
            ("plans", "commit, beat; then drum, step, velocity, offset ..."),
            ("errors", "address, sentence"),
            ("rest", "every other message, with its address"),
        )
    ):
        printed = patch.obj(f"print {name}", 20 + outlet * 200, 440)
        patch.cord(sideman, outlet, printed)
        patch.note(text, 20 + outlet * 200, 468, 180, 2)
    patch.note("sideman_main.maxpat has a control for everything.", 20, 530, 400)
    patch.fit()
    return patch
