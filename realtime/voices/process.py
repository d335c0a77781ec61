"""The host's end of one voice's process: its pipes, its last words, its exit status."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

from realtime.voices.frames import FrameReader, Kind

END_LIMIT_S = 0.2
TAIL_LIMIT = 4096
LINE_LIMIT = 300

_WORKER = "import sys; sys.path[:] = filter(None, sys.path); from realtime.voices.worker import main; sys.exit(main())"
"""Without the working folder, whose modules might bear the names of ours. `-P` would do, from Python 3.11 on."""


class VoiceProcess:
    """A running `realtime.voices.worker`. Raises OSError when it cannot be started.

    Make it on a thread that outlives it: Linux ends the process with the thread that started it.
    """

    def __init__(self, folder: Path, priority: int) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-c", _WORKER, str(folder), str(priority)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            bufsize=0,
            env=_environment(),
            start_new_session=True,  # Ctrl-C in the terminal is not for the voice, not even while Python starts.
        )
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        assert self._process.stderr is not None
        self._questions, self._answers, self._words = self._process.stdin, self._process.stdout, self._process.stderr
        if os.name == "posix":
            os.set_blocking(self._questions.fileno(), False)
        self._tail = b""
        self._listener = threading.Thread(target=self._listen, daemon=True)
        self._listener.start()

    @property
    def pid(self) -> int:
        return self._process.pid

    @property
    def last_line(self) -> str:
        """The last line that it wrote to stderr, or ""."""
        lines = self._tail.decode(errors="replace").strip().splitlines()
        return lines[-1][:LINE_LIMIT] if lines else ""

    def write(self, data: bytes) -> bool:
        """Writes a frame; never blocks. False when the pipe is full, which only happens if the voice reads nothing.

        A voice has at most one request and one ping unread, some KiB, and a pipe takes 16 KiB or more (64 on Linux).
        """
        try:
            return os.write(self._questions.fileno(), data) == len(data)
        except BlockingIOError:
            return False
        except OSError:
            return True  # It has just died; frames() is about to end.

    def frames(self) -> Iterator[tuple[Kind, bytes]]:
        """What it says, waiting for it, until it closes its pipe. Raises FrameError when that is no frame."""
        reader = FrameReader()
        while data := os.read(self._answers.fileno(), 1 << 16):
            yield from reader.feed(data)

    def kill(self) -> None:
        """SIGKILL, at once, also when it is stopped; harmless when it has ended."""
        self._process.kill()

    def end(self) -> int:
        """Waits for its end and closes the pipes; it is killed if it lives on for 200 ms. The exit status."""
        try:
            code = self._process.wait(END_LIMIT_S)
        except subprocess.TimeoutExpired:
            self._process.kill()
            code = self._process.wait()
        self._listener.join(END_LIMIT_S)
        for pipe in (self._questions, self._answers, self._words):
            pipe.close()
        return code

    def _listen(self) -> None:
        with contextlib.suppress(OSError, ValueError):  # Closed under it when a child of the voice holds the other end.
            while data := os.read(self._words.fileno(), 1 << 16):
                self._tail = (self._tail + data)[-TAIL_LIMIT:]


def _environment() -> dict[str, str]:
    """One thread for numpy's own libraries: start-up time and memory."""
    one_thread = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), "1")
    return {**os.environ, **one_thread}
