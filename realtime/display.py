"""The live picture in a terminal, and the one line a bar for everything that is not one."""

from __future__ import annotations

import shutil
import sys
from dataclasses import dataclass
from typing import TextIO

import numpy as np
import numpy.typing as npt

from realtime.music.hvo import STEPS, STEPS_A_BEAT
from realtime.music.kit import KIT
from realtime.music.timeline import quantise

SHADES = "░▒▓█"
HIDE_CURSOR, SHOW_CURSOR = "\x1b[?25l", "\x1b[?25h"
MIX_COLUMNS = 17
CLEAR_LINE, CLEAR_BELOW = "\x1b[K", "\x1b[J"
DIM, BOLD, ACCENT, REVERSE, PLAIN = "\x1b[2m", "\x1b[1m", "\x1b[36m", "\x1b[7m", "\x1b[0m"


@dataclass(frozen=True, slots=True)
class Picture:
    """What the session looks like at one moment; times in ms, velocities 0..1."""

    bar: int
    beat_in_bar: float
    bpm: float
    clock: str  # who drives, as "MIDI clock"
    beats_per_bar: float
    playing: bool
    groove: npt.NDArray[np.float32]  # (32, 3)
    hvo: npt.NDArray[np.float32]  # (32, 27); what sounds now
    hears: str
    plays: str
    voice: str
    real_time: bool  # whether the scheduler has real-time priority
    inference_ms: float
    jitter_ms: float | None  # nothing was sent yet
    drops: int
    frozen: bool
    cue: str  # what sounds once or is to come, as "fill coming"; empty for nothing
    follow: float  # 0..1, how much of the groove is followed now
    share: float  # 0..1, of B in the mix that makes up the rest
    variation: int
    notices: tuple[str, ...]
    pulse_beats: float = 1.0  # 0.5 where the metre counts eighths
    loops_from_bar: int = 0  # the number of a bar at which a loop of two bars begins

    @property
    def step(self) -> int | None:
        """The step under the playhead, 0..31; none when stopped. Bars begin at 0 and 16, one of over 16 steps at 0."""
        if not self.playing:
            return None
        steps, _ = quantise(np.array([self.beat_in_bar]))
        bar_steps = round(self.beats_per_bar * STEPS_A_BEAT)
        next_bar, step = divmod(int(steps[0]), bar_steps)
        is_second = bar_steps <= STEPS // 2 and (self.bar + next_bar - self.loops_from_bar) % 2 == 1
        return step + STEPS // 2 if is_second else step

    @property
    def metre(self) -> str:
        """The metre as it is written."""
        return f"{self.beats_per_bar / self.pulse_beats:g}/{4 / self.pulse_beats:g}"


class TerminalDisplay:
    """Redraws the picture in place; the cursor comes back on close."""

    def __init__(self, out: TextIO = sys.stdout) -> None:
        self._out = out
        self._lines = 0
        out.write(HIDE_CURSOR)

    def show(self, picture: Picture) -> None:
        """Draws over what was drawn before."""
        columns, rows = shutil.get_terminal_size()
        lines = draw(picture)[: max(1, rows - 1)]
        up = f"\x1b[{self._lines}A\r" if self._lines else ""
        body = "".join(f"{_cut(line, columns)}{PLAIN}{CLEAR_LINE}\n" for line in lines)
        self._out.write(f"{HIDE_CURSOR}{up}{body}{CLEAR_BELOW}")  # hidden anew: a shell may have been in between
        self._out.flush()
        self._lines = len(lines)

    def close(self) -> None:
        """Gives the cursor back."""
        self._out.write(SHOW_CURSOR)
        self._out.flush()


def draw(picture: Picture) -> list[str]:
    """The picture as lines of text with ANSI colours."""
    head = (
        f"{BOLD}Sideman{PLAIN}   {picture.bpm:6.1f} bpm   bar {picture.bar + 1:<4d} beat {picture.beat_in_bar + 1:4.2f}"
        f"   {picture.metre}   {_state(picture)}   {DIM}by{PLAIN} {picture.clock}"
    )
    lines = [head, f"{DIM}hears {PLAIN}{picture.hears}", f"{DIM}plays {PLAIN}{picture.plays}", _controls(picture), ""]
    lines.append(_row("you", picture.groove[:, 0], picture.groove[:, 1], picture.step, ACCENT))
    lines.append(f"{'':12}{DIM}{'|   .   .   .   ' * 2}{PLAIN}")
    for column in reversed(range(len(KIT))):
        hits, velocities = picture.hvo[:, column], picture.hvo[:, len(KIT) + column]
        lines.append(_row(KIT[column].name, hits, velocities, picture.step, ""))
    priority = "real-time" if picture.real_time else "normal"
    lines += ["", f"{picture.voice}   scheduler at {priority} priority   {_figures(picture)}"]
    lines += [f"{DIM}{printable(notice)}{PLAIN}" for notice in picture.notices]
    return lines


def a_bar(picture: Picture) -> str:
    """The picture as one plain line."""
    struck = "".join("x" if hit else "." for hit in picture.groove[:, 0])
    counts = picture.hvo[:, : len(KIT)].sum(axis=0)
    drums = " ".join(f"{drum.name} {round(float(count))}" for drum, count in zip(KIT, counts, strict=True) if count)
    cues = "".join(f"  {word}" for word in ("frozen" if picture.frozen else "", picture.cue) if word)
    return (
        f"bar {picture.bar + 1:<4d} {picture.bpm:6.1f} bpm  you {struck}  drums: {drums or 'none'}{cues}"
        f"  {_figures(picture)}"
    )


def printable(line: str) -> str:
    """The line without what would move the cursor or break it."""
    return "".join(letter if letter.isprintable() else " " for letter in line)


def _figures(picture: Picture) -> str:
    jitter = "-" if picture.jitter_ms is None else f"{picture.jitter_ms:.3f} ms"
    return f"inference {picture.inference_ms:.1f} ms   jitter p99 {jitter}   drops {picture.drops}"


def _state(picture: Picture) -> str:
    return "playing" if picture.playing else "stopped"


def _controls(picture: Picture) -> str:
    """What the player has in hand: following, the place between A and B where it is heard, what is held or to come."""
    words = [f"{DIM}follow{PLAIN} {picture.follow:.2f}"]
    if picture.follow < 1:
        at = round(picture.share * (MIX_COLUMNS - 1))
        words.append(f"A {'·' * at}{ACCENT}●{PLAIN}{'·' * (MIX_COLUMNS - 1 - at)} B")
    if picture.variation:
        words.append(f"{DIM}variation{PLAIN} {picture.variation}")
    if picture.frozen:
        words.append(f"{REVERSE} frozen {PLAIN}")
    if picture.cue:
        words.append(f"{BOLD}{ACCENT}{picture.cue}{PLAIN}")
    return "   ".join(words)


def _row(
    name: str, hits: npt.NDArray[np.float32], velocities: npt.NDArray[np.float32], head: int | None, colour: str
) -> str:
    cells = []
    for step in range(STEPS):
        shade = SHADES[min(3, int(velocities[step] * 4))] if hits[step] else "·"
        cells.append(f"{REVERSE}{shade}{PLAIN}{colour}" if step == head else shade)
    return f"{name:>10}  {colour}{''.join(cells)}{PLAIN}"


def _cut(line: str, columns: int) -> str:
    """The line without what would run over the right edge; colours take no room."""
    room, kept, at = columns, [], 0
    while at < len(line) and room > 0:
        if line[at] == "\x1b":
            end = line.index("m", at) + 1
            kept.append(line[at:end])
            at = end
            continue
        kept.append(line[at])
        at += 1
        room -= 1
    return "".join(kept)
