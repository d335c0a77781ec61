"""What waits, for a disk or a network, on a thread of its own; its results come back to the conducting thread."""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import partial
from queue import SimpleQueue
from typing import TypeVar

Result = TypeVar("Result")

LONGEST_END_S = 2.0


class Background:
    """Does one job after another, in the order in which they were given."""

    def __init__(self, name: str, hand_over: Callable[[Callable[[], object]], None]) -> None:
        """hand_over: has something called on the conducting thread, soon; may be called from any thread."""
        self._hand_over = hand_over
        self._jobs: SimpleQueue[Callable[[], object] | None] = SimpleQueue()
        self._thread = threading.Thread(target=self._work, name=name, daemon=True)
        self._thread.start()

    def do(self, job: Callable[[], Result], then: Callable[[Result | Exception], None]) -> None:
        """Has `job` done; then `then` hears on the conducting thread what it gave, or what it raised."""
        self._jobs.put(partial(self._do, job, then))

    def close(self) -> None:
        """Returns when all is done that was given, or after two seconds; what hangs is left behind."""
        self._jobs.put(None)
        self._thread.join(LONGEST_END_S)

    def _do(self, job: Callable[[], Result], then: Callable[[Result | Exception], None]) -> None:
        result: Result | Exception
        try:
            result = job()
        except Exception as error:
            result = error
        self._hand_over(partial(then, result))

    def _work(self) -> None:
        while (job := self._jobs.get()) is not None:
            job()
