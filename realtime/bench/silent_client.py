"""A JACK client that does nothing: `python -m realtime.bench.silent_client`. What it costs is what JACK itself costs.

It says `ready` and leaves when stdin ends.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from realtime._core import JackClient

CLIENT = "Bench silence"
END_LIMIT_S = 5.0


@contextmanager
def silent_client() -> Iterator[int]:
    """Its process id, while it runs. Raises RuntimeError when it does not."""
    command = [sys.executable, "-m", "realtime.bench.silent_client"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            if process.stdout.readline().strip() != "ready":
                raise RuntimeError("a JACK client that does nothing could not be started")
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
