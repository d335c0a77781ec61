"""What a performance's log says, entry by entry. Moments are CLOCK_MONOTONIC nanoseconds."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Protocol

import numpy as np
import numpy.typing as npt

from realtime._core import Pattern, Timeline, VoiceSettings


class Scheduler(Protocol):
    """The verbs that both `_core.Scheduler` and its thread have; live each gives its ticket."""

    def start(self, timeline: Timeline, count_in_beats: float = ...) -> object: ...
    def stop(self) -> object: ...
    def set_timeline(self, timeline: Timeline) -> object: ...
    def submit(self, voice: int, pattern: Pattern, quantum_beats: float, not_before_beat: float = ...) -> object: ...
    def interject(
        self, voice: int, pattern: Pattern, quantum_beats: float, span_beats: float, not_before_beat: float = ...
    ) -> object: ...
    def set_voice(self, voice: int, settings: VoiceSettings) -> object: ...
    def change_voice(self, voice: int, settings: VoiceSettings, from_beat: float = ...) -> object: ...
    def click(self, on: bool) -> object: ...
    def clock_out(self, on: bool) -> object: ...


class VerbName(Enum):
    """The scheduler's verbs."""

    START = "start"
    STOP = "stop"
    SET_TIMELINE = "set_timeline"
    SUBMIT = "submit"
    INTERJECT = "interject"
    SET_VOICE = "set_voice"
    CHANGE_VOICE = "change_voice"
    CLICK = "click"
    CLOCK_OUT = "clock_out"
    STRIKE = "strike"
    PANIC = "panic"


Argument = int | float | bool | Timeline | Pattern | VoiceSettings


@dataclass(frozen=True, slots=True)
class Verb:
    """A verb that the scheduler has taken, at the begin of the window that was named last."""

    name: VerbName
    arguments: tuple[Argument, ...] = ()

    def tell(self, scheduler: Scheduler) -> None:
        """Has a scheduler take it."""
        getattr(scheduler, self.name.value)(*self.arguments)


@dataclass(frozen=True, slots=True)
class Window:
    """The scheduler had gone to last_to_ns; what follows is taken at from_ns, which is later only after a stall."""

    last_to_ns: int
    from_ns: int


@dataclass(frozen=True, slots=True)
class State:
    """The scheduler as it was at from_ns, from `_core.Scheduler.state`: what came before need not be known."""

    from_ns: int
    state: bytes


@dataclass(frozen=True, slots=True)
class Heard:
    """A message from the player: a note as it was taken, or just as it came a controller and its like."""

    ns: int
    message: bytes


@dataclass(frozen=True, slots=True)
class Struck:
    """A note from the player whose end nobody tells; velocity 1..127."""

    ns: int
    pitch: int
    velocity: int


@dataclass(frozen=True, slots=True)
class Followed:
    """The timeline by which beats are counted from begin_ns on."""

    begin_ns: int
    line: Timeline


@dataclass(frozen=True, slots=True)
class Changed:
    """A parameter that got another value, or something that was done once."""

    ns: int
    name: str
    value: float | int | bool | str


@dataclass(frozen=True, slots=True)
class Accepted:
    """A pattern of a voice that the scheduler has taken, and from which beat on it sounds."""

    ns: int
    voice: int
    pattern: int
    commit_beat: float


@dataclass(frozen=True, slots=True)
class Planned:
    """A pattern that the clients were told of: from which beat on, and in which metre."""

    ns: int
    pattern: int
    begin_beat: float
    metre: str


@dataclass(frozen=True, slots=True)
class Called:
    """A fill, a break or the ending that the clients were told of, and from which beat on."""

    ns: int
    name: str
    begin_beat: float


SentRow = tuple[int, int, int, int, int]


@dataclass(frozen=True, slots=True)
class Sent:
    """What the scheduler has sent: due_ns, status, data1, data2 and voice of each message."""

    rows: tuple[SentRow, ...]

    @classmethod
    def of(cls, events: npt.NDArray[np.void]) -> Sent:
        """The scheduler's events (EVENT_DTYPE)."""
        columns = (events[name].tolist() for name in ("due_ns", "status", "data1", "data2", "voice"))
        return cls(tuple(zip(*columns, strict=True)))


@dataclass(frozen=True, slots=True)
class Gap:
    """What happened up to this moment is lost: there was no room on the disk."""

    ns: int


Entry = Verb | Window | State | Heard | Struck | Followed | Changed | Accepted | Planned | Called | Sent | Gap
