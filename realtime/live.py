"""`sideman jam` and `sideman serve`: one session from start to end, with what it shows in between."""

from __future__ import annotations

import gc
import signal
import sys
import threading
import time
from collections import deque
from types import FrameType

from realtime.config import SessionConfig
from realtime.display import TerminalDisplay, a_bar
from realtime.session import Session

FRAME_S = 0.04
SWITCH_INTERVAL_S = 0.0005  # a busy thread gives the GIL up after this; the default of 5 ms is heard
NOTICES = 4


class _Notices:
    """Lines that the session says: kept for the display, or printed at once."""

    def __init__(self, printed: bool) -> None:
        self.lines: deque[str] = deque(maxlen=NOTICES)
        self._printed = printed
        self._lock = threading.Lock()

    def say(self, line: str) -> None:
        """Takes a line, from any thread."""
        self.lines.append(line)
        if self._printed:
            with self._lock:
                print(line, flush=True)


def play(config: SessionConfig, *, display: bool, lines: bool) -> int:
    """Plays until a signal, `--bars`, `--seconds` or the patch's quit ends it; gives the exit code.

    display: the live picture. lines: without it, a line a bar.
    """
    sys.setswitchinterval(SWITCH_INTERVAL_S)
    notices = _Notices(printed=not display)
    asked_to_stop = threading.Event()

    def stop(_signal: int, _frame: FrameType | None) -> None:
        asked_to_stop.set()

    previous = {number: signal.signal(number, stop) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        with Session(config, notices.say) as session:
            session.start()
            gc.collect()
            gc.freeze()
            gc.disable()
            try:
                _watch(session, asked_to_stop, notices, display=display, lines=lines)
            finally:
                gc.enable()
    finally:
        for number, handler in previous.items():
            signal.signal(number, handler)
    return 0


def _watch(session: Session, asked_to_stop: threading.Event, notices: _Notices, *, display: bool, lines: bool) -> None:
    """Shows the session until it is over."""
    terminal = TerminalDisplay() if display else None
    ends = time.monotonic() + session.config.seconds if session.config.seconds is not None else None
    shown_bar = -1
    try:
        while not (asked_to_stop.is_set() or session.finished.is_set() or (ends and time.monotonic() >= ends)):
            picture = session.picture(tuple(notices.lines))
            if terminal is not None:
                terminal.show(picture)
            elif lines and picture.step >= 0 and picture.bar != shown_bar:
                shown_bar = picture.bar
                print(a_bar(picture), flush=True)
            session.finished.wait(FRAME_S)
    finally:
        if terminal is not None:
            terminal.close()
