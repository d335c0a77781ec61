"""A log on a disk that fills: what can be written is whole, and it goes on from a state when there is room again."""

import contextlib
import resource

import pytest

from realtime.play.log_entries import Gap, Heard
from realtime.play.log_file import Header, LogFile
from realtime.play.log_lines import line_of
from realtime.play.log_writer import LogWriter

HEADER = Header("1.0", "2025-01-01T00:00:00+00:00", 5, "drums", "2", 7)
LINES = [line_of(Heard(number, b"\x90\x3c\x40")) for number in range(2000)]
RESUMED = [line_of(Gap(1)), line_of(Gap(2))]


@contextlib.contextmanager
def room_for(size):
    """As a full disk: no file of this process may grow beyond `size` bytes."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@pytest.fixture
def open_writer():
    with contextlib.ExitStack() as stack:
        yield lambda *arguments, **others: stack.enter_context(contextlib.closing(LogWriter(*arguments, **others)))


def moments(path):
    return [entry.ns for entry in LogFile.open(path).entries()]


def test_what_was_handed_over_is_in_the_file(tmp_path, open_writer):
    writer = open_writer(tmp_path / "take.sideman", HEADER, list)
    for number in range(0, 2000, 100):
        writer.write(LINES[number : number + 100])
        assert moments(tmp_path / "take.sideman") == list(range(number + 100))


def test_on_a_full_disk_what_is_there_can_be_read_and_nothing_is_lost_when_there_is_room_again(tmp_path, open_writer):
    path = tmp_path / "take.sideman"
    writer = open_writer(path, HEADER, list)
    writer.write(LINES[:10])
    with room_for(3000):
        for number in range(10, 1000, 10):
            with contextlib.suppress(OSError):
                writer.write(LINES[number : number + 10])
        read = moments(path)
        assert read == list(range(len(read)))
        with pytest.raises(OSError, match="large"):
            writer.write([])
    writer.write(LINES[1000:1001])
    assert moments(path) == list(range(1001))


def test_what_waits_for_room_is_bounded_and_the_log_goes_on_from_the_state_it_has_then(tmp_path, open_writer):
    path = tmp_path / "take.sideman"
    writer = open_writer(path, HEADER, lambda: RESUMED, most_bytes=4000)
    writer.write(LINES[:10])
    with room_for(path.stat().st_size):
        for number in range(10, 1990, 10):
            with pytest.raises(OSError, match="large"):
                writer.write(LINES[number : number + 10])
    writer.write(LINES[1990:1991])
    writer.write(LINES[1991:1992])
    assert moments(path) == [*range(10), 1, 2, 1991]


def test_a_folder_that_comes_later_gets_the_whole_log(tmp_path, open_writer):
    path = tmp_path / "takes" / "take.sideman"
    writer = open_writer(path, HEADER, list)
    with pytest.raises(OSError, match="No such file"):
        writer.write(LINES[:10])
    path.parent.mkdir()
    writer.write(LINES[10:20])
    assert moments(path) == list(range(20))
