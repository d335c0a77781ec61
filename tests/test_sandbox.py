"""The sandbox with real processes: every wait is for a condition, with a limit, and a short nap between two looks."""

import contextlib
import os
import signal
import subprocess
import sys
import textwrap
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from fakes import write_fake_voice

from realtime.voices.answer import Answer
from realtime.voices.manifest import load_manifest
from realtime.voices.request import Request
from realtime.voices.sandbox import Sandbox
from realtime.voices.status import State

pytestmark = pytest.mark.skipif(os.name != "posix", reason="signals")

BACK_WITHIN_S = 3.0
SLEEP = "import time; time.sleep(60)"
DIE = "import os; os._exit(3)"


class Band:
    """One sandbox with what it delivered and logged, ticked by a thread of its own as a session would."""

    def __init__(self, folder: Path, **options: float) -> None:
        self.answers: list[Answer] = []
        self.lines: list[str] = []
        self.sandbox = Sandbox(
            load_manifest(folder),
            self.answers.append,
            self.lines.append,
            **options,  # type: ignore[arg-type]
        )
        self._ended = threading.Event()
        self._ticker = threading.Thread(target=self._tick)
        self.sandbox.start()
        self._ticker.start()

    def _tick(self) -> None:
        while not self._ended.wait(0.01):
            self.sandbox.tick(time.monotonic_ns())

    def close(self) -> None:
        self._ended.set()
        self._ticker.join()
        self.sandbox.close()

    @property
    def state(self) -> State:
        return self.sandbox.status().state

    @property
    def pid(self) -> int:
        pid = self.sandbox.status().pid
        assert pid is not None
        return pid

    @property
    def answered(self) -> list[int]:
        return [answer.request_id for answer in self.answers]

    def ask(self, id_: int) -> None:
        self.sandbox.ask(request(id_))

    def wait_until(self, holds: Callable[[], bool], limit_s: float = 8.0) -> float:
        """Seconds until the condition held."""
        began = time.monotonic()
        while not holds():
            assert time.monotonic() - began < limit_s, (self.sandbox.status(), self.lines)
            time.sleep(0.005)
        return time.monotonic() - began


def request(id_: int) -> Request:
    groove = np.zeros((32, 3), np.float32)
    groove[id_ % 32] = (1, 0.5, 0.25)
    return Request(id=id_, groove=groove, anchor_beat=float(id_))


def is_alive(pid: int) -> bool:
    """Whether the process runs; one that has ended and waits for its parent does not."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] != "Z"
    except OSError:
        return False


@pytest.fixture
def band(tmp_path: Path) -> Iterator[Callable[..., Band]]:
    with contextlib.ExitStack() as stack:

        def start(answer: str = "return echo(request)", begin: str = "pass", **options: float) -> Band:
            made = Band(write_fake_voice(tmp_path, answer, begin), **options)
            stack.callback(made.close)
            return made

        yield start


def test_a_request_is_answered_with_its_own_pattern(band: Callable[..., Band]) -> None:
    drums = band()
    drums.ask(5)
    drums.wait_until(lambda: bool(drums.answers))
    (answer,) = drums.answers
    assert (answer.request_id, answer.pattern.id, answer.pattern.anchor_beat) == (5, 5, 5.0)
    assert np.array_equal(np.flatnonzero(answer.pattern.hvo()[:, 0]), [5])
    status = drums.sandbox.status()
    assert status.inference_last_ms == answer.inference_ms > 0
    assert (status.restarts, status.crashes, status.wrong, status.dropped) == (0, 0, 0, 0)
    assert [line for line in drums.lines if "ready" in line] == drums.lines


def test_a_voice_s_latents_come_with_its_answer_and_others_have_none(band: Callable[..., Band]) -> None:
    latents = """
    from realtime.voices.answer import Latents
    if request.id == 1:
        self.last_latents = Latents(np.arange(3, dtype=np.float32), np.full(2, 0.5, np.float32))
    else:
        self.last_latents = "none of ours"
    return echo(request)
    """
    drums = band(latents)
    for id_ in (1, 2):
        drums.ask(id_)
        drums.wait_until(lambda id_=id_: id_ in drums.answered)  # type: ignore[misc]
    with_latents, without = drums.answers
    assert with_latents.latent is not None
    assert with_latents.groove_latent is not None
    assert with_latents.latent.tolist() == [0.0, 1.0, 2.0]
    assert with_latents.groove_latent.tolist() == [0.5, 0.5]
    assert (without.latent, without.groove_latent) == (None, None)


def test_only_the_newest_request_waits_for_a_busy_voice(band: Callable[..., Band], tmp_path: Path) -> None:
    gate = tmp_path / "gate"
    drums = band(f"import os, time\nwhile not os.path.exists({str(gate)!r}): time.sleep(0.005)\nreturn echo(request)")
    drums.ask(1)
    drums.wait_until(lambda: drums.state is State.BUSY)
    for id_ in (2, 3, 4):
        drums.ask(id_)
    gate.touch()
    drums.wait_until(lambda: 4 in drums.answered)
    assert drums.answered == [1, 4]
    assert drums.sandbox.status().dropped == 2


def test_asking_never_waits_for_a_stopped_voice(band: Callable[..., Band]) -> None:
    drums = band(limit_ms=60_000)
    drums.wait_until(lambda: drums.state is State.READY)
    os.kill(drums.pid, signal.SIGSTOP)
    for id_ in range(2000):  # over a MiB, more than any pipe holds: the first that waited would wait for ever
        drums.ask(id_)
    os.kill(drums.pid, signal.SIGCONT)
    drums.wait_until(lambda: 1999 in drums.answered)
    assert drums.answered == [0, 1999]


def test_a_killed_voice_is_back_within_three_seconds_and_answers_the_newest(band: Callable[..., Band]) -> None:
    drums = band()
    for id_ in (1, 2, 3):
        drums.wait_until(lambda: drums.state is State.READY)
        os.kill(drums.pid, signal.SIGKILL)
        drums.ask(id_)
        assert drums.wait_until(lambda id_=id_: id_ in drums.answered) < BACK_WITHIN_S  # type: ignore[misc]
    status = drums.sandbox.status()
    assert (status.restarts, status.crashes, status.dropped) == (3, 0, 0)
    assert sum("killed from outside (SIGKILL)" in line for line in drums.lines) == 3


@pytest.mark.parametrize("asked", [True, False])
def test_a_stopped_voice_is_found_and_back_within_three_seconds(band: Callable[..., Band], asked: bool) -> None:
    drums = band()
    drums.wait_until(lambda: drums.state is State.READY)
    stopped = drums.pid
    os.kill(stopped, signal.SIGSTOP)
    if asked:
        drums.ask(1)
    back = drums.wait_until(lambda: drums.state is State.READY and drums.pid != stopped)
    assert back < BACK_WITHIN_S
    drums.ask(2)
    drums.wait_until(lambda: 2 in drums.answered)
    status = drums.sandbox.status()
    assert (status.late, status.crashes, status.restarts) == (1, 1, 1)
    assert not is_alive(stopped)


def test_an_error_in_an_answer_leaves_the_voice_alive_and_is_said_once(band: Callable[..., Band]) -> None:
    drums = band("if request.id % 2: raise ValueError('odd\\nid')\nreturn echo(request)")
    drums.wait_until(lambda: drums.state is State.READY)
    pid = drums.pid
    for wrong, id_ in enumerate((1, 3, 5), 1):
        drums.ask(id_)
        drums.wait_until(lambda wrong=wrong: drums.sandbox.status().wrong == wrong)  # type: ignore[misc]
    drums.ask(6)
    drums.wait_until(lambda: drums.answered == [6])
    assert drums.pid == pid
    assert [line for line in drums.lines if "wrong" in line] == [
        "fake: gave a wrong answer (ValueError: odd id); its last pattern repeats"
    ]


@pytest.mark.parametrize("answer", [
    "return echo(request).with_id(99)",
    "return echo(request).with_anchor(99.0)",
    "return 'no pattern'",
    "class Liar:\n    def to_bytes(self): return b'no pattern'\nreturn Liar()",
])  # fmt: skip
def test_a_wrong_pattern_is_counted_and_never_delivered(band: Callable[..., Band], answer: str) -> None:
    drums = band(f"if request.id < 9:\n{textwrap.indent(answer, '    ')}\nreturn echo(request)")
    drums.ask(1)
    drums.wait_until(lambda: drums.sandbox.status().wrong == 1)
    drums.ask(9)
    drums.wait_until(lambda: drums.answered == [9])


def test_garbage_in_the_stream_restarts_the_voice(band: Callable[..., Band]) -> None:
    everywhere = """
    import os
    if request.id == 1:
        for fd in range(3, 30):
            try:
                os.write(fd, b"garbage")
            except OSError:
                pass
    return echo(request)
    """
    drums = band(everywhere)
    drums.ask(1)
    drums.wait_until(lambda: drums.sandbox.status().wrong == 1)
    drums.ask(2)
    drums.wait_until(lambda: 2 in drums.answered)
    assert drums.sandbox.status().crashes == 1
    assert any("spoke out of turn" in line for line in drums.lines)


def test_what_a_voice_prints_does_not_disturb_its_answers(band: Callable[..., Band]) -> None:
    drums = band("import os\nprint('hello')\nos.write(1, b'SMvo')\ninput_ended = os.read(0, 9)\nreturn echo(request)")
    for id_ in (1, 2):
        drums.ask(id_)
        drums.wait_until(lambda id_=id_: id_ in drums.answered)  # type: ignore[misc]
    assert drums.sandbox.status().restarts == 0


def test_a_request_that_the_voice_dies_of_twice_is_given_up(band: Callable[..., Band]) -> None:
    drums = band(f"if request.id == 1: {DIE}\nreturn echo(request)")
    drums.ask(1)
    drums.wait_until(lambda: drums.sandbox.status().restarts == 2 and drums.state is State.READY)
    drums.ask(2)
    drums.wait_until(lambda: drums.answered == [2])
    assert drums.sandbox.status().dropped == 1
    assert any("crashed (exit status 3)" in line for line in drums.lines)


def test_five_crashes_in_a_minute_keep_it_down(band: Callable[..., Band]) -> None:
    drums = band(begin="import os, sys; sys.stderr.write('tired\\n'); os._exit(4)")
    drums.wait_until(lambda: any("stays down" in line for line in drums.lines), 15)
    status = drums.sandbox.status()
    assert (status.crashes, status.restarts, status.pid) == (5, 4, None)
    assert drums.lines[-1] == (
        "fake: crashed (exit status 4: tired); five crashes in a minute, it stays down; "
        "voices/drums/restart, or a new start of Sideman, brings it back"
    )
    assert sum("stays down" in line for line in drums.lines) == 1


def test_no_module_of_the_working_folder_is_taken_for_ours(
    band: Callable[..., Band], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "numpy.py").write_text("raise SystemExit(9)")
    monkeypatch.chdir(tmp_path)
    drums = band()
    drums.ask(1)
    drums.wait_until(lambda: drums.answered == [1])


def test_a_voice_that_cannot_be_loaded_stays_down_at_once_and_says_why(band: Callable[..., Band]) -> None:
    drums = band(begin="raise RuntimeError('no such thing')")
    drums.wait_until(lambda: bool(drums.lines))
    assert drums.state is State.DOWN
    assert drums.lines == [
        "fake: could not be loaded (RuntimeError: no such thing); it stays down; "
        "voices/drums/restart, or a new start of Sideman, brings it back"
    ]


def test_a_restart_brings_back_what_stayed_down_and_forgives_its_crashes(
    band: Callable[..., Band], tmp_path: Path
) -> None:
    mended = tmp_path / "mended"
    drums = band(begin=f"import os\nif not os.path.exists({str(mended)!r}): os._exit(4)")
    drums.wait_until(lambda: drums.state is State.DOWN, 15)
    drums.ask(1)
    mended.touch()
    drums.sandbox.restart()
    drums.wait_until(lambda: drums.answered == [1], BACK_WITHIN_S)
    mended.unlink()
    os.kill(drums.pid, signal.SIGSEGV)
    drums.wait_until(lambda: drums.sandbox.status().restarts == 6)  # a sixth crash, and yet it is started again


def test_a_restart_of_a_sound_voice_is_no_crash_and_loses_no_request(band: Callable[..., Band]) -> None:
    drums = band(f"if request.id == 2: {SLEEP}\nreturn echo(request)")
    drums.ask(1)
    drums.wait_until(lambda: drums.answered == [1])
    first = drums.pid
    drums.ask(2)
    drums.sandbox.restart()
    drums.ask(3)
    drums.wait_until(lambda: drums.answered == [1, 3], BACK_WITHIN_S)
    assert drums.pid != first
    assert drums.sandbox.status().crashes == 0
    assert "fake: was ended on request; starting it again" in drums.lines


def test_errors_in_the_hosts_delivery_and_log_leave_the_voice_watched(tmp_path: Path) -> None:
    delivered: list[int] = []

    def deliver(answer: Answer) -> None:
        delivered.append(answer.request_id)
        raise RuntimeError("host")

    def log(line: str) -> None:
        raise BrokenPipeError(line)

    sandbox = Sandbox(load_manifest(write_fake_voice(tmp_path)), deliver, log)
    sandbox.start()
    with contextlib.closing(sandbox):
        for id_ in (1, 2):
            sandbox.ask(request(id_))
            wait_for(lambda id_=id_: id_ in delivered)  # type: ignore[misc]


@pytest.mark.parametrize("answer", ["return echo(request)", SLEEP, "while True: pass"])
def test_close_ends_the_process_within_200_ms(band: Callable[..., Band], answer: str) -> None:
    drums = band(answer)
    drums.wait_until(lambda: drums.state is State.READY)
    pid = drums.pid
    drums.ask(1)
    began = time.monotonic()
    drums.sandbox.close()
    assert time.monotonic() - began < 0.2
    assert not is_alive(pid)
    assert drums.state is State.CLOSED
    assert len(drums.lines) == 1


def test_close_during_the_start_leaves_no_process(band: Callable[..., Band]) -> None:
    drums = band(begin=SLEEP)
    drums.wait_until(lambda: drums.sandbox.status().pid is not None)
    pid = drums.pid
    drums.close()
    wait_for(lambda: not is_alive(pid))
    drums.close()


def test_ctrl_c_reaches_no_voice(band: Callable[..., Band]) -> None:
    drums = band()
    drums.wait_until(lambda: drums.state is State.READY)
    assert os.getpgid(drums.pid) != os.getpgid(0)
    os.kill(drums.pid, signal.SIGINT)
    drums.ask(1)
    drums.wait_until(lambda: drums.answered == [1])
    assert drums.sandbox.status().restarts == 0


HOST = """
import sys, time
import numpy as np
from pathlib import Path
from realtime.voices.manifest import load_manifest
from realtime.voices.request import Request
from realtime.voices.sandbox import Sandbox
sandbox = Sandbox(load_manifest(Path(sys.argv[1])), print, lambda line: print(sandbox.status().pid, flush=True))
sandbox.start()
sandbox.ask(Request(id=1, groove=np.zeros((32, 3), np.float32)))
time.sleep(60)
"""


@pytest.mark.parametrize("answer", ["return echo(request)", SLEEP])
def test_a_voice_dies_with_its_host(tmp_path: Path, answer: str) -> None:
    folder = write_fake_voice(tmp_path, answer)
    command = [sys.executable, "-c", HOST, str(folder)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as host:
        assert host.stdout is not None
        pid = int(host.stdout.readline())
        assert is_alive(pid)
        host.kill()
        host.wait()
        wait_for(lambda: not is_alive(pid), 2.0)


def wait_for(holds: Callable[[], bool], limit_s: float = 8.0) -> None:
    began = time.monotonic()
    while not holds():
        assert time.monotonic() - began < limit_s
        time.sleep(0.005)
