"""The judge's ear: `python -m realtime.bench.recorder FILE.npz`, a process of its own with the package JACK-Client.

It offers the MIDI ports `Bench judge:in` and `Bench judge:clock` and the audio port `Bench judge:sound`, says `ready`
on stdout, and records every MIDI message at its frame, what sound is loud, and each cycle's frame and moment, until
stdin ends; then it writes them to the file. A line `SOURCE<tab>TARGET` on stdin connects two ports. It uses nothing of
Sideman's own timing. It takes real-time priority where it may, even where Sideman goes without: a judge that is kept
waiting cannot judge.
"""

from __future__ import annotations

import gc
import os
import sys
import tempfile
import time
from array import array
from pathlib import Path

import numpy as np

from realtime.bench.judge import Recording
from realtime.bench.ready import start_ready
from realtime.bench.run import REAL_TIME_VARIABLE
from realtime.bench.tape import Tape
from realtime.voices.priority import take_priority

CLIENT = "Bench judge"
IN_PORT, CLOCK_PORT, SOUND_PORT = f"{CLIENT}:in", f"{CLIENT}:clock", f"{CLIENT}:sound"
LOUD = 1e-5  # -100 dB
PRIORITY = 75
END_LIMIT_S = 10.0
REMEDY = "pip install 'sideman[bench]'"


class Recorder:
    """The recorder's process, from the side of the benchmark; a context manager.

    Raises RuntimeError, one sentence, when JACK-Client is missing or the server does not take it.
    """

    def __init__(self) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="sideman-bench-")
        self._file = Path(self._folder.name) / "recording.npz"
        environment = {name: value for name, value in os.environ.items() if name != REAL_TIME_VARIABLE}
        try:
            self._process = start_ready("recorder", str(self._file), who="the recorder", environment=environment)
        except Exception:
            self._folder.cleanup()
            raise

    def __enter__(self) -> Recorder:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def stop(self) -> Recording:
        """Ends the recording and gives the note-ons that came to the port `in`."""
        return self.tape().recording

    def tape(self) -> Tape:
        """Ends the recording and gives all of it."""
        words = self._process.communicate(timeout=END_LIMIT_S)[1].strip().splitlines()
        if self._process.returncode != 0:
            raise RuntimeError(words[-1] if words else "the recorder ended without a word")
        return Tape.load(self._file)

    def connect(self, source: str, target: str) -> None:
        """Connects two ports of the JACK server, soon after this returns."""
        assert self._process.stdin is not None
        self._process.stdin.write(f"{source}\t{target}\n")
        self._process.stdin.flush()

    def close(self) -> None:
        """Ends the process if it still runs, and removes its file."""
        if self._process.poll() is None:
            self._process.kill()
        self._process.communicate()
        self._folder.cleanup()


def main() -> int:
    """Records until stdin ends; 1 with one sentence on stderr when it cannot."""
    try:
        import jack
    except ImportError:
        print(f"the package JACK-Client, which records the hits, is missing: {REMEDY}", file=sys.stderr)
        return 1
    except OSError:
        print("libjack is not on this system (Debian: apt-get install jackd2)", file=sys.stderr)
        return 1
    try:
        client = jack.Client(CLIENT, no_start_server=True)
    except jack.JackOpenError as error:
        print(f"the JACK server did not take the recorder ({error})", file=sys.stderr)
        return 1
    cycle_frames, cycle_ns, messages = array("I"), array("q"), array("i")
    sound_cycles, sound = array("i"), bytearray()
    ports = [client.midi_inports.register(name.partition(":")[2]) for name in (IN_PORT, CLOCK_PORT)]
    audio = client.inports.register(SOUND_PORT.partition(":")[2])
    has_priority = False

    @client.set_process_callback  # type: ignore[untyped-decorator,unused-ignore]
    def process(_frames: int) -> None:
        nonlocal has_priority
        if not has_priority:
            has_priority = True
            take_priority(PRIORITY)
        cycle_ns.append(time.monotonic_ns())
        cycle_frames.append(client.last_frame_time)
        cycle = len(cycle_frames) - 1
        for number, port in enumerate(ports):
            for offset, message in port.incoming_midi_events():
                messages.extend((cycle, offset, number, *(*bytes(message), 0, 0)[:3]))
        if audio.number_of_connections:
            samples = audio.get_array()
            if samples.max() > LOUD or samples.min() < -LOUD:
                sound_cycles.append(cycle)
                sound.extend(samples.tobytes())

    sample_rate, period_frames = client.samplerate, client.blocksize
    with client:
        gc.collect()
        gc.freeze()
        gc.disable()
        print("ready", flush=True)
        for line in sys.stdin:
            source, _, target = line.rstrip("\n").partition("\t")
            client.connect(source, target)
    np.savez(
        sys.argv[1],
        sample_rate=sample_rate,
        period_frames=period_frames,
        cycle_frames=np.array(cycle_frames, np.uint32),
        cycle_ns=np.array(cycle_ns, np.int64),
        messages=np.array(messages, np.int32),
        sound_cycles=np.array(sound_cycles, np.int32),
        sound=np.frombuffer(sound, np.float32),
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
