"""`python -m realtime` and the command `sideman`."""

import signal
import sys
from types import FrameType

LIVE_COMMANDS = ("jam", "serve")


def main() -> None:
    """Runs the command line and exits with its code."""
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, _leave)
    from realtime.cli import run  # after the handlers: a signal may come while modules load

    sys.exit(run(sys.argv[1:]))


def _leave(number: int, _frame: FrameType | None) -> None:
    """Ends the program before it has opened anything, or a command that opens nothing: what plays is ended by a signal
    as it should be, what is cut short says so."""
    sys.exit(0 if sys.argv[1:2] and sys.argv[1] in LIVE_COMMANDS else 128 + number)


if __name__ == "__main__":
    main()
