"""The drums' voice stays down: the clients hear of it, and what it alone could do is refused and not done later."""

from __future__ import annotations

from collections.abc import Callable

from realtime.conducting.conductor import Conductor
from realtime.control.domains import ParameterError
from realtime.control.parameter import Stage
from realtime.control.parameters import PARAMETERS
from realtime.control.voice_rows import RESTART_DRUMS
from realtime.voices.sandbox import Sandbox
from realtime.voices.status import State

ONLY_THE_VOICE = frozenset(row.name for row in PARAMETERS if row.stage is Stage.NETWORK and not row.is_kept)


class LostVoice:
    """Stands before the conductor; every method is called on the conducting thread."""

    def __init__(self, drums: Sandbox, conductor: Conductor, complain: Callable[[str], None]) -> None:
        self._drums, self._conductor, self._complain = drums, conductor, complain

    def hear(self, line: str) -> None:
        """What the sandbox says of the voice. A fill that nobody can play now must not come minutes later."""
        if self._drums.state is State.DOWN:
            self._conductor.forget_fill()
            self._complain(line)

    def change(self, name: str, value: object, now_ns: int) -> object:
        """Turns a parameter as the conductor does. ParameterError also while nobody is there to do it."""
        if name in ONLY_THE_VOICE and self._drums.state is State.DOWN:
            raise ParameterError(f"{name}: the drums' voice is down; {RESTART_DRUMS} brings it back")
        return self._conductor.change(name, value, now_ns)
