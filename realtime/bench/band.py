"""A session to measure: the real one, in this process, set going as `sideman jam` and `serve` do it."""

from __future__ import annotations

import gc
import sys
import time
from collections import deque
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from realtime._core import EventQueue
from realtime.config import SessionConfig
from realtime.live import SWITCH_INTERVAL_S
from realtime.session import Session

START_LIMIT_S = 15.0
NOWHERE = "127.0.0.1:9"  # the discard port: nobody listens


@contextmanager
def playing_session(config: SessionConfig, sinks: Sequence[EventQueue] = (), dense: bool = False) -> Iterator[Session]:
    """A session that plays, with the drums answering. dense: the drums play every hit that is at all likely.

    Raises RuntimeError with the session's last words when the drums do not come in.
    """
    interval = sys.getswitchinterval()
    sys.setswitchinterval(SWITCH_INTERVAL_S)
    said: deque[str] = deque(maxlen=1)
    try:
        with Session(config, said.append, sinks) as session:
            if dense:
                _thicken(session)
            session.start()
            gc.collect()
            gc.freeze()
            gc.disable()
            _wait_until_playing(session, said)
            yield session
    finally:
        gc.enable()
        gc.unfreeze()
        sys.setswitchinterval(interval)


def _thicken(session: Session) -> None:
    from realtime.control.parameters import BY_NAME

    for name in BY_NAME:
        if name.startswith("drums/threshold/"):
            session.conductor.change(name, DENSE_THRESHOLD, time.monotonic_ns())


DENSE_THRESHOLD = 0.1


def _wait_until_playing(session: Session, said: deque[str]) -> None:
    patience_ends = time.monotonic() + START_LIMIT_S
    while not (session.conductor.playing and session.conductor.pattern is not None):
        if time.monotonic() > patience_ends:
            raise RuntimeError(f"the drums did not come in ({said[-1] if said else 'nothing was said'})")
        time.sleep(0.01)
