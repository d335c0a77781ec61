"""The panels of the main patch, and where each lies. What the table has and no panel names gets a panel by itself."""

from __future__ import annotations

from collections.abc import Iterable

from max_patches.make.surface import (
    LINE,
    ROW,
    TITLE,
    Control,
    Display,
    Item,
    Label,
    Look,
    Pad,
    Panel,
    Place,
    Ports,
    Sight,
    buttons,
    look_of,
    rows,
    shown,
)
from realtime.control.parameters import BY_NAME, PARAMETERS
from realtime.music.kit import GROUPS, KIT

GAP = 8
LEFT_OUT = {
    "get": "the patch is told of every change, and asks for the whole state at once",
    "subscribe": "the patch subscribes itself while its switch is on",
    "unsubscribe": "a subscription ends by itself a minute after the patch",
    "transport/toggle": "the play switch does it",
    "transport/beat": "for programs with a transport of their own, like sideman.amxd",
}
"""The rows of the table that the main patch has no control for, and why."""

STEPS, CELL = 32, 12


def main_panels() -> list[Panel]:
    """All panels, placed: from left to right, from top to bottom."""
    placed = [
        *_beside(GAP, GAP, 178, _connection(), _transport(), _groove(), _status()),
        *_beside(GAP, 194, 226, _drummer(), _ideas(), _feel()),
        *_beside(GAP, 428, 262, _drums(), _presets()),
        *_beside(GAP, 698, 154, _input(), _setup(), _learn()),
    ]
    named = {item.name for panel in placed for item in panel.items if isinstance(item, Control)}
    rest = [
        parameter.name for parameter in PARAMETERS if parameter.name not in named and parameter.name not in LEFT_OUT
    ]
    if rest:
        placed.append(_everything_else(GAP, 860, rest))
    return placed


Content = tuple[str, int, Iterable[Item]]


def _beside(x: int, y: int, height: int, *contents: Content) -> Iterable[Panel]:
    for title, width, items in contents:
        yield Panel(title, Place(x, y, width, height), tuple(items))
        x += width + GAP


def _connection() -> Content:
    x, label = 10, 84
    items: list[Item] = [
        Ports(
            host=Place(x + label, TITLE, 92),
            send_to=Place(x + label + 98, TITLE, 50),
            listen_on=Place(x + label, TITLE + ROW, 50),
            subscribe=Place(x + label, TITLE + 2 * ROW, LINE),
        ),
        Label("Sideman at", Place(x, TITLE, label)),
        Label("listen on", Place(x, TITLE + ROW, label)),
        Label("subscribe", Place(x, TITLE + 2 * ROW, label)),
        *shown(x, TITLE + 3 * ROW, label, 148, ("ready", "version"), ("error", "message")),
        *buttons(
            x,
            TITLE + 5 * ROW + 2,
            72,
            7,
            ("session/state", "state"),
            ("session/panic", "panic"),
            ("session/quit", "quit"),
        ),
    ]
    return "Connection", 250, items


def _transport() -> Content:
    items: list[Item] = [
        *rows(
            10,
            TITLE,
            80,
            110,
            ("transport/play", "play"),
            ("transport/tempo", "tempo"),
            ("transport/metre", "metre"),
            ("transport/clock", "clock"),
            ("transport/count_in", "count-in"),
            ("transport/tap", "tap"),
        ),
        *rows(
            212,
            TITLE,
            90,
            118,
            ("transport/start_on_note", "start on note"),
            ("transport/clock_out", "clock out"),
            ("transport/click", "click"),
            ("transport/click_level", "click level"),
            ("transport/position", "go to beat"),
            ("transport/nudge", "nudge, ms"),
        ),
        Label("bar", Place(130, TITLE, 24)),
        Display(Sight.WORDS, "beat", Place(154, TITLE, 46)),
    ]
    return "Transport", 430, items


def _groove() -> Content:
    below = TITLE + 74
    items: list[Item] = [
        Display(Sight.GROOVE, "groove", Place(10, TITLE, 340, 66)),
        *rows(10, below, 78, 104, ("groove/mode", "playing"), ("groove/forget", "forget after")),
        *rows(204, below, 48, 48, ("groove/record", "record"), ("groove/clear", "clear")),
        Label("velocity", Place(10, below + 2 * ROW, 78)),
        Label("pitch", Place(204, below + 2 * ROW, 48)),
        Label("strike", Place(309, below + 2 * ROW, 44)),
        Pad(Place(308, below, 42, 42), Place(88, below + 2 * ROW, 50), Place(252, below + 2 * ROW, 46)),
    ]
    return "Your groove", 360, items


def _status() -> Content:
    metrics = (
        ("metrics/voice", "drums' voice"),
        ("metrics/inference_ms", "inference, ms"),
        ("metrics/jitter_ms", "jitter, ms"),
        ("metrics/late", "late"),
        ("metrics/dropped", "dropped"),
        ("metrics/clock", "clock"),
    )
    voice, *others = metrics
    items = [
        *shown(10, TITLE, 92, 78, voice),
        *buttons(184, TITLE, 64, 0, ("voices/drums/restart", "restart")),
        *shown(10, TITLE + ROW, 92, 144, *others),
    ]
    return "Voices and metrics", 256, items


def _drummer() -> Content:
    items: list[Item] = [
        *buttons(
            10,
            TITLE,
            76,
            6,
            ("drums/fill", "fill"),
            ("drums/break", "break"),
            ("drums/ending", "ending"),
            ("drums/previous", "previous"),
            ("drums/scratch", "scratch"),
        ),
        *rows(
            10,
            TITLE + 30,
            70,
            138,
            ("drums/density", "density"),
            ("drums/intensity", "intensity"),
            ("drums/openness", "openness"),
            ("drums/style", "style"),
            ("drums/response", "response"),
            ("drums/time", "time"),
            ("drums/freeze", "freeze"),
        ),
        *rows(
            236,
            TITLE + 30,
            90,
            90,
            ("drums/fill_every", "fill every"),
            ("drums/variation", "variation"),
            ("drums/next_variation", "next one"),
            ("drums/variation_every", "new one every"),
            ("drums/spread", "spread", Look.NUMBER),
            ("drums/temperature", "temperature", Look.NUMBER),
            ("drums/chance", "by chance"),
        ),
    ]
    return "Drummer", 430, items


def _ideas() -> Content:
    """You at the top, A and B at the ends below: what is played lies between the three."""
    items: list[Item] = [
        Label("you", Place(102, TITLE, 30)),
        Control("drums/follow", Look.UPRIGHT, Place(104, TITLE + 20, 20, 84), ""),
        Label("follow", Place(128, TITLE + 52, 44)),
        Label("A", Place(14, TITLE + 112, 14)),
        Control("latent/mix", Look.SLIDER, Place(30, TITLE + 112, 188), ""),
        Label("B", Place(222, TITLE + 112, 14)),
        *(
            Control(f"latent/{end}/{what}", Look.BUTTON, Place(x, TITLE + 30 + row * ROW, 62), what)
            for end, x in (("a", 10), ("b", 176))
            for row, what in enumerate(("random", "now", "groove"))
        ),
        *rows(10, TITLE + 144, 96, 60, ("latent/oscillate", "wander, beats")),
        *rows(10, TITLE + 144 + ROW, 96, 60, ("drums/adaptive_follow", "follow density")),
    ]
    return "Ideas", 248, items


def _feel() -> Content:
    items: list[Item] = [
        *rows(
            10,
            TITLE,
            84,
            146,
            ("drums/level", "level"),
            ("velocity/low", "softest"),
            ("velocity/high", "loudest"),
            ("velocity/bias", "louder"),
            ("offset/range", "off the grid"),
            ("offset/bias", "lay back"),
            ("offset/quantise", "quantise"),
        ),
        *rows(
            252,
            TITLE,
            98,
            116,
            ("drums/swing", "swing"),
            ("drums/swing_unit", "swing of"),
            ("drums/feel", "looseness, ms"),
            ("drums/feel_seed", "looseness no."),
            ("velocity/invert", "loud for soft"),
            ("offset/invert", "early for late"),
            ("drums/mute", "mute all drums"),
        ),
        Label("mute", Place(524, TITLE, 34)),
        Label("give away", Place(560, TITLE, 58)),
    ]
    for row, group in enumerate(GROUPS, 1):
        y = TITLE + row * ROW
        items.append(Label(group, Place(470, y, 54)))
        items.append(Control(f"group/mute/{group}", Look.SWITCH, Place(528, y, LINE), ""))
        items.append(Control(f"group/redistribute/{group}", Look.SWITCH, Place(578, y, LINE), ""))
    items.extend(
        rows(470, TITLE + 6 * ROW, 54, 92, ("sound/level", "kit, dB", Look.NUMBER), ("sound/mute", "kit mute"))
    )
    return "Sound and feel", 626, items


def _drums() -> Content:
    grid_x = 106
    columns = (
        ("drums/threshold", "threshold", 62),
        ("drums/maximum", "most", 44),
        ("drums/mute", "mute", 36),
        ("drums/solo", "solo", 36),
        ("drums/pitch", "pitch", 44),
        ("drums/velocity_scale", "velocity", 58),
        ("input/drum", "key", 46),
    )
    items: list[Item] = [Display(Sight.GRID, "plan", Place(grid_x, TITLE + 20, STEPS * CELL, len(KIT) * ROW - 6))]
    x = grid_x + STEPS * CELL + 12
    for what, heading, width in columns:
        names = [f"{what}/{drum.wire_name}" for drum in KIT]
        if names[0] not in BY_NAME:
            continue
        items.append(Label(heading, Place(x, TITLE, width)))
        look = Look.SWITCH if what in ("drums/mute", "drums/solo") else Look.NUMBER
        wide = LINE if look is Look.SWITCH else width - 6
        items.extend(Control(name, look, Place(x, TITLE + 20 + row * ROW, wide), "") for row, name in enumerate(names))
        x += width
    for row, drum in enumerate(KIT):
        y = TITLE + 20 + row * ROW
        items.append(Label(drum.wire_name.replace("_", " "), Place(10, y, 72)))
        items.append(Display(Sight.HIT, drum.wire_name, Place(grid_x - 22, y, LINE)))
    return "Drums", 836, items


def _presets() -> Content:
    x, below = 10, TITLE + 7 * ROW + 6
    items: list[Item] = [
        *rows(
            x,
            TITLE,
            86,
            368,
            ("preset/save", "save as"),
            ("preset/recall", "recall"),
            ("preset/morph", "morph to"),
            ("preset/remove", "remove"),
        ),
        Label("there are", Place(x, TITLE + 4 * ROW, 86)),
        Display(Sight.WORDS, "presets", Place(x + 86, TITLE + 4 * ROW, 368)),
        *rows(x, TITLE + 5 * ROW, 86, 130, ("preset/when", "recalled"), ("preset/morph_bars", "morph, bars")),
        *rows(250, TITLE + 5 * ROW, 112, 0, ("preset/program_change", "by program change")),
        *rows(x, below, 92, 150, ("snapshot/store", "store number"), ("snapshot/recall", "recall number")),
        *buttons(272, below, 192, 0, ("session/keep", "keep the last five minutes")),
        Display(Sight.WORDS, "session/kept", Place(272, below + ROW, 192)),
    ]
    return "Presets and snapshots", 476, items


def _input() -> Content:
    items: list[Item] = [
        *rows(
            10,
            TITLE,
            66,
            62,
            ("input/channel", "channel"),
            ("input/lowest", "lowest"),
            ("input/highest", "highest"),
            ("input/pedal", "pedal"),
        ),
        *rows(
            148,
            TITLE,
            66,
            62,
            ("input/softest", "softest"),
            ("input/loudest", "loudest"),
            ("input/curve", "curve", Look.NUMBER),
            ("input/strum", "strum, ms"),
        ),
        *rows(286, TITLE, 74, 108, ("input/level", "levelled"), ("input/longest", "longest, s")),
    ]
    return "What is heard of your keyboard", 476, items


def _setup() -> Content:
    items: list[Item] = [
        *rows(
            10,
            TITLE,
            82,
            52,
            ("latency/midi_out", "MIDI out, ms"),
            ("latency/sound", "sound, ms"),
            ("latency/osc_out", "OSC out, ms"),
            ("latency/midi_in", "MIDI in, ms"),
        ),
        *rows(
            152,
            TITLE,
            98,
            46,
            ("latency/osc_in", "OSC in, ms"),
            ("drums/channel", "drums' channel"),
            ("transport/click_channel", "click channel"),
        ),
        *rows(
            304,
            TITLE,
            98,
            46,
            ("transport/tap_control", "tap controller"),
            ("transport/tap_note", "tap key"),
            ("transport/foot_switch", "foot-switch CC"),
        ),
    ]
    return "Set-up", 456, items


def _learn() -> Content:
    items: list[Item] = [
        *rows(10, TITLE, 84, 268, ("midi/learn", "turn by MIDI"), ("midi/forget", "no more"), ("midi/bind", "bind")),
        *rows(10, TITLE + 3 * ROW, 84, 98, ("midi/takeover", "take over")),
        *rows(112, TITLE + 3 * ROW, 84, 84, ("midi/cancel", "no waiting")),
        *rows(202, TITLE + 3 * ROW, 84, 76, ("midi/refresh", "refresh")),
        *shown(10, TITLE + 4 * ROW, 84, 268, ("midi/bind", "turned by")),
    ]
    return "MIDI learn", 372, items


def _everything_else(x: int, y: int, names: list[str]) -> Panel:
    """What has been added to the table and to no panel yet, four beside each other."""
    columns, label, control = 4, 150, 156
    items: list[Item] = []
    for at, name in enumerate(names):
        left, top = 10 + at % columns * (label + control + 14), TITLE + at // columns * ROW
        items.extend(rows(left, top, label, control, (name, name, look_of(name))))
    deep = -(-len(names) // columns)
    return Panel("More", Place(x, y, 10 + columns * (label + control + 14), TITLE + deep * ROW + 6), tuple(items))
