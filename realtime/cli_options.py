"""The options of the command line that take more than a line."""

from __future__ import annotations

import argparse

from realtime.cli_values import assignment, at_home, number, path, port_or_none, whole
from realtime.config import DEMO, DRUMS_FOLDER, KEYS, MIDI_WAYS, NONE, OSCQUERY_PORT, SessionConfig
from realtime.music.metre import FOUR_FOUR, METRES
from realtime.music.tempo import HIGHEST_BPM, LOWEST_BPM
from realtime.port_memory import forget, only_unnamed, ports_file, recall


def add_session_options(parser: argparse.ArgumentParser) -> None:
    """What `jam` and `serve` take."""
    parser.add_argument(
        "--input",
        action="append",
        default=[],
        metavar="PORT[@MS]|demo|keys|none",
        help="listen to ports with PORT in their name, whose notes come MS late (-500..500); keys: the computer's "
        "keyboard too, Z to M from soft to loud; may be given several times (every hardware input, and what was "
        "connected in the last session; jam: where there is none, the built-in performer)",
    )
    parser.add_argument(
        "--output",
        action="append",
        default=[],
        metavar="PORT[@MS]|none",
        help="send to the ports whose name contains PORT, which sound MS late (-150..150; `sideman calibrate` measures "
        "it), beside the virtual port Sideman Out; several may be given",
    )
    parser.add_argument(
        "--midi-map",
        type=at_home,
        default="",
        metavar="FILE|generic|none",
        help="what the knobs, keys and pads of a controller turn; knobs that are learned are kept there (midi.toml in "
        "your folder of settings)",
    )
    parser.add_argument(
        "--control-output",
        action="append",
        default=[],
        metavar="PORT|none",
        help="send to the controllers at the ports whose name contains PORT what their faders and lights are to show "
        "(those that are listened to)",
    )
    parser.add_argument(
        "--midi",
        choices=MIDI_WAYS,
        default="auto",
        help="which way MIDI goes: native JACK where a server runs, else the system's MIDI (auto); rtmidi-python sends "
        "from Python even where RtMidi in C++ is there; both: JACK and the system's at once",
    )
    parser.add_argument(
        "--osc-in",
        type=whole(0, 65535),
        default=7400,
        metavar="PORT",
        help="UDP port for OSC messages, 0 for any free one (7400)",
    )
    parser.add_argument(
        "--osc-bind",
        default="127.0.0.1",
        metavar="ADDRESS",
        help="address to listen to OSC and OSCQuery on; 0.0.0.0 lets every machine in that reaches this one "
        "(127.0.0.1)",
    )
    parser.add_argument(
        "--osc-out",
        default="127.0.0.1:7401",
        metavar="HOST:PORT",
        help="whom to tell everything over OSC, beside who subscribes (127.0.0.1:7401)",
    )
    parser.add_argument(
        "--oscquery",
        type=port_or_none,
        default=OSCQUERY_PORT,
        metavar="PORT|none",
        help=f"TCP port at which OSCQuery tells programs and tablets what can be turned, 0 for any free one "
        f"({OSCQUERY_PORT})",
    )
    parser.add_argument(
        "--tempo",
        type=number(LOWEST_BPM, HIGHEST_BPM),
        default=120.0,
        metavar="BPM",
        help=f"{LOWEST_BPM:g}..{HIGHEST_BPM:g} beats a minute (120)",
    )
    parser.add_argument(
        "--metre",
        choices=tuple(METRES),
        default=str(FOUR_FOUR),
        metavar="N/M",
        help=f"the metre to begin in: {', '.join(METRES)} (4/4)",
    )
    parser.add_argument(
        "--clock",
        choices=("auto", "internal", "midi", "link", "osc", "follow"),
        default="auto",
        help="whose clock drives: auto takes MIDI clock, Link or OSC, whichever runs, and else its own; follow takes "
        "the tempo from your playing (auto)",
    )
    _add_switch(parser, "--clock-out", "send MIDI clock on the output, for others to follow")
    _add_switch(parser, "--start-on-note", "begin with the first note that you play")
    _add_switch(parser, "--click", "a metronome beside the drums")
    parser.add_argument(
        "--count-in", type=whole(0, 8), default=0, metavar="N", help="click N bars before the band comes in, 0..8 (0)"
    )
    parser.add_argument("--bars", type=whole(1, 1_000_000), default=None, metavar="N", help="stop after N bars")
    parser.add_argument("--seconds", type=number(0.1, 1e7), default=None, metavar="N", help="stop after N seconds")
    parser.add_argument(
        "--seed", type=whole(0, 2**31 - 1), default=0, metavar="N", help="seed of whatever is drawn by chance (0)"
    )
    parser.add_argument(
        "--record",
        type=path,
        default=None,
        metavar="FILE.mid",
        help="write what was played and what the band answered, a track each, in time; and beside it FILE.sideman, the "
        "log from which `sideman replay` plays it again",
    )
    parser.add_argument(
        "--keep-folder",
        type=path,
        default=None,
        metavar="FOLDER",
        help="where /sideman/session/keep writes the last five minutes, recorded or not (~/Sideman)",
    )
    parser.add_argument(
        "--sound", choices=("builtin", "none"), default="builtin", help="the built-in kit, or MIDI and OSC alone"
    )
    parser.add_argument(
        "--config",
        type=path,
        default=None,
        metavar="FILE",
        help="read these options and more from FILE, as `sideman config` prints one; none reads no file (config.toml "
        "in the folder that `sideman config` names, where it is)",
    )
    parser.add_argument(
        "--forget-ports",
        action="store_true",
        help="forget what Sideman's ports were connected to in earlier sessions, and remember nothing of this one",
    )
    add_presets(parser)
    parser.add_argument("--preset", default="", metavar="NAME", help="begin with this one of `sideman presets`")
    add_set(parser, "", " before the start, like drums/style=funk or drums/response='next bar'")
    add_drums(parser)
    _add_compat(parser)


def _add_compat(parser: argparse.ArgumentParser) -> None:
    """What clients of other engines are met with."""
    parser.add_argument(
        "--compat",
        choices=(NONE, "mgt"),
        default=NONE,
        help="speak the OSC protocol of the MGT engine too, for its clients, which play by a clock of their own; with "
        "serve the band itself then stands until it is started",
    )
    parser.add_argument(
        "--compat-in", type=whole(0, 65535), default=1415, metavar="PORT", help="UDP port for such a client (1415)"
    )
    parser.add_argument(
        "--compat-out", default="127.0.0.1:1123", metavar="HOST:PORT", help="where it listens (127.0.0.1:1123)"
    )
    _add_switch(
        parser,
        "--compat-unbundled",
        "send it single messages instead of a whole pattern in one bundle, if it takes no bundles",
    )


def add_jam_options(parser: argparse.ArgumentParser) -> None:
    """What `jam` takes: all that `serve` does, and how it is shown."""
    add_session_options(parser)
    _add_switch(parser, "--plain", "a line a bar instead of the live display (the default when not a terminal)")


def _add_switch(parser: argparse.ArgumentParser, option: str, explained: str) -> None:
    """An option that is on or off: behind --no-... it is off, whatever the configuration file says."""
    added = parser.add_argument(option, action=argparse.BooleanOptionalAction, default=False)
    added.help = explained  # handed over with the rest, some versions of Python would add the default to it


def add_replay_options(parser: argparse.ArgumentParser) -> None:
    """What `replay` takes."""
    parser.add_argument("input", type=path, metavar="FILE.sideman", help="the log that --record or session/keep wrote")
    parser.add_argument(
        "--to", type=path, default=None, metavar="OUT.mid", help="into this file, faster than real time"
    )
    parser.add_argument(
        "--output", action="append", default=[], metavar="PORT[@MS]|none", help="as for jam, beside Sideman Out"
    )
    parser.add_argument("--midi", choices=MIDI_WAYS, default="auto", help="which way MIDI goes (auto)")
    parser.add_argument(
        "--osc-out", default="127.0.0.1:7401", metavar="HOST:PORT", help="where OSC hits and plans go (127.0.0.1:7401)"
    )
    parser.add_argument(
        "--sound", choices=("builtin", "none"), default="builtin", help="the built-in kit, or MIDI and OSC alone"
    )


def add_export_options(parser: argparse.ArgumentParser) -> None:
    """What `export` takes."""
    parser.add_argument("input", type=path, metavar="FILE", help="FILE.sideman, a log, or FILE.mid")
    parser.add_argument(
        "--bars", type=whole(1, 1_000_000), default=None, metavar="N", help="the last N bars alone (all of it)"
    )
    parser.add_argument(
        "--to",
        type=path,
        default=None,
        metavar="OUT.mid",
        help="where to write it, also over what is there ('FILE exported.mid' or 'FILE last N bars.mid', where none is "
        "there yet)",
    )
    parser.add_argument("--force", action="store_true", help="write over what is there without --to as well")


def add_calibrate_options(parser: argparse.ArgumentParser) -> None:
    """What `calibrate` takes."""
    parser.add_argument("--tap", action="store_true", help="measure by a player who taps along with a click")
    parser.add_argument("--output", default="", metavar="PORT[@MS]", help="play to this port too (Sideman Out alone)")
    parser.add_argument("--input", default="", metavar="PORT", help="listen to this port (every hardware input)")
    parser.add_argument("--midi", choices=("auto", "jack", "rtmidi"), default="auto", help="which way MIDI goes (auto)")
    parser.add_argument("--notes", type=whole(8, 64), default=32, metavar="N", help="how many notes, 8..64 (32)")
    parser.add_argument(
        "--wait", type=number(0.5, 600), default=15.0, metavar="S", help="seconds to wait for a loop (15)"
    )
    parser.add_argument("--bars", type=whole(2, 64), default=8, metavar="N", help="bars to tap along, 2..64 (8)")
    parser.add_argument(
        "--tempo", type=number(40, 200), default=100.0, metavar="BPM", help="of the click, 40..200 (100)"
    )
    parser.add_argument("--osc-in", type=whole(0, 65535), default=7400, metavar="PORT", help="UDP port for taps (7400)")
    parser.add_argument(
        "--sound", choices=("builtin", "none"), default="builtin", help="the click, beside MIDI (builtin)"
    )
    parser.add_argument("--json", action="store_true", help="for programs to read")


def add_set(parser: argparse.ArgumentParser, when: str, explained: str) -> None:
    """`--set`; when, explained: how a moment is written behind it, and what for."""
    parser.add_argument(
        "--set",
        action="append",
        default=[],
        metavar=f"NAME[=VALUE]{when}",
        help=f"turn one of `sideman parameters`{explained}; may be given several times",
    )


def add_presets(parser: argparse.ArgumentParser) -> None:
    """`--presets`."""
    parser.add_argument(
        "--presets",
        type=path,
        default=None,
        metavar="FOLDER",
        help="where presets are kept (a folder of the user's; `sideman presets` tells which)",
    )


def add_drums(parser: argparse.ArgumentParser) -> None:
    """`--drums`."""
    parser.add_argument(
        "--drums",
        type=at_home,
        default=DRUMS_FOLDER,
        metavar="NAME",
        help=f"which voice of `sideman voices` plays the drums, or its folder ({DRUMS_FOLDER})",
    )


def session_config(options: argparse.Namespace, *, demo: bool) -> SessionConfig:
    """What `add_session_options` has read; demo: whether the built-in performer may play."""
    kept_at = ports_file()
    if options.forget_ports:
        forget(kept_at)
        kept_at = None
    named = [any(word not in (DEMO, KEYS) for word in words) for words in (options.input, options.output)]
    remembered = only_unnamed(recall(kept_at), inputs_named=named[0], outputs_named=named[1])
    return SessionConfig(
        inputs=tuple(options.input),
        outputs=tuple(options.output),
        midi=options.midi,
        osc_in=options.osc_in,
        osc_bind=options.osc_bind,
        osc_out=options.osc_out,
        oscquery=options.oscquery,
        bpm=options.tempo,
        metre=options.metre,
        count_in=options.count_in,
        click=options.click,
        clock=options.clock,
        clock_out=options.clock_out,
        start_on_note=options.start_on_note,
        bars=options.bars,
        seconds=options.seconds,
        seed=options.seed,
        record=options.record,
        keep_folder=options.keep_folder,
        sound=options.sound,
        drums=options.drums,
        settings=(*getattr(options, "file_settings", ()), *(_setting(text) for text in options.set)),
        midi_map=options.midi_map,
        control_outputs=tuple(options.control_output),
        presets=options.presets,
        preset=options.preset,
        demo=demo,
        ports_file=kept_at,
        remembered=remembered,
        compat=options.compat,
        compat_in=options.compat_in,
        compat_out=options.compat_out,
        compat_bundled=not options.compat_unbundled,
    )


def _setting(text: str) -> tuple[str, object]:
    """Name and value of NAME[=VALUE]; before the start there are no bars."""
    name, value, bar = assignment(text)
    if bar != 1:
        raise ValueError(f"--set turns at a bar where a file is rendered, not here: {text}")
    return name, value
