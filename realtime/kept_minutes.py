"""Obeys `session/keep`: whoever has asked hears of the file, or why there is none, when that is known."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from realtime.control.desk import Desk, Turned
from realtime.control.domains import Value
from realtime.play.recorder import Recorder

KEEP = "session/keep"


def obey_keep(
    desk: Desk,
    recorder: Recorder,
    do_soon: Callable[[Callable[[], object]], object],
    kept: Callable[[Path], object],
) -> None:
    """do_soon: has something done on the conducting thread, where everything else happens; kept: told of each file."""

    def ended(result: Path | str, ns: int, complain: Callable[[str], None]) -> None:
        if isinstance(result, str):
            complain(result)
        else:
            desk.tell(Turned(KEEP, True, ns, is_new=True))
            kept(result)

    def keep(_value: Value, ns: int) -> None:
        complain = desk.complain
        recorder.keep(lambda result: do_soon(partial(ended, result, ns, complain)))

    desk.give_for_later(KEEP, keep)
