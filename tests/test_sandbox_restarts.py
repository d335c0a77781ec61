"""A voice in the sandbox that ends, or is ended: when it comes back, and when it stays down."""

import os
import signal
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sandboxed import BACK_WITHIN_S, SLEEP, Band, bands, is_alive

from realtime.voices.status import State

pytestmark = pytest.mark.skipif(os.name != "posix", reason="signals")


DIE = "import os; os._exit(3)"


@pytest.fixture
def band(tmp_path: Path) -> Iterator[Callable[..., Band]]:
    with bands(tmp_path) as start:
        yield start


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
