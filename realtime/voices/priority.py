"""Real-time priority for the threads on the way from a request to its answer: scheduler 80 > drums 60 > host 50."""

from __future__ import annotations

import os
import sys

DRUMS_PRIORITY = 60
HOST_PRIORITY = 50


def take_priority(priority: int) -> bool:
    """SCHED_FIFO at this priority for the calling thread, not for what it starts; 0 asks for none.

    False, quietly, where the system does not permit it, and with SIDEMAN_REAL_TIME=0 in the environment.
    """
    if sys.platform != "linux" or priority == 0 or os.environ.get("SIDEMAN_REAL_TIME") == "0":
        return False
    try:
        os.sched_setscheduler(0, os.SCHED_FIFO | os.SCHED_RESET_ON_FORK, os.sched_param(priority))
    except OSError:
        return False
    return True
