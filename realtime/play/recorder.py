"""The recorder: what happens, as a log and a MIDI file that are written as it goes, and the last minutes to keep."""

from __future__ import annotations

import os
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Protocol

import numpy as np
import numpy.typing as npt

from realtime._core import Timeline
from realtime.music.shown_path import shown
from realtime.play.log_entries import Entry, Followed, Gap, Heard, Sent, SentRow, Struck, VerbName
from realtime.play.log_file import SUFFIX, Header
from realtime.play.log_lines import entry_of, line_of
from realtime.play.log_writer import LogWriter
from realtime.play.midi_file import MidiFileError, check_writable, write_bytes
from realtime.play.recent import Recent
from realtime.play.recording import Recording, followed
from realtime.play.rerun import Rerun

__all__ = ["NOTHING_TO_KEEP", "Recorder", "RecorderError", "Recording"]

WRITE_EVERY_S = 1.0
WRITING_SHARE = 0.02
"""At most this part of the time goes into writing the MIDI file, however long the recording grows."""
LOG_EVERY_S = 0.5
NOTHING_TO_KEEP = "session/keep: nothing was played yet"
_OF_A_SONG = ('{"sent"', '{"heard"', '{"struck"', '{"follow"', '{"changed"')
_REPEATED = (f'{{"{VerbName.CLICK.value}"', f'{{"{VerbName.CLOCK_OUT.value}"', f'{{"{VerbName.SET_VOICE.value}":[15')
"""Verbs that change nothing when they are told again."""


class RecorderError(Exception):
    """One sentence that says why there is no recording."""


class Verbs(Protocol):
    """Who knows what the scheduler has taken, as `RecordedVerbs` does."""

    def entries(self) -> Iterator[Entry]: ...


class Recorder:
    """Keeps FILE.mid readable at any moment, and beside it FILE.sideman, the log, whole but for the last half second.

    path: None to record nothing, but for the last minutes, which `keep` writes to keep_folder. header: what the log
    says of itself; without it there is none. The MIDI file is written whole at once, each second while that is quick,
    and at the end. What was there before stays until the band plays. `complain` gets one line when writing begins to
    fail, and one when it goes on; the session goes on. Raises RecorderError at construction when the path cannot be
    written.

    What happens is told by one thread, and costs it next to nothing; the rest is done on the recorder's own.
    """

    def __init__(
        self,
        path: str | os.PathLike[str] | None,
        say: Callable[[str], None] = lambda _: None,
        *,
        write_every_s: float = WRITE_EVERY_S,
        header: Header | None = None,
        keep_folder: Path | None = None,
        complain: Callable[[str], None] | None = None,
        recent: Recent | None = None,
    ) -> None:
        """complain: hears that writing fails, and when it goes on; None: `say` does. recent: None: five minutes."""
        self.recording = Recording()
        self.verbs: Verbs | None = None
        self._path = Path(path) if path is not None else None
        self._say, self._complain = say, complain if complain is not None else say
        self._write_every_s = write_every_s
        self._header, self._keep_folder = header, keep_folder
        self._inbox: deque[Entry | npt.NDArray[np.void]] = deque()
        self._followed: Followed | None = None
        self._repeated: dict[str, str] = {}
        self._recent, self._rerun = recent if recent is not None else Recent(), Rerun()
        self._keepers: deque[Callable[[Path | str], object]] = deque()
        self._failing: set[str] = set()
        self._lock = threading.Lock()
        self._log: LogWriter | None = None
        self._lately: list[SentRow] = []  # what was sent, as far as the rerun has not come to it
        self._early: list[str] = []  # of the log, before the band plays
        if self._path is not None and self._path.suffix == SUFFIX:
            raise RecorderError(f"--record takes FILE.mid, not {self._path}: the log FILE{SUFFIX} is written beside it")
        try:
            if self._path is not None:
                check_writable(self._path)
                if header is not None:
                    check_writable(_log_beside(self._path))
                    self._log = LogWriter(_log_beside(self._path), header, self._resumed)
        except MidiFileError as error:
            raise RecorderError(f"--record: {error}") from None
        self._closing, self._wanted = threading.Event(), threading.Event()
        self._thread = threading.Thread(target=self._run, name="recorder", daemon=True)
        self._thread.start()

    def follow(self, line: Timeline, now_ns: int | None = None) -> None:
        """The timeline that holds from its origin on; one that would put no note elsewhere is taken once it does."""
        news = followed(self._followed, line, now_ns)
        if news is not None:
            self.tell(news)

    def played(self, ns: int, message: bytes) -> None:
        """A message from the player."""
        self.tell(Heard(ns, message))

    def struck(self, ns: int, pitch: int, velocity: int) -> None:
        """A note from the player whose end nobody tells; velocity 1..127."""
        self.tell(Struck(ns, pitch, velocity))

    def sent(self, events: npt.NDArray[np.void]) -> None:
        """The scheduler's events (EVENT_DTYPE), as they come from its queue."""
        self._inbox.append(events)

    def tell(self, entry: Entry) -> None:
        """Anything else that happens."""
        if isinstance(entry, Followed):
            self._followed = entry
        self._inbox.append(entry)

    def keep(self, told: Callable[[Path | str], object]) -> None:
        """Keeps the last minutes, soon; `say` tells where.

        told: hears, on the recorder's thread, of the MIDI file, or the sentence that says why there is none.
        """
        self._keepers.append(told)
        self._wanted.set()

    def write(self) -> None:
        """Writes all that has happened so far, if the band has played. Never raises: a failure is said once."""
        with self._lock:
            self._take_what_happened()
            self._write_song()

    def close(self) -> None:
        """Ends the thread and writes what is left."""
        if not self._closing.is_set():
            self._closing.set()
            self._wanted.set()
            self._thread.join(timeout=5.0)
            self.write()
            with self._lock:
                self._keep_if_asked()
            if self._log is not None:
                self._log.close()

    def _run(self) -> None:
        song_due_s = time.monotonic() + self._write_every_s
        while not self._closing.is_set():
            self._wanted.wait(LOG_EVERY_S)
            self._wanted.clear()
            with self._lock:
                self._take_what_happened()
                self._keep_if_asked()
                began_s = time.monotonic()
                if began_s >= song_due_s:
                    self._write_song()
                    ended_s = time.monotonic()
                    song_due_s = ended_s + max(self._write_every_s - LOG_EVERY_S, (ended_s - began_s) / WRITING_SHARE)

    def _keep_if_asked(self) -> None:
        keepers = [self._keepers.popleft() for _ in range(len(self._keepers))]
        if keepers:
            kept = self._keep()
            for told in keepers:
                told(kept)

    def _take_what_happened(self) -> None:
        now_ns = time.monotonic_ns()
        if self._recent.wants_a_page(now_ns):
            self._recent.turn(now_ns, self._state(now_ns))
        lines: list[str] = []
        for entry in self._happened():
            for _ in self._rerun.take(entry):
                pass
            if isinstance(entry, Sent):
                self._lately += entry.rows
            if self._path is not None:
                self.recording.take(entry)
            line = line_of(entry)
            if not self._is_repeated(line):
                lines.append(line)
        self._recent.add(lines)
        self._lately = [row for row in self._lately if row[0] >= self._rerun.frontier_ns]
        if self._log is not None:
            self._early += lines
            if self.recording.lines:
                lines, self._early = self._early, []
                self._try("log", partial(self._log.write, lines))

    def _happened(self) -> Iterator[Entry]:
        told_before = len(self._inbox)  # what is sent after a verb must not stand before it
        if self.verbs is not None:
            yield from self.verbs.entries()
        for _ in range(told_before):
            told = self._inbox.popleft()
            if isinstance(told, np.ndarray):
                yield Sent.of(told)
            else:
                yield told

    def _is_repeated(self, line: str) -> bool:
        for kind in _REPEATED:
            if line.startswith(kind):
                before, self._repeated[kind] = self._repeated.get(kind), line
                return before == line
        return False

    def _state(self, now_ns: int) -> list[str]:
        """What stands for all that was before."""
        if not self._rerun.has_begun:
            return []
        entries: list[Entry] = [self._rerun.state()]
        if self._followed is not None:
            entries.append(Followed(now_ns, self._followed.line))
        if self._lately:
            entries.append(Sent(tuple(self._lately)))
        return [line_of(entry) for entry in entries]

    def _resumed(self) -> Sequence[str]:
        now_ns = time.monotonic_ns()
        return [line_of(Gap(now_ns)), *self._state(now_ns)]

    def _write_song(self) -> None:
        if self._path is not None and self.recording.lines:
            self._try("song", partial(self._write_song_to, self._path))

    def _write_song_to(self, path: Path) -> None:
        write_bytes(path, self.recording.song_bytes(time.monotonic_ns()))

    def _try(self, what: str, write: Callable[[], None]) -> None:
        try:
            write()
        except (MidiFileError, ValueError, OSError) as error:
            if not self._failing:
                self._complain(f"--record: {_sentence(error, self._path)}; the band plays on")
            self._failing.add(what)
        else:
            if self._failing == {what}:
                self._complain("--record: the recording goes on")
            self._failing.discard(what)

    def _keep(self) -> Path | str:
        lines = self._recent.lines()
        recording = Recording()
        for line in lines:
            if line.startswith(_OF_A_SONG) and (entry := entry_of(line)) is not None:
                recording.take(entry)
        if self._header is None or self._keep_folder is None or not (recording.lines and recording.has_notes):
            return NOTHING_TO_KEEP
        try:
            self._keep_folder.mkdir(parents=True, exist_ok=True)
            target = _free_name(self._keep_folder)
            write_bytes(_log_beside(target), "".join(f"{line}\n" for line in [self._header.line(), *lines]).encode())
            write_bytes(target, recording.song_bytes(time.monotonic_ns()))
        except (MidiFileError, ValueError, OSError) as error:
            return f"session/keep: {_sentence(error, self._keep_folder)}"
        seconds = (time.monotonic_ns() - self._recent.begin_ns) // 1_000_000_000
        self._say(f"kept the last {seconds // 60}:{seconds % 60:02} minutes: {shown(target)}")
        return target


def _log_beside(path: Path) -> Path:
    return path.with_suffix(SUFFIX)


def _free_name(folder: Path) -> Path:
    """Named for this moment; the second of one second gets a number."""
    name = f"Sideman {datetime.now():%Y-%m-%d %H.%M.%S}"
    paths = (folder / f"{name}{f' {number}' if number > 1 else ''}.mid" for number in range(1, 1000))
    return next(path for path in paths if not path.exists() and not _log_beside(path).exists())


def _sentence(error: Exception, path: Path | None) -> str:
    return f"cannot write {path}: {error.strerror}" if isinstance(error, OSError) else str(error)
