"""A session's process that tells its counters: `counted_session.py OSC_OUT_PORT OUTPUT`.

It says `ready` when it plays; each line on stdin is answered with a line of JSON: what the scheduler skipped, what the
MIDI dropped, and all that the display would show as dropped. The end of stdin ends it.
"""

from __future__ import annotations

import json
import sys

from realtime.config import SessionConfig
from realtime.session import Session


def main() -> None:
    """Plays until stdin ends."""
    osc_out_port, output = sys.argv[1:]
    config = SessionConfig(outputs=(output,), osc_in=0, osc_out=f"127.0.0.1:{osc_out_port}", demo=False)
    with Session(config, lambda sentence: print(sentence, flush=True)) as session:
        session.start()
        print("ready", flush=True)
        for _ in sys.stdin:
            scheduler = session.scheduler.metrics()
            counts = {
                "skipped": scheduler.skipped_notes,
                "midi": session.midi.metrics().dropped,
                "all": session.picture().drops,
            }
            print(json.dumps(counts), flush=True)


if __name__ == "__main__":
    main()
