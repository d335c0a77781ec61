"""`python -m realtime` and the command `sideman`."""

import os
import signal
import sys
from types import FrameType

LIVE_COMMANDS = ("jam", "serve")


def main() -> None:
    """Runs the command line and exits with its code."""
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, _leave)
    _open_what_is_closed()
    from realtime.cli import run  # after the handlers: a signal may come while modules load

    sys.exit(run(sys.argv[1:]))


def _open_what_is_closed() -> None:
    """Where the starter closed stdout or stderr, what is said goes nowhere; else a socket would get its number."""
    for name, descriptor in (("stdout", 1), ("stderr", 2)):
        if getattr(sys, name) is None:
            nowhere = os.open(os.devnull, os.O_WRONLY)
            if nowhere != descriptor:
                os.dup2(nowhere, descriptor)
                os.close(nowhere)
            setattr(sys, name, os.fdopen(descriptor, "w", closefd=False))


def _leave(number: int, _frame: FrameType | None) -> None:
    """Ends the program before it has opened anything, or a command that opens nothing: what plays is ended by a signal
    as it should be, what is cut short says so."""
    sys.exit(0 if sys.argv[1:2] and sys.argv[1] in LIVE_COMMANDS else 128 + number)


if __name__ == "__main__":
    main()
