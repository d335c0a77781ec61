"""`sideman replay` and `sideman export`: what goes wrong is one sentence and exit code 2, and no file is harmed."""

import os

import pytest

from realtime import cli
from realtime._core import Timeline
from realtime.play.log_entries import Followed, Sent, State, Verb, VerbName, Window
from realtime.play.log_file import Header
from realtime.play.log_lines import line_of
from realtime.play.midi_file import read_song
from realtime.play.recorder import Recorder, RecorderError

HEAD = Header("1.0", "2025-01-01T00:00:00+00:00", 5, "drums", "2", 7).line()
S = 1_000_000_000
PLAYED = [Followed(0, Timeline(60.0, 0.0, 0)), Sent(((1 * S, 0x99, 36, 90, 0), (2 * S, 0x89, 36, 0, 0)))]


@pytest.fixture
def log(tmp_path):
    def write(*entries, head=HEAD):
        path = tmp_path / "take.sideman"
        path.write_text("\n".join([head, *map(line_of, entries), ""]))
        return path

    return write


def refused(capsys, *arguments):
    assert cli.run([str(argument) for argument in arguments]) == 2
    told = capsys.readouterr()
    assert told.out == ""
    (line,) = told.err.splitlines()
    assert "defect" not in line
    return line


@pytest.mark.parametrize("command", ["replay", "export"])
def test_a_file_that_is_no_log_is_refused(tmp_path, capsys, command):
    path = tmp_path / "x.sideman"
    path.write_bytes(os.urandom(500))
    assert "x.sideman, line 1: this is no log of Sideman" in refused(capsys, command, path)
    path.write_bytes(b"")
    assert "x.sideman is empty" in refused(capsys, command, path)
    assert "cannot read" in refused(capsys, command, tmp_path / "none.sideman")
    assert "cannot read" in refused(capsys, command, tmp_path)


def test_a_log_of_a_band_that_never_played_has_no_song(tmp_path, capsys, log):
    path = log(Window(0, 0), Verb(VerbName.CLICK, (True,)))
    assert "take.sideman: the band did not play" in refused(capsys, "export", path)
    assert "take.sideman: the band did not play" in refused(capsys, "replay", path, "--to", tmp_path / "x.mid")
    assert not (tmp_path / "x.mid").exists()


def test_a_state_of_another_version_can_be_exported_and_the_refusal_says_so(tmp_path, capsys, log):
    path = log(State(0, b"of another version"), *PLAYED)
    sentence = refused(capsys, "replay", path, "--to", tmp_path / "x.mid")
    assert "this log cannot be played again (the scheduler's state is of another version); `sideman export`" in sentence
    assert cli.run(["export", str(path)]) == 0
    assert len(read_song(tmp_path / "take exported.mid").notes) == 1


def test_what_the_log_tells_and_the_scheduler_does_not_send_is_counted(tmp_path, capsys, log):
    assert cli.run(["replay", str(log(*PLAYED)), "--to", str(tmp_path / "x.mid")]) == 0
    assert "2 of 2 messages are not as they were sent then" in capsys.readouterr().out


def test_neither_writes_over_what_it_reads(tmp_path, capsys, log):
    path = log(*PLAYED)
    before = path.read_bytes()
    assert "choose another name" in refused(capsys, "replay", path, "--to", path)
    assert "choose another name" in refused(capsys, "export", path, "--to", path)
    assert path.read_bytes() == before
    song = tmp_path / "take.mid"
    assert cli.run(["export", str(path), "--to", str(song)]) == 0
    capsys.readouterr()
    assert "choose another name" in refused(capsys, "export", song, "--to", song)


@pytest.mark.parametrize("bars", [(), ("--bars", "1")])
def test_an_export_that_nobody_named_writes_over_nothing_unless_it_is_forced(tmp_path, capsys, log, bars):
    path, own = log(*PLAYED), tmp_path / "take.mid"
    own.write_bytes(b"the session's own")
    assert cli.run(["export", str(path), *bars]) == 0
    (made,) = set(tmp_path.iterdir()) - {path, own}
    assert own.read_bytes() == b"the session's own"
    made.write_bytes(b"edited since")
    capsys.readouterr()
    said = refused(capsys, "export", path, *bars)
    assert said == f"sideman: {made} is there already: choose another name with --to, or write over it with --force"
    assert made.read_bytes() == b"edited since"
    assert cli.run(["export", str(path), *bars, "--force"]) == 0
    assert len(read_song(made).notes) == 1


def test_an_export_that_is_named_takes_the_place_of_what_was_there(tmp_path, log):
    target = tmp_path / "mine.mid"
    target.write_bytes(b"an earlier one")
    assert cli.run(["export", str(log(*PLAYED)), "--to", str(target)]) == 0
    assert len(read_song(target).notes) == 1


@pytest.mark.parametrize("bars", ["0", "-1", "many", "1.5"])
def test_bars_are_a_whole_number(capsys, log, bars):
    with pytest.raises(SystemExit) as ended:
        cli.run(["export", str(log(*PLAYED)), "--bars", bars])
    assert ended.value.code == 2
    assert "must be a whole number within 1..1000000" in capsys.readouterr().err


def test_the_last_bars_get_a_name_that_says_so(tmp_path, log):
    assert cli.run(["export", str(log(*PLAYED)), "--bars", "1"]) == 0
    assert read_song(tmp_path / "take last bar.mid").length_beats == 4.0


def test_a_target_that_cannot_be_written_is_refused(tmp_path, capsys, log):
    path = log(*PLAYED)
    for command in ("export", "replay"):
        assert "cannot write" in refused(capsys, command, path, "--to", tmp_path / "none" / "x.mid")


def test_a_recording_that_would_lie_on_its_own_log_is_refused(tmp_path):
    with pytest.raises(RecorderError, match=r"--record takes FILE\.mid, not .*take\.sideman"):
        Recorder(tmp_path / "take.sideman")
