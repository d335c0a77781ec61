"""The sandbox with real processes."""

import contextlib
import os
import signal
import subprocess
import sys
import textwrap
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from fakes import write_fake_voice
from sandboxed import SLEEP, Band, bands, is_alive, request, wait_for

from realtime.voices.answer import Answer
from realtime.voices.manifest import load_manifest
from realtime.voices.sandbox import Sandbox
from realtime.voices.status import State

pytestmark = pytest.mark.skipif(os.name != "posix", reason="signals")


@pytest.fixture
def band(tmp_path: Path) -> Iterator[Callable[..., Band]]:
    with bands(tmp_path) as start:
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


def test_what_a_voice_prints_does_not_disturb_its_answers(band: Callable[..., Band]) -> None:
    drums = band("import os\nprint('hello')\nos.write(1, b'SMvo')\ninput_ended = os.read(0, 9)\nreturn echo(request)")
    for id_ in (1, 2):
        drums.ask(id_)
        drums.wait_until(lambda id_=id_: id_ in drums.answered)  # type: ignore[misc]
    assert drums.sandbox.status().restarts == 0


def test_no_module_of_the_working_folder_is_taken_for_ours(
    band: Callable[..., Band], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "numpy.py").write_text("raise SystemExit(9)")
    monkeypatch.chdir(tmp_path)
    drums = band()
    drums.ask(1)
    drums.wait_until(lambda: drums.answered == [1])


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
