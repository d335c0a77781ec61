"""A JACK client that does nothing: `python -m realtime.bench.silent_client`. What it costs is what JACK itself costs.

It says `ready` and leaves when stdin ends.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from realtime._core import JackClient
from realtime.bench.ready import start_ready

CLIENT = "Bench silence"
END_LIMIT_S = 5.0


@contextmanager
def silent_client() -> Iterator[int]:
    """Its process id, while it runs. Raises RuntimeError when it does not."""
    process = start_ready("silent_client", who="the JACK client that does nothing")
    try:
        yield process.pid
    finally:
        process.communicate(timeout=END_LIMIT_S)


def main() -> None:
    """Stays until stdin ends."""
    client = JackClient(CLIENT, midi_in=False, midi_out=False)
    print("ready", flush=True)
    sys.stdin.read()
    client.close()


if __name__ == "__main__":
    main()
