"""The command line: reads it, and hands over; what is heavy is imported inside each command."""

from __future__ import annotations

import argparse
import json
import math
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from realtime.config import DRUMS_FOLDER, MIDI_WAYS, RTMIDI, RTMIDI_PYTHON, SessionConfig
from realtime.music.metre import FOUR_FOUR, METRES
from realtime.music.tempo import HIGHEST_BPM, LOWEST_BPM

BENCHES = (
    "inference: the drums' answer in their own process, every 20 ms. latency: from a note at a port to the new pattern "
    "in the scheduler. jitter: recorded hits against their due times, a core burning beside. piano-roll: the C++ calls "
    "between Python and the scheduler. idle: what a session costs, stopped and playing. soak: clocks, ports and voices "
    "that come and go, and what became of the music. audio: recorded clicks against their due times. sync: how each "
    "clock is followed, and hits against the beat of a real one."
)
CALIBRATE = (
    "Sends notes out and waits for them to come back in, through a cable or a connection from Sideman Out to Sideman "
    "In (or from --output to --input), and tells the round trip and the @MS to set. With --tap it plays a click and "
    "you tap along, on --input or with /sideman/onset over OSC."
)
BENCH_NAMES = ("inference", "latency", "jitter", "piano-roll", "idle", "soak", "audio", "sync")
EPILOG = "In short: `sideman jam` plays with you at once; `sideman doctor` tells what is missing on this machine."


def run(arguments: Sequence[str]) -> int:
    """Runs one command and gives its exit code; what goes wrong is said in one sentence."""
    options = _parser().parse_args(arguments)
    command: Callable[[argparse.Namespace], int] = options.command
    try:
        return command(options)
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except Exception as error:
        if os.environ.get("SIDEMAN_TRACEBACK"):
            raise
        print(f"sideman: {_sentence(error)}", file=sys.stderr)
        return 2


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="sideman", description="A drummer that plays with you.", epilog=EPILOG)
    parser.add_argument("--version", action=_PrintVersion)
    commands = parser.add_subparsers(title="commands", required=True, metavar="COMMAND")

    jam = commands.add_parser("jam", help="play with the drummer (the main job)", epilog=EPILOG)
    _add_session_options(jam)
    jam.add_argument(
        "--plain",
        action="store_true",
        help="a line a bar instead of the live display (the default when not a terminal)",
    )
    jam.set_defaults(command=_jam)

    serve = commands.add_parser("serve", help="the same without display and performer, for a DAW or Max to talk to")
    _add_session_options(serve)
    serve.set_defaults(command=_serve)

    render = commands.add_parser("render", help="accompany a MIDI file, faster than real time")
    render.add_argument("input", type=Path, metavar="IN.mid", help="what is played to the drummer")
    render.add_argument("output", type=Path, metavar="OUT.mid", help="the same with the drummer's answer")
    render.add_argument(
        "--response-ms",
        type=_number(0, 10_000),
        default=5.0,
        metavar="MS",
        help="how long each answer takes, 0..10000 (5)",
    )
    render.add_argument(
        "--listen-to-drums",
        action="store_true",
        help="play the file's channel 10 to the drummer too, which is ignored otherwise",
    )
    render.add_argument("--seed", type=_whole(0, 2**31 - 1), default=0, help="seed of whatever is drawn by chance (0)")
    _add_set(render, "[@BAR]", ", at the start or at a bar counted from 1, like drums/fill@7.5 or drums/follow=0.3@9")
    _add_drums(render)
    render.set_defaults(command=_render)

    for name, command, purpose in (
        ("ports", _ports, "list the MIDI ports and audio devices that Sideman can use"),
        ("voices", _voices, "list the players of the band"),
        ("controls", _controls, "list everything that --set and OSC messages can turn, with what each takes"),
        ("doctor", _doctor, "tell for each thing that Sideman needs whether it is there, and what to do"),
    ):
        listing = commands.add_parser(name, help=purpose)
        listing.add_argument("--json", action="store_true", help="for programs to read")
        listing.set_defaults(command=command)

    _add_calibrate(commands.add_parser("calibrate", help="measure how late a port is", description=CALIBRATE))

    bench = commands.add_parser("bench", help="measure this machine", description=BENCHES)
    bench.add_argument("what", choices=BENCH_NAMES)
    bench.add_argument(
        "--seconds",
        type=_number(1, 7200),
        metavar="N",
        help="how long to measure (20, 60, 60, 5, 80, 1800, 600 and 300, in that order)",
    )
    bench.add_argument(
        "--midi",
        choices=("jack", RTMIDI, RTMIDI_PYTHON),
        default="jack",
        help="which way the MIDI goes (jitter, latency, sync)",
    )
    bench.add_argument("--no-real-time", action="store_true", help="without real-time priority (jitter)")
    bench.add_argument(
        "--json", action="store_true", help="one object with p50_ms, p99_ms, p999_ms, n, machine, beside"
    )
    bench.add_argument("--csv", type=Path, metavar="FILE", help="write the raw pairs there")
    bench.set_defaults(command=_bench)
    return parser


class _PrintVersion(argparse.Action):
    """Looks the version up only when it is asked for."""

    def __init__(self, option_strings: Sequence[str], dest: str) -> None:
        super().__init__(option_strings, dest, nargs=0, help="show the version and exit")

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        from importlib.metadata import version

        print(f"sideman {version('sideman')}")
        parser.exit()


def _sentence(error: Exception) -> str:
    told = isinstance(error, (RuntimeError, ValueError, OSError)) or type(error) is LookupError
    if told or type(error).__module__.startswith("realtime."):
        return str(error)
    return f"{type(error).__name__}: {error} (this is a defect: SIDEMAN_TRACEBACK=1 shows where)"


def _add_session_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--input",
        action="append",
        default=[],
        metavar="PORT[@MS]|demo|none",
        help="listen to ports with PORT in their name, whose notes come MS late (-500..500); may be given several "
        "times (every hardware input; jam: where there is none, the built-in performer)",
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
        "--midi",
        choices=MIDI_WAYS,
        default="auto",
        help="which way MIDI goes: native JACK where a server runs, else the system's MIDI (auto); rtmidi-python sends "
        "from Python even where RtMidi in C++ is there; both: JACK and the system's at once",
    )
    parser.add_argument(
        "--osc-in",
        type=_whole(0, 65535),
        default=7400,
        metavar="PORT",
        help="UDP port for OSC messages, 0 for any free one (7400)",
    )
    parser.add_argument(
        "--osc-out", default="127.0.0.1:7401", metavar="HOST:PORT", help="where OSC hits and plans go (127.0.0.1:7401)"
    )
    parser.add_argument(
        "--tempo",
        type=_number(LOWEST_BPM, HIGHEST_BPM),
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
    parser.add_argument("--clock-out", action="store_true", help="send MIDI clock on the output, for others to follow")
    parser.add_argument("--start-on-note", action="store_true", help="begin with the first note that you play")
    parser.add_argument("--click", action="store_true", help="a metronome beside the drums")
    parser.add_argument(
        "--count-in", type=_whole(0, 8), default=0, metavar="N", help="click N bars before the band comes in, 0..8 (0)"
    )
    parser.add_argument("--bars", type=_whole(1, 1_000_000), default=None, metavar="N", help="stop after N bars")
    parser.add_argument("--seconds", type=_number(0.1, 1e7), default=None, metavar="N", help="stop after N seconds")
    parser.add_argument(
        "--seed", type=_whole(0, 2**31 - 1), default=0, metavar="N", help="seed of whatever is drawn by chance (0)"
    )
    parser.add_argument(
        "--record",
        type=Path,
        default=None,
        metavar="FILE.mid",
        help="write what was played and what the drummer answered, two tracks, in time",
    )
    parser.add_argument(
        "--sound", choices=("builtin", "none"), default="builtin", help="the built-in kit, or MIDI and OSC alone"
    )
    _add_set(parser, "", " before the start, like drums/style=funk or drums/response='next bar'")
    _add_drums(parser)


def _add_calibrate(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--tap", action="store_true", help="measure by a player who taps along with a click")
    parser.add_argument("--output", default="", metavar="PORT[@MS]", help="play to this port too (Sideman Out alone)")
    parser.add_argument("--input", default="", metavar="PORT", help="listen to this port (every hardware input)")
    parser.add_argument("--midi", choices=("auto", "jack", "rtmidi"), default="auto", help="which way MIDI goes (auto)")
    parser.add_argument("--notes", type=_whole(8, 64), default=32, metavar="N", help="how many notes, 8..64 (32)")
    parser.add_argument(
        "--wait", type=_number(0.5, 600), default=15.0, metavar="S", help="seconds to wait for a loop (15)"
    )
    parser.add_argument("--bars", type=_whole(2, 64), default=8, metavar="N", help="bars to tap along, 2..64 (8)")
    parser.add_argument(
        "--tempo", type=_number(40, 200), default=100.0, metavar="BPM", help="of the click, 40..200 (100)"
    )
    parser.add_argument(
        "--osc-in", type=_whole(0, 65535), default=7400, metavar="PORT", help="UDP port for taps (7400)"
    )
    parser.add_argument(
        "--sound", choices=("builtin", "none"), default="builtin", help="the click, beside MIDI (builtin)"
    )
    parser.add_argument("--json", action="store_true", help="for programs to read")
    parser.set_defaults(command=_calibrate)


def _add_set(parser: argparse.ArgumentParser, when: str, explained: str) -> None:
    parser.add_argument(
        "--set",
        action="append",
        default=[],
        metavar=f"NAME[=VALUE]{when}",
        help=f"turn one of `sideman controls`{explained}; may be given several times",
    )


def _add_drums(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--drums",
        default=DRUMS_FOLDER,
        metavar="NAME",
        help=f"which voice of `sideman voices` plays the drums, or its folder ({DRUMS_FOLDER})",
    )


def _jam(options: argparse.Namespace) -> int:
    from realtime.live import play

    return play(_session_config(options, demo=True), display=not options.plain and _can_display(), bars=True)


def _can_display() -> bool:
    """Whether stdout is a terminal that knows the cursor and the letters of the display."""
    utf_8 = (sys.stdout.encoding or "").lower().replace("-", "") == "utf8"
    return sys.stdout.isatty() and utf_8 and os.environ.get("TERM", "dumb") != "dumb"


def _serve(options: argparse.Namespace) -> int:
    from realtime.live import play

    return play(_session_config(options, demo=False), display=False, bars=False)


def _session_config(options: argparse.Namespace, *, demo: bool) -> SessionConfig:
    return SessionConfig(
        inputs=tuple(options.input),
        outputs=tuple(options.output),
        midi=options.midi,
        osc_in=options.osc_in,
        osc_out=options.osc_out,
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
        sound=options.sound,
        drums=options.drums,
        settings=tuple(_setting(text) for text in options.set),
        demo=demo,
    )


def _render(options: argparse.Namespace) -> int:
    from realtime.render import Turn, render

    turns = [Turn(*_assignment(text)) for text in options.set]
    report = render(
        options.input,
        options.output,
        response_ms=options.response_ms,
        seed=options.seed,
        listen_to_drums=options.listen_to_drums,
        turns=turns,
        drums=options.drums,
    )
    print(report)
    return 0


def _ports(options: argparse.Namespace) -> int:
    from realtime.inventory import list_devices

    return _print_rows(
        list_devices(), options.json, "No MIDI port and no audio device was found; `sideman doctor` tells why."
    )


def _voices(options: argparse.Namespace) -> int:
    from realtime.inventory import list_voices

    return _print_rows(list_voices(), options.json, "No voice was found.")


def _controls(options: argparse.Namespace) -> int:
    from realtime.inventory import list_controls

    return _print_rows(list_controls(), options.json, "There is nothing to turn.")


def _doctor(options: argparse.Namespace) -> int:
    from realtime.doctor import examine

    findings = examine()
    if options.json:
        print(json.dumps([finding.as_row() for finding in findings], indent=2))
    else:
        for finding in findings:
            print(finding)
    return 0 if all(finding.present or finding.optional for finding in findings) else 1


def _calibrate(options: argparse.Namespace) -> int:
    from realtime.calibrate_command import calibrate

    result = calibrate(options)
    print(json.dumps(result.as_row(), indent=2) if options.json else result)
    return 0


def _bench(options: argparse.Namespace) -> int:
    from realtime.bench.run import run_bench

    if options.csv is not None:
        _must_be_writable(options.csv)
    result = run_bench(options.what, seconds=options.seconds, midi=options.midi, real_time=not options.no_real_time)
    if options.csv is not None:
        result.write_csv(options.csv)
    print(json.dumps(result.as_row(), indent=2) if options.json else result)
    return 0


def _must_be_writable(path: Path) -> None:
    """Before a measurement of minutes, not after it."""
    try:
        path.open("a").close()
    except OSError as error:
        raise ValueError(f"--csv: cannot write {path}: {error.strerror}") from None


def _print_rows(rows: list[dict[str, object]], as_json: bool, nothing: str) -> int:
    if as_json:
        print(json.dumps(rows, indent=2))
    elif not rows:
        print(nothing)
    for row in () if as_json else rows:
        told = {**row, "hardware": "hardware" if row.get("hardware") else ""}
        print("  ".join(f"{value}" for value in told.values() if value != ""))
    return 0


def _setting(text: str) -> tuple[str, object]:
    """Name and value of NAME[=VALUE]; before the start there are no bars."""
    name, value, bar = _assignment(text)
    if bar != 1:
        raise ValueError(f"--set turns at a bar where a file is rendered, not here: {text}")
    return name, value


def _assignment(text: str) -> tuple[str, object, float]:
    """Name, value and bar of NAME[=VALUE][@BAR]; the value of an action is 1."""
    from realtime.control.domains import Action
    from realtime.control.parameters import BY_NAME

    told, at, bar = text.partition("@")
    name, equals, value = told.partition("=")
    is_action = name in BY_NAME and isinstance(BY_NAME[name].domain, Action)
    if not (equals or is_action) or (at and not _is_number(bar)):
        raise ValueError(f"--set takes NAME=VALUE, or NAME alone of an action, with @BAR if wanted, not {text}")
    taken = float(value) if _is_number(value) else value
    return name, taken if equals else 1, float(bar) if at else 1.0


def _is_number(text: str) -> bool:
    try:
        return math.isfinite(float(text))
    except ValueError:
        return False


def _number(low: float, high: float) -> Callable[[str], float]:
    def number(text: str) -> float:
        try:
            value = float(text)
        except ValueError:
            value = float("nan")
        if not low <= value <= high:
            raise argparse.ArgumentTypeError(f"must be a number within {low:g}..{high:g}, not {text}")
        return value

    return number


def _whole(low: int, high: int) -> Callable[[str], int]:
    def whole(text: str) -> int:
        if not text.isdecimal() or not low <= int(text) <= high:
            raise argparse.ArgumentTypeError(f"must be a whole number within {low}..{high}, not {text}")
        return int(text)

    return whole
