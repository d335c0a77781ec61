"""Sends a session what strangers send, by the million: `python tests/bench/fuzz.py --packets 1000000`.

Half of the packets are OSC, a quarter of those to the older engine's port; the other half is MIDI, through a JACK
server of its own. It prints what became of the session, and ends with 1 where that is not what it should be.
"""

from __future__ import annotations

import argparse
import os
import sys
from dataclasses import asdict, replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from real.fuzzed import Fuzzed, Report, fuzz_midi
from real.stage import JackServer

from realtime.progress import Progress


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--packets", type=int, default=1_000_000, help="how many in all (1000000)")
    parser.add_argument("--seed", type=int, default=1, help="another seed, other packets (1)")
    options = parser.parse_args()
    os.environ["SIDEMAN_LINK"] = "0"
    each = options.packets // 2
    progress = Progress("fuzz", float(each))
    with Fuzzed() as fuzzed:
        osc = fuzzed.fuzz_osc(each, options.seed, lambda sent: progress.show(float(sent)))
    progress.close()
    _show("OSC", osc)
    with JackServer() as server:
        os.environ["JACK_DEFAULT_SERVER"] = server.environment["JACK_DEFAULT_SERVER"]
        midi = fuzz_midi(each, options.seed, server, limit_s=each / 1000)
    _show("MIDI", midi)
    return 0 if osc.unharmed and midi.unharmed else 1


def _show(what: str, report: Report) -> None:
    told = asdict(replace(report, said=report.said[-8:]))
    counters = {name: value for name, value in told.pop("counters").items() if value}
    print(f"{what}: {'unharmed' if report.unharmed else 'HARMED'}, {told}, {counters}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
