"""One program in a Link session: prints what it has every few milliseconds, and does what it is told on its stdin.

    link_peer.py library BPM    the Link library alone, as any other program uses it
    link_peer.py clock BPM      Sideman's clock

A line is a JSON object. Commands: `tempo BPM`, `play`, `stop`, `force BEAT`, `offer BPM BEAT`, `leave`.
"""

from __future__ import annotations

import json
import os
import queue
import sys
import threading
import time

import link

from realtime.listen.link_clock import LinkClock
from realtime.music.timeline import Timeline

QUANTUM_BEATS = 4.0
LOOK_S = 0.004


class LibraryPeer:
    """The library, asked at one moment of both clocks."""

    def __init__(self, bpm: float) -> None:
        self._link = link.Link(bpm)
        self._link.startStopSyncEnabled = True
        self._link.enabled = True

    def look(self) -> dict[str, object]:
        pairs = []
        for _ in range(8):
            before_ns, micros, after_ns = time.monotonic_ns(), self._link.clock().micros(), time.monotonic_ns()
            pairs.append((after_ns - before_ns, (before_ns + after_ns) // 2, micros))
        _, ns, micros = min(pairs)
        state = self._link.captureSessionState()
        return {
            "ns": ns,
            "peers": self._link.numPeers(),
            "bpm": state.tempo(),
            "beat": state.beatAtTime(micros, QUANTUM_BEATS),
            "plays": state.isPlaying(),
        }

    def obey(self, verb: str, *numbers: float) -> None:
        state, micros = self._link.captureSessionState(), self._link.clock().micros()
        if verb == "tempo":
            state.setTempo(numbers[0], micros)
        elif verb == "force":
            state.forceBeatAtTime(numbers[0], micros, QUANTUM_BEATS)
        else:
            state.setIsPlaying(verb == "play", micros)
        self._link.commitSessionState(state)

    def close(self) -> None:
        self._link.enabled = False


class ClockPeer:
    """Sideman's clock, read as the conducting thread reads it."""

    def __init__(self, bpm: float) -> None:
        self._clock = LinkClock(bpm)
        self._offer: Timeline | None = None

    def look(self) -> dict[str, object]:
        ns = time.monotonic_ns()
        if self._offer is not None:
            self._clock.offer(self._offer, ns)
        reading = self._clock.read(ns)
        took_ns = time.monotonic_ns() - ns
        return {
            "ns": ns,
            "took_ns": took_ns,
            "peers": self._clock.peers,
            "heard": reading.heard,
            "motion": reading.motion.value,
            "bpm": reading.line and reading.line.bpm,
            "beat": reading.line and reading.line.beat_at(ns),
            "place": reading.place,
            "place_beat": reading.place_beat,
            "fault": reading.fault,
        }

    def obey(self, verb: str, *numbers: float) -> None:
        if verb == "tempo":
            self._clock.set_tempo(*numbers)
        elif verb == "offer":
            self._offer = Timeline(numbers[0], numbers[1], time.monotonic_ns())
        else:
            (self._clock.play if verb == "play" else self._clock.stop)(time.monotonic_ns())

    def close(self) -> None:
        self._clock.close()


def main() -> None:
    peer = {"library": LibraryPeer, "clock": ClockPeer}[sys.argv[1]](float(sys.argv[2]))
    told: queue.Queue[str] = queue.Queue()

    def listen() -> None:
        for line in sys.stdin:
            told.put(line)
        told.put("leave")

    threading.Thread(target=listen, daemon=True).start()
    while True:
        if not told.empty():
            verb, *numbers = told.get().split()
            if verb == "leave":
                break
            peer.obey(verb, *map(float, numbers))
        print(json.dumps(peer.look()))
        time.sleep(LOOK_S)
    peer.close()


if __name__ == "__main__":
    main()
    sys.stdout.flush()
    os._exit(0)
