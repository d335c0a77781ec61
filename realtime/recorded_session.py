"""How a session is recorded: what its log says of it, and what it is told of."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import datetime, timezone
from importlib.metadata import version
from pathlib import Path

from realtime._core import Pattern
from realtime.config import SessionConfig
from realtime.control.desk import Desk, Turned
from realtime.control.parameters import PARAMETERS
from realtime.music.metre import Metre
from realtime.play.log_entries import Changed, Planned
from realtime.play.log_file import Header
from realtime.play.recorder import Recorder
from realtime.voices.manifest import Manifest

KEEP_FOLDER = "~/Sideman"
NOT_RECORDED = ("get", "subscribe", "unsubscribe", "session/state")  # they ask, and change nothing


def open_recorder(
    config: SessionConfig, manifest: Manifest, say: Callable[[str], None], complain: Callable[[str], None]
) -> Recorder:
    """The recorder of a session, which has the last minutes also where nothing is recorded. Raises RecorderError."""
    header = Header(
        sideman=version("sideman"),
        began=datetime.now(timezone.utc).isoformat(timespec="milliseconds"),
        began_ns=time.monotonic_ns(),
        voice=manifest.name,
        voice_version=str(manifest.version),
        seed=config.seed,
    )
    folder = config.keep_folder if config.keep_folder is not None else Path(KEEP_FOLDER).expanduser()
    return Recorder(config.record, say, header=header, keep_folder=folder, complain=complain)


def record_turns(desk: Desk, recorder: Recorder, begin_ns: int) -> None:
    """From now on the recorder hears of every turn, first of what is not as by default."""

    def hear(turned: Turned) -> None:
        if turned.name not in NOT_RECORDED:
            recorder.tell(Changed(turned.ns, turned.name, turned.value))

    for parameter in PARAMETERS:
        if parameter.is_kept and desk.values[parameter.name] != parameter.default:
            recorder.tell(Changed(begin_ns, parameter.name, desk.values[parameter.name]))
    desk.watch(hear)


def planned(ns: int, pattern: Pattern, begin_beat: float, metre: Metre) -> Planned:
    """What the clients were told of a pattern."""
    return Planned(ns, pattern.id, begin_beat, str(metre))
