"""The command line: reads it, and hands over; what is heavy is imported inside each command."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from realtime.cli_options import (
    add_calibrate_options,
    add_drums,
    add_export_options,
    add_jam_options,
    add_presets,
    add_replay_options,
    add_session_options,
    add_set,
    session_config,
)
from realtime.cli_values import assignment, number, path, whole
from realtime.config import RTMIDI, RTMIDI_PYTHON

BENCHES = (
    "inference: the drums' answer in their own process, every 20 ms. latency: from a note at a port to the new pattern "
    "in the scheduler. jitter: recorded hits against their due times, a core burning beside. piano-roll: the C++ calls "
    "between Python and the scheduler. idle: what a session costs, stopped and playing. soak: clocks, ports and voices "
    "that come and go, and what became of the music. audio: recorded clicks against their due times. sync: how each "
    "clock is followed, and hits against the beat of a real one. controls: from a message to what it turns, and the "
    "drums' time, while hundreds of others come."
)
CALIBRATE = (
    "Sends notes out and waits for them to come back in, through a cable or a connection from Sideman Out to Sideman "
    "In (or from --output to --input), and tells the round trip and the @MS to set. With --tap it plays a click and "
    "you tap along, on --input or with /sideman/onset over OSC."
)
BENCH_NAMES = ("inference", "latency", "jitter", "piano-roll", "idle", "soak", "audio", "sync", "controls")
EPILOG = "In short: `sideman jam` plays with you at once; `sideman doctor` tells what is missing on this machine."


def run(arguments: Sequence[str]) -> int:
    """Runs one command and gives its exit code; what goes wrong is said in one sentence."""
    options = _parser().parse_args(arguments)
    command: Callable[[argparse.Namespace], int] = options.command
    try:
        if command in (_jam, _serve):
            from realtime.config_file import with_file

            options = with_file(options, arguments[1:], add_jam_options)
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
    add_jam_options(jam)
    jam.set_defaults(command=_jam)

    serve = commands.add_parser("serve", help="the same without display and performer, for a DAW or Max to talk to")
    add_session_options(serve)
    serve.set_defaults(command=_serve)

    render = commands.add_parser("render", help="accompany a MIDI file, faster than real time")
    render.add_argument("input", type=path, metavar="IN.mid", help="what is played to the drummer")
    render.add_argument("output", type=path, metavar="OUT.mid", help="the same with the drummer's answer")
    render.add_argument(
        "--response-ms",
        type=number(0, 10_000),
        default=5.0,
        metavar="MS",
        help="how long each answer takes, 0..10000 (5)",
    )
    render.add_argument(
        "--listen-to-drums",
        action="store_true",
        help="play the file's channel 10 to the drummer too, which is ignored otherwise",
    )
    render.add_argument("--seed", type=whole(0, 2**31 - 1), default=0, help="seed of whatever is drawn by chance (0)")
    add_set(render, "[@BAR]", ", at the start or at a bar counted from 1, like drums/fill@7.5 or drums/follow=0.3@9")
    add_drums(render)
    render.set_defaults(command=_render)

    replay = commands.add_parser("replay", help="play a recorded performance again, exactly")
    add_replay_options(replay)
    replay.set_defaults(command=_replay)

    export = commands.add_parser("export", help="write a recording, or its last bars, as a MIDI file")
    add_export_options(export)
    export.set_defaults(command=_export)

    for name, command, purpose in (
        ("ports", _ports, "list the MIDI ports and audio devices that Sideman can use"),
        ("voices", _voices, "list the players of the band"),
        ("controls", _controls, "list everything that --set and OSC messages can turn, with what each takes"),
        ("doctor", _doctor, "tell for each thing that Sideman needs whether it is there, and what to do"),
    ):
        listing = commands.add_parser(name, help=purpose)
        listing.add_argument("--json", action="store_true", help="for programs to read")
        listing.set_defaults(command=command)

    parameters = commands.add_parser("parameters", help="tell all about everything that can be turned")
    form = parameters.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="an object each: address, type, range, default, unit, stage")
    form.add_argument("--markdown", action="store_true", help="the table of messages as the documents show it")
    parameters.set_defaults(command=_parameters)

    config = commands.add_parser("config", help="print a configuration file with every option, to begin from")
    config.set_defaults(command=_config)
    presets = commands.add_parser("presets", help="list the presets that were saved, and what is wrong with a file")
    add_presets(presets)
    presets.add_argument("--json", action="store_true", help="for programs to read")
    presets.set_defaults(command=_presets)

    calibrate = commands.add_parser("calibrate", help="measure how late a port is", description=CALIBRATE)
    add_calibrate_options(calibrate)
    calibrate.set_defaults(command=_calibrate)

    bench = commands.add_parser("bench", help="measure this machine", description=BENCHES)
    bench.add_argument("what", choices=BENCH_NAMES)
    bench.add_argument(
        "--seconds",
        type=number(1, 7200),
        metavar="N",
        help="how long to measure (20, 60, 60, 5, 80, 1800, 600, 300 and 240, in that order)",
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
    bench.add_argument("--csv", type=path, metavar="FILE", help="write the raw pairs there")
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


def _jam(options: argparse.Namespace) -> int:
    from realtime.live import play

    return play(session_config(options, demo=True), display=not options.plain and _can_display(), bars=True)


def _can_display() -> bool:
    """Whether stdout is a terminal that knows the cursor and the letters of the display."""
    utf_8 = (sys.stdout.encoding or "").lower().replace("-", "") == "utf8"
    return sys.stdout.isatty() and utf_8 and os.environ.get("TERM", "dumb") != "dumb"


def _serve(options: argparse.Namespace) -> int:
    from realtime.live import play

    return play(session_config(options, demo=False), display=False, bars=False)


def _render(options: argparse.Namespace) -> int:
    from realtime.render import Turn, render

    turns = [Turn(*assignment(text)) for text in options.set]
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


def _replay(options: argparse.Namespace) -> int:
    from realtime.replay import replay, replay_config, replay_to_file

    if options.to is not None:
        print(replay_to_file(options.input, options.to))
    else:
        config = replay_config(options.output, options.midi, options.osc_out, options.sound)
        replay(options.input, config, lambda sentence: print(sentence, flush=True))
    return 0


def _export(options: argparse.Namespace) -> int:
    from realtime.export import export

    print(export(options.input, options.to, options.bars, force=options.force))
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


def _parameters(options: argparse.Namespace) -> int:
    from realtime.control.osc_table import table
    from realtime.inventory import list_parameters

    if options.markdown:
        print(table())
        return 0
    return _print_rows(list_parameters(), True, "") if options.json else _controls(options)


def _presets(options: argparse.Namespace) -> int:
    from realtime.folders import presets_folder
    from realtime.inventory import list_presets

    folder = presets_folder(options.presets)
    rows = list_presets(folder)
    if not options.json:
        rows = [{**row, "program": f"program {row['program']}" if row["program"] else ""} for row in rows]
    return _print_rows(rows, options.json, f"No preset is saved in {folder}.")


def _doctor(options: argparse.Namespace) -> int:
    from realtime.doctor import examine

    findings = examine()
    if options.json:
        print(json.dumps([finding.as_row() for finding in findings], indent=2))
    else:
        for finding in findings:
            print(finding)
    return 0 if all(finding.present or finding.optional for finding in findings) else 1


def _config(_options: argparse.Namespace) -> int:
    from realtime.config_file import file_with_defaults

    print(file_with_defaults(add_jam_options))
    return 0


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
