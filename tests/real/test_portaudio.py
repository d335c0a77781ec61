"""The built-in kit through PortAudio, whose only device here is a real JACK server."""

from __future__ import annotations

import subprocess
import sys
import time

import pytest
from real.stage import JackServer

pytestmark = pytest.mark.real

# PortAudio looks for devices once in a process, so each test has one of its own.
PLAY = """
import time
import numpy as np
from realtime._core import EventQueue, Mixer, Pattern, SchedulerThread, Timeline, monotonic_ns
from realtime.music.kit import PITCHES
from realtime.play.sound import open_sound

mixer, due, said = Mixer(), EventQueue(), []
sound = open_sound(mixer, False, said.append)
print(sound.describe(), "|", *said, flush=True)
if sound.sink is None:
    raise SystemExit
scheduler = SchedulerThread(max(5_000_000, sound.lookahead_ns))
scheduler.add_sink(sound.sink)
scheduler.add_sink(due)
hvo = np.zeros((32, 27), np.float32)
hvo[:, :18] = 1
scheduler.submit(0, Pattern.from_hvo(hvo, pitches=PITCHES, id=1), 1.0)
scheduler.start(Timeline(130.0, 0.0, monotonic_ns() + 300_000_000))
time.sleep(4)
scheduler.close()
time.sleep(0.2)
metrics = mixer.metrics()
sound.close()
struck = (due.drain()["status"] & 0xF0) == 0x90
print(struck.sum(), metrics.sent, metrics.late, metrics.dropped, metrics.lateness_p99_ms)
"""


def played() -> list[str]:
    began = time.monotonic()
    ended = subprocess.run([sys.executable, "-c", PLAY], capture_output=True, text=True, timeout=60, check=True)
    assert time.monotonic() - began < 30
    return ended.stdout.splitlines()


def test_every_hit_reaches_the_sound_in_time(jack_server: JackServer) -> None:
    described, counted = played()
    assert described.startswith("sound on ")
    due, sent, late, dropped, p99_ms = (float(word) for word in counted.split())
    assert sent == due > 250
    assert dropped == 0
    assert late <= 0.02 * sent
    assert p99_ms < 2


def test_without_a_device_one_sentence_is_said_and_there_is_no_sound(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("JACK_DEFAULT_SERVER", "sideman-nobody")
    lines = played()
    assert len(lines) == 1
    described, _, said = lines[0].partition(" | ")
    assert described == "no sound"
    assert said.startswith("no sound: ")
