"""Obeys `session/keep`: whoever has asked hears of the file, or why there is none, when that is known."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from realtime.control.desk import Desk, Turned
from realtime.control.domains import Value
from realtime.play.recorder import Recorder

KEEP = "session/keep"


class KeptMinutes:
    """do_soon: has something done on the conducting thread, where everything else happens; kept: told of each file."""

    def __init__(
        self,
        desk: Desk,
        recorder: Recorder,
        do_soon: Callable[[Callable[[], object]], object],
        kept: Callable[[Path], object],
    ) -> None:
        self._desk, self._recorder, self._do_soon, self._kept = desk, recorder, do_soon, kept
        desk.give_for_later(KEEP, self._keep)

    def _keep(self, _value: Value, ns: int) -> None:
        complain = self._desk.complain
        self._recorder.keep(lambda result: self._do_soon(partial(self._ended, result, ns, complain)))

    def _ended(self, result: Path | str, ns: int, complain: Callable[[str], None]) -> None:
        if isinstance(result, str):
            complain(result)
        else:
            self._desk.tell(Turned(KEEP, True, ns, is_new=True))
            self._kept(result)
