"""`sideman export`: a log, or a recording, as a MIDI file, whole or its last bars."""

from __future__ import annotations

from pathlib import Path

from realtime.play.last_bars import last_bars, parts_of
from realtime.play.log_entries import Entry, Heard, Sent, State, Struck, Window
from realtime.play.log_file import SUFFIX, LogError, LogFile
from realtime.play.midi_file import SongParts, check_writable, read_song, write_bytes
from realtime.play.recording import Recording


def export(source: Path, target: Path | None = None, bars: int | None = None, *, force: bool = False) -> str:
    """Writes the song in FILE.sideman or FILE.mid; gives one line that says what was done.

    bars: only the last so many. Without a target it is written beside the source, under a name that says which bars and
    is not the recording's own; what lies there already is written over by force alone, as nobody has named it. Raises
    LogError and MidiFileError, and ValueError where something lies there.
    """
    if target is None:
        target = _beside(source, bars)
        if target.exists() and not force:
            raise ValueError(f"{target} is there already: choose another name with --to, or write over it with --force")
    if target.exists() and source.exists() and target.samefile(source):
        raise ValueError(f"{target} is the file to be read; choose another name with --to")
    check_writable(target)
    song = song_of_log(LogFile.open(source)) if source.suffix == SUFFIX else parts_of(read_song(source))
    if bars is not None:
        song = last_bars(song, bars)
    write_bytes(target, song.encode())
    notes = sum(message.is_note_on for track in song.tracks for message in track.messages)
    return f"{target}: {notes} notes, {song.end_beat:g} beats"


def song_of_log(log: LogFile) -> SongParts:
    """What was recorded. Raises LogError, also when the band never played."""
    recording, end_ns = Recording(), 0
    for entry in log.entries():
        recording.take(entry)
        end_ns = max(end_ns, moment(entry))
    if not recording.lines:
        raise LogError(f"{log.path.name}: the band did not play")
    return recording.song(end_ns)


def moment(entry: Entry) -> int:
    """The last moment that an entry tells of, in ns; 0 where it tells of none."""
    if isinstance(entry, Sent):
        return max((row[0] for row in entry.rows), default=0)
    if isinstance(entry, (Window, State)):
        return entry.from_ns
    return entry.ns if isinstance(entry, (Heard, Struck)) else 0


def _beside(source: Path, bars: int | None) -> Path:
    which = {None: "exported", 1: "last bar"}.get(bars, f"last {bars} bars")
    return source.with_name(f"{source.stem} {which}.mid")
