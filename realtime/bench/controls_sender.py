"""A client that turns everything: `python -m realtime.bench.controls_sender PORT SEED`, a process of its own.

It says `ready`. A line `RATE PROBED SECONDS` on stdin makes it send that many changes a second over OSC to the port, on
rows that are not probed, and where PROBED is 1 turn the two that are, 20 to 80 ms apart; then it answers with a line of
JSON, `Sent`. The end of stdin ends it.
"""

from __future__ import annotations

import json
import random
import socket
import subprocess
import sys
import time
from dataclasses import asdict, dataclass

from realtime.bench.ready import start_ready
from realtime.listen.osc_input import encode
from realtime.music.kit import KIT

SCHEDULER_PROBE = "drums/channel"
"""Acts at the scheduler: every hit shows it, whatever the drum."""
DECODE_PROBE = "drums/maximum/closed_hat"
"""Acts when the drums decode."""

CHANNELS, MAXIMA = 16, 12
SHORTEST_NS, LONGEST_NS = 20_000_000, 80_000_000
END_LIMIT_S = 10.0
OTHERS: tuple[tuple[str, float, float], ...] = (
    ("drums/swing", 0.5, 0.6),
    ("drums/feel", 0.0, 5.0),
    ("drums/level", 0.5, 1.0),
    ("drums/temperature", 0.5, 1.5),
    ("drums/intensity", 0.3, 0.7),
    ("drums/density", 0.3, 1.0),
    *((f"drums/velocity_scale/{drum.wire_name}", 0.5, 1.0) for drum in KIT),
    *((f"drums/threshold/{drum.wire_name}", 0.05, 0.2) for drum in KIT),
)
"""Rows of the scheduler's, the decoder's and the network's stage; each range leaves the drums their hits."""


@dataclass(frozen=True, slots=True)
class Sent:
    """How many changes have gone out, and the probes: moment (CLOCK_MONOTONIC), name, value."""

    changes: int
    probes: list[tuple[int, str, int]]


class ControlsSender:
    """The process, from the side of the benchmark; a context manager. Raises RuntimeError when it does not start."""

    def __init__(self, port: int, seed: int = 0) -> None:
        self._process: subprocess.Popen[str] = start_ready(
            "controls_sender", str(port), str(seed), who="the process that turns"
        )

    def __enter__(self) -> ControlsSender:
        return self

    def __exit__(self, *_: object) -> None:
        try:
            self._process.communicate(timeout=END_LIMIT_S)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.communicate()

    def begin(self, rate: int, seconds: float, *, probed: bool) -> None:
        """Lets it send; `sent` waits for the end."""
        assert self._process.stdin is not None
        self._process.stdin.write(f"{rate} {int(probed)} {seconds}\n")
        self._process.stdin.flush()

    def sent(self) -> Sent:
        """What was sent since `begin`, when all of it is sent. RuntimeError when the process has ended."""
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line:
            raise RuntimeError("the process that turns has ended")
        told = json.loads(line)
        return Sent(told["changes"], [(int(ns), str(name), int(value)) for ns, name, value in told["probes"]])


def send(port: socket.socket, chance: random.Random, rate: int, seconds: float, first_probe: int | None) -> Sent:
    """Sends for so long; first_probe: the number of the first probe, None for no probes."""
    begun_ns = time.monotonic_ns()
    end_ns = begun_ns + round(seconds * 1e9)
    probe_ns = end_ns if first_probe is None else begun_ns + SHORTEST_NS
    number = first_probe or 0
    changes = 0
    probes: list[tuple[int, str, int]] = []
    while (due_ns := min(begun_ns + changes * 1_000_000_000 // rate, probe_ns)) < end_ns:
        time.sleep(max(0, due_ns - time.monotonic_ns()) / 1e9)
        if due_ns == probe_ns:
            name = DECODE_PROBE if number % 2 else SCHEDULER_PROBE
            value = 1 + number // 2 % (MAXIMA if number % 2 else CHANNELS)
            probes.append((time.monotonic_ns(), name, value))
            port.send(encode(f"/sideman/{name}", value))
            number += 1
            probe_ns += chance.randint(SHORTEST_NS, LONGEST_NS)
        else:
            other, low, high = OTHERS[changes % len(OTHERS)]
            port.send(encode(f"/sideman/{other}", chance.uniform(low, high)))
            changes += 1
    return Sent(changes, probes)


def main() -> None:
    """Sends until stdin ends."""
    chance = random.Random(int(sys.argv[2]))
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as port:
        port.connect(("127.0.0.1", int(sys.argv[1])))
        print("ready", flush=True)
        probes = 0
        for line in sys.stdin:
            rate, probed, seconds = line.split()
            sent = send(port, chance, int(rate), float(seconds), probes if int(probed) else None)
            probes += len(sent.probes)
            print(json.dumps(asdict(sent)), flush=True)


if __name__ == "__main__":
    main()
