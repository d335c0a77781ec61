"""The computer's keyboard in a terminal of its own: what is typed is played, and the terminal is always given back."""

from __future__ import annotations

import contextlib
import os
import pty
import signal
import subprocess
import sys
import termios
import threading
from pathlib import Path

import mido
import pytest
from real.stage import END_LIMIT_S, OscEar, until

pytestmark = pytest.mark.real

CTRL_C, CTRL_Z, CTRL_BACKSLASH = "\x03", "\x1a", "\x1c"
QUIET = "--input none --output none --sound none --osc-in 0"


class Terminal:
    """A program, as a shell that changes no mode of its terminal by itself, in a pseudo terminal. A context manager."""

    def __init__(self, *command: str) -> None:
        self.shown = ""
        self._pid, self._master = pty.fork()
        if self._pid == 0:
            signal.signal(signal.SIGHUP, signal.SIG_DFL)  # whoever runs the tests may have it ignored
            os.execvpe(command[0], command, {**os.environ, "TERM": "xterm", "PS1": "$ ", "PYTHONUTF8": "1"})
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def __enter__(self) -> Terminal:
        return self

    def __exit__(self, *_: object) -> None:
        with contextlib.suppress(ProcessLookupError):
            os.kill(self._pid, signal.SIGHUP)
            os.kill(self._pid, signal.SIGCONT)
        with contextlib.suppress(ChildProcessError):
            os.waitpid(self._pid, 0)
        self._reader.join(END_LIMIT_S)
        os.close(self._master)

    def type(self, text: str) -> None:
        os.write(self._master, text.encode())

    def shows(self, text: str) -> None:
        """Waits until the text stands there."""
        until(lambda: text in self.shown, f"{text!r} in the terminal, which shows {self.shown[-2000:]!r}")

    @property
    def is_as_it_was(self) -> bool:
        """Whether it has lines and an echo."""
        flags = termios.tcgetattr(self._master)[3]
        return bool(flags & termios.ICANON) and bool(flags & termios.ECHO)

    def _read(self) -> None:
        with contextlib.suppress(OSError):
            while data := os.read(self._master, 4096):
                self.shown += data.decode("utf-8", "replace")


def jam(ear: OscEar, *arguments: str) -> str:
    rest = " ".join(arguments)
    return f"{sys.executable} -m realtime jam --input keys {QUIET} --osc-out 127.0.0.1:{ear.port} {rest}\n"


@pytest.mark.parametrize("look", ["--plain", ""])
def test_what_is_typed_is_played_also_after_the_program_was_suspended(look: str, tmp_path: Path) -> None:
    take = tmp_path / "take.mid"
    with OscEar() as ear, Terminal("dash", "-i") as terminal:
        assert terminal.is_as_it_was
        terminal.type(jam(ear, "--record", str(take), look))
        terminal.shows("space play/stop")
        until(lambda: ear.of("/sideman/hit"), "the band")
        assert not terminal.is_as_it_was
        terminal.type("z\x1b[C")  # and a cursor key, whose last letter is c
        until(lambda: len(ear.of("/sideman/plan/commit")) > 1, "an answer to what was typed")
        terminal.type(f"{CTRL_BACKSLASH}m")
        commits = len(ear.of("/sideman/plan/commit"))
        until(lambda: len(ear.of("/sideman/plan/commit")) > commits, "an answer to what was typed")
        terminal.type(CTRL_Z)
        until(lambda: terminal.is_as_it_was, "the terminal while the program is suspended")
        terminal.type("echo $((40 + 2))\n")
        terminal.shows("42")
        terminal.type("fg\n")
        until(lambda: not terminal.is_as_it_was, "the terminal when the program goes on")
        terminal.type("x")
        count = len(ear.of("/sideman/hit"))
        until(lambda: len(ear.of("/sideman/hit")) > count + 8, "the band after that")
        terminal.type(" ")
        until(lambda: ear.of("/sideman/transport/play"), "word that it has stopped")
        terminal.type("q")
        until(lambda: terminal.is_as_it_was, "the terminal after the end")
        terminal.type("echo code $?\n")
        terminal.shows("code 0")
    player = mido.MidiFile(take).tracks[1]
    assert [note.velocity for note in player if note.type == "note_on" and note.velocity] == [20, 127, 38]


@pytest.mark.parametrize("end", [CTRL_C, "TERM"])
def test_the_terminal_is_given_back_at_a_signal(end: str) -> None:
    with OscEar() as ear, Terminal("dash", "-i") as terminal:
        terminal.type(jam(ear, "--plain"))
        until(lambda: ear.of("/sideman/hit"), "the band")
        assert not terminal.is_as_it_was
        if end == CTRL_C:
            terminal.type(end)
        else:
            owner = os.tcgetpgrp(terminal._master)
            os.kill(owner, signal.SIGTERM)
        until(lambda: terminal.is_as_it_was, "the terminal after the signal")


def test_the_terminal_is_given_back_at_a_crash_and_without_a_shell_to_be_suspended_into() -> None:
    crash = (
        "import time, signal, os; from realtime.listen.terminal_keys import TerminalKeys\n"
        "with TerminalKeys(lambda ns, key: print('typed', key)):\n"
        "    os.kill(os.getpid(), signal.SIGTSTP)\n"
        "    print('ready', flush=True); time.sleep(1.0); raise KeyError('broken')\n"
    )
    with Terminal(sys.executable, "-c", crash) as terminal:
        terminal.shows("ready")
        assert not terminal.is_as_it_was
        terminal.type("v")
        terminal.shows("typed v")
        terminal.shows("broken")
        until(lambda: terminal.is_as_it_was, "the terminal after the crash")


def test_a_stdin_that_is_no_terminal_is_refused_in_one_sentence() -> None:
    command = [sys.executable, "-m", "realtime", "serve", "--input", "keys", *QUIET.split()]
    done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=30, check=False)
    assert done.returncode == 2
    assert done.stderr.startswith("sideman: --input keys plays on the keyboard of a terminal")
    assert done.stderr.count("\n") == 1
