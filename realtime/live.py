"""`sideman jam` and `sideman serve`: one session from start to end, with what it shows in between."""

from __future__ import annotations

import contextlib
import gc
import io
import signal
import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from types import FrameType

from realtime.config import SessionConfig
from realtime.display import TerminalDisplay, a_bar, printable
from realtime.keys import LINE
from realtime.listen.terminal_keys import TerminalKeys
from realtime.session import Session

FRAME_S = 0.04
SWITCH_INTERVAL_S = 0.0005  # a busy thread gives the GIL up after this; the default of 5 ms is heard
ENDING_SIGNALS = [signal.SIGINT, signal.SIGTERM, *([signal.SIGHUP] if hasattr(signal, "SIGHUP") else [])]
NOTICES_SHOWN = 4
NOTICES_KEPT = 1000


def play(
    config: SessionConfig, *, display: bool, bars: bool, meet: Callable[[Session], None] = lambda session: None
) -> int:
    """Plays until a signal, `--bars`, `--seconds` or the patch's quit ends it; gives the exit code.

    display: the live picture; without it, lines, and with `bars` a line a bar too. meet: gets the session once it runs.
    """
    sys.setswitchinterval(SWITCH_INTERVAL_S)
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")  # a port's name must not end the music
    notices: deque[str] = deque(maxlen=NOTICES_KEPT)
    with stopped_by_signals() as stopped:
        try:
            with Session(config, notices.append) as session, _collector_off(), _keys(session):
                session.start()
                meet(session)
                if display:
                    _show(session, stopped, notices)
                else:
                    _print(session, stopped, notices, bars=bars)
        finally:
            if not display:
                _print_all(notices)
    if session.failure:
        raise RuntimeError(session.failure)
    return 0


@contextlib.contextmanager
def stopped_by_signals() -> Iterator[threading.Event]:
    """Set by Ctrl-C and by what asks a program to end."""
    stopped = threading.Event()

    def stop(_number: int, _frame: FrameType | None) -> None:
        stopped.set()

    previous = {number: signal.signal(number, stop) for number in ENDING_SIGNALS}
    try:
        yield stopped
    finally:
        for number, handler in previous.items():
            signal.signal(number, handler)


@contextlib.contextmanager
def _collector_off() -> Iterator[None]:
    """Python's garbage collector would stop every Python thread; the session lets it run while the band is stopped."""
    gc.collect()
    gc.freeze()
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def _keys(session: Session) -> contextlib.AbstractContextManager[object]:
    """The computer's keyboard, where it was asked for."""
    return TerminalKeys(session.press) if session.config.keys_asked else contextlib.nullcontext()


def _frames(session: Session, stopped: threading.Event) -> Iterator[None]:
    """One turn a frame, until the session is over."""
    seconds = session.config.seconds
    end_s = time.monotonic() + seconds if seconds is not None else float("inf")
    while not (stopped.is_set() or session.finished.is_set() or time.monotonic() >= end_s):
        yield
        session.finished.wait(FRAME_S)


def _show(session: Session, stopped: threading.Event, notices: deque[str]) -> None:
    terminal = TerminalDisplay()
    keys = (LINE,) if session.config.keys_asked else ()
    try:
        for _ in _frames(session, stopped):
            terminal.show(session.picture((*keys, *tuple(notices)[-NOTICES_SHOWN:])))
    finally:
        terminal.close()


def _print(session: Session, stopped: threading.Event, notices: deque[str], *, bars: bool) -> None:
    print(f"hears {session.hears()}", flush=True)
    print(f"plays {session.plays()}", flush=True)
    if session.config.keys_asked:
        print(LINE, flush=True)
    shown_bar = -1
    for _ in _frames(session, stopped):
        _print_all(notices)
        if not bars:
            continue
        picture = session.picture()
        if picture.playing and picture.bar != shown_bar:
            shown_bar = picture.bar
            print(a_bar(picture), flush=True)


def _print_all(notices: deque[str]) -> None:
    while notices:
        print(printable(notices.popleft()), flush=True)
