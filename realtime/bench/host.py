"""`sideman serve` that tells its counters: `python -m realtime.bench.host CONFIG`, CONFIG as `host_command` has it.

Each line of stdin makes it print a line `counters {...}`, JSON of `Counters`. Everything else is `serve`.
"""

from __future__ import annotations

import json
import sys
import threading
from dataclasses import asdict

from realtime.bench.served import Served
from realtime.config import SessionConfig
from realtime.counters import Counters
from realtime.live import play
from realtime.session import Session

WORD = "counters "
ANSWER_LIMIT_S = 5.0


def host_command(config: SessionConfig) -> list[str]:
    """What starts it as a process; a recording cannot be asked for."""
    told = {**asdict(config), "record": None, "ports_file": None}
    del told["remembered"]  # a session of a benchmark begins without what others were connected to
    return [sys.executable, "-m", "realtime.bench.host", json.dumps(told)]


def counters_of(host: Served) -> Counters:
    """What the host has counted up to now. Raises RuntimeError when it does not answer."""
    since = len(host.lines)
    host.tell("")
    return Counters(**json.loads(host.wait_for_line(WORD, ANSWER_LIMIT_S, since).removeprefix(WORD)))


def main() -> int:
    """Plays until a signal ends it."""
    fields = json.loads(sys.argv[1])
    for name in ("inputs", "outputs"):
        fields[name] = tuple(fields[name])
    fields["settings"] = tuple((name, value) for name, value in fields["settings"])
    return play(SessionConfig(**fields), display=False, bars=False, meet=_tell_on_demand)


def _tell_on_demand(session: Session) -> None:
    def tell() -> None:
        for _ in sys.stdin:
            print(WORD + json.dumps(asdict(session.counters())), flush=True)

    threading.Thread(target=tell, daemon=True).start()


if __name__ == "__main__":
    sys.exit(main())
