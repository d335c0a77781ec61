"""A sandbox with a real process: every wait is for a condition, with a limit, and a short nap between two looks."""

import contextlib
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
from fakes import write_fake_voice

from realtime.voices.answer import Answer
from realtime.voices.manifest import load_manifest
from realtime.voices.request import Request
from realtime.voices.sandbox import Sandbox
from realtime.voices.status import State

BACK_WITHIN_S = 3.0
SLEEP = "import time; time.sleep(60)"


class Band:
    """One sandbox with what it delivered and logged, ticked by a thread of its own as a session would."""

    def __init__(self, folder: Path, **options: float) -> None:
        self.answers: list[Answer] = []
        self.lines: list[str] = []
        self.sandbox = Sandbox(
            load_manifest(folder),
            self.answers.append,
            self.lines.append,
            **options,  # type: ignore[arg-type]
        )
        self._ended = threading.Event()
        self._ticker = threading.Thread(target=self._tick)
        self.sandbox.start()
        self._ticker.start()

    def _tick(self) -> None:
        while not self._ended.wait(0.01):
            self.sandbox.tick(time.monotonic_ns())

    def close(self) -> None:
        self._ended.set()
        self._ticker.join()
        self.sandbox.close()

    @property
    def state(self) -> State:
        return self.sandbox.status().state

    @property
    def pid(self) -> int:
        pid = self.sandbox.status().pid
        assert pid is not None
        return pid

    @property
    def answered(self) -> list[int]:
        return [answer.request_id for answer in self.answers]

    def ask(self, id_: int) -> None:
        self.sandbox.ask(request(id_))

    def wait_until(self, holds: Callable[[], bool], limit_s: float = 8.0) -> float:
        """Seconds until the condition held."""
        began = time.monotonic()
        while not holds():
            assert time.monotonic() - began < limit_s, (self.sandbox.status(), self.lines)
            time.sleep(0.005)
        return time.monotonic() - began


@contextlib.contextmanager
def bands(folder: Path) -> Iterator[Callable[..., Band]]:
    """Starts bands whose voice, written into the folder, answers so; each is closed at the end."""
    with contextlib.ExitStack() as stack:

        def start(answer: str = "return echo(request)", begin: str = "pass", **options: float) -> Band:
            made = Band(write_fake_voice(folder, answer, begin), **options)
            stack.callback(made.close)
            return made

        yield start


def request(id_: int) -> Request:
    groove = np.zeros((32, 3), np.float32)
    groove[id_ % 32] = (1, 0.5, 0.25)
    return Request(id=id_, groove=groove, anchor_beat=float(id_))


def is_alive(pid: int) -> bool:
    """Whether the process runs; one that has ended and waits for its parent does not."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] != "Z"
    except OSError:
        return False


def wait_for(holds: Callable[[], bool], limit_s: float = 8.0) -> None:
    began = time.monotonic()
    while not holds():
        assert time.monotonic() - began < limit_s
        time.sleep(0.005)
