"""The keys of a terminal, each with the moment at which it was pressed."""

from __future__ import annotations

import atexit
import contextlib
import os
import re
import select
import signal
import sys
import threading
import time
from collections.abc import Callable
from types import FrameType
from typing import Any, TextIO

try:
    import termios
except ImportError:  # Windows
    termios = None  # type: ignore[assignment]

MOST_BYTES = 64
SHOW_CURSOR = "\x1b[?25h"
_CURSOR_KEY = re.compile(rb"\x1b(?:\[[0-?]*[ -/]*[@-~]|O.|.)?", re.DOTALL)  # ECMA-48, 5.4, and its like
_LOCAL_FLAGS, _CHARACTERS = 3, 6  # of what tcgetattr gives


class TerminalKeysError(ValueError):
    """There is no terminal to type in; one sentence."""


class TerminalKeys:
    """Takes keys as they are pressed, unseen and without Enter, until it is closed; a context manager.

    `pressed(ns, key)` is called on a thread of its own, `ns` being CLOCK_MONOTONIC; it must not wait. What a cursor key
    sends is passed over. Ctrl-C and Ctrl-Z go on to do what they do. The terminal is as it was whenever the program
    does not run: at its end, also by an exception, and while it is suspended. Only on the main thread, for the signals.
    """

    def __init__(self, pressed: Callable[[int, str], None], stream: TextIO | None = None) -> None:
        stream = sys.stdin if stream is None else stream
        if termios is None or stream is None or not stream.isatty():
            raise TerminalKeysError(
                "--input keys plays on the keyboard of a terminal, and there is none: start it in one, without a pipe "
                "into it"
            )
        self._pressed = pressed
        self._terminal = stream.fileno()
        self._before: list[Any] = termios.tcgetattr(self._terminal)
        self._closing, self._wake = os.pipe()
        self._is_open = True
        self._handlers = {number: signal.getsignal(number) for number in (signal.SIGTSTP, signal.SIGCONT)}
        atexit.register(self._give_back)
        self._take()
        signal.signal(signal.SIGCONT, self._continue)
        self._thread = threading.Thread(target=self._read, name="terminal-keys", daemon=True)
        self._thread.start()

    def __enter__(self) -> TerminalKeys:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Gives the terminal back as it was. May be called again."""
        if not self._is_open:
            return
        self._is_open = False
        os.write(self._wake, b".")
        self._thread.join(timeout=1.0)
        for number, handler in self._handlers.items():
            signal.signal(number, handler)
        self._give_back()
        atexit.unregister(self._give_back)
        os.close(self._closing)
        os.close(self._wake)

    def _take(self) -> None:
        """No line to wait for, no echo, and no key that ends the program without its tidying up."""
        taken = termios.tcgetattr(self._terminal)
        taken[_LOCAL_FLAGS] &= ~(termios.ICANON | termios.ECHO)
        taken[_CHARACTERS][termios.VMIN], taken[_CHARACTERS][termios.VTIME] = 1, 0
        taken[_CHARACTERS][termios.VQUIT] = b"\x00"
        termios.tcsetattr(self._terminal, termios.TCSADRAIN, taken)
        signal.signal(signal.SIGTSTP, self._suspend)

    def _give_back(self) -> None:
        with contextlib.suppress(termios.error, OSError):
            termios.tcsetattr(self._terminal, termios.TCSADRAIN, self._before)

    def _suspend(self, number: int, _frame: FrameType | None) -> None:
        self._give_back()
        if sys.stdout is not None and sys.stdout.isatty():
            sys.stdout.write(SHOW_CURSOR)
            sys.stdout.flush()
        signal.signal(number, signal.SIG_DFL)
        os.kill(os.getpid(), number)
        self._continue(number, None)  # also where the system has not stopped it, as without a shell to come back from

    def _continue(self, _number: int, _frame: FrameType | None) -> None:
        """In the background the terminal is another's: then it is taken when the program comes to the front."""
        with contextlib.suppress(termios.error, OSError):
            if self._is_open and os.tcgetpgrp(self._terminal) == os.getpgrp():
                self._take()

    def _read(self) -> None:
        while True:
            ready, _, _ = select.select([self._terminal, self._closing], [], [])
            if self._closing in ready:
                return
            try:
                typed = os.read(self._terminal, MOST_BYTES)
            except OSError:
                return
            ns = time.monotonic_ns()
            if not typed:
                return
            for key in _CURSOR_KEY.sub(b"", typed).decode("utf-8", "ignore"):
                self._pressed(ns, key)
