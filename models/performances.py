"""Cuts the built-in performer's excerpts out of the Groove MIDI Dataset.

`python -m models.performances --data DIR` (DIR holds groove/) writes realtime/listen/performances/*.mid anew, byte for
byte the same. Each excerpt is eight bars of a 4/4 beat from the dataset's train split, one note for each hit of the
drummer, with pitch, velocity and timing as played. The performer thins them and makes chords of them when it plays.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import mido

EXCERPTS = {
    "funk": ("drummer1/session1/3_funk_80_beat_4-4.mid", 8),
    "pop": ("drummer7/session2/101_pop_142_beat_4-4.mid", 4),
    "disco": ("drummer1/session3/6_dance-disco_120_beat_4-4.mid", 12),
    "reggae": ("drummer1/session1/184_reggae_78_beat_4-4.mid", 8),
    "soul": ("drummer5/session2/11_soul_96_beat_4-4.mid", 8),
    "hiphop": ("drummer3/session2/26_hiphop_92_beat_4-4.mid", 4),
    "bossa": ("drummer5/session1/1_latin-brazilian-bossa_127_beat_4-4.mid", 16),
    "afrobeat": ("drummer1/session3/11_afrobeat_94_beat_4-4.mid", 8),
    "secondline": ("drummer1/session1/100_neworleans-secondline_94_beat_4-4.mid", 8),
    "shuffle": ("drummer5/session1/17_blues-shuffle_72_beat_4-4.mid", 8),
}
BARS = 8
TICKS_A_BEAT = 480
HALF_A_STEP_TICKS = TICKS_A_BEAT // 8
"""The excerpt begins half a step before its bar line, so that a hit played early belongs to it; so does its beat 0."""


def excerpt(source: Path, first_bar: int, title: str) -> mido.MidiFile:
    """Eight bars of `source` from `first_bar` (0 is the first) on, as a MIDI file whose beat 0 is half a step early."""
    song = mido.MidiFile(source)
    assert song.ticks_per_beat == TICKS_A_BEAT, (source, song.ticks_per_beat)
    begin = first_bar * 4 * TICKS_A_BEAT - HALF_A_STEP_TICKS
    end = begin + BARS * 4 * TICKS_A_BEAT
    track = mido.MidiTrack()
    track.append(mido.MetaMessage("track_name", name=title))
    track.append(mido.MetaMessage("text", text=f"Groove MIDI Dataset, CC BY 4.0: {'/'.join(source.parts[-3:])}"))
    tick, last = 0, 0
    for message in mido.merge_tracks(song.tracks):
        tick += message.time
        if message.type == "set_tempo" and tick == 0:
            track.append(message)
        elif message.type == "note_on" and message.velocity > 0 and begin <= tick < end:
            at = tick - begin
            track.append(
                mido.Message("note_on", channel=9, note=message.note, velocity=message.velocity, time=at - last)
            )
            last = at
    track.append(mido.MetaMessage("end_of_track", time=end - begin - last))
    return mido.MidiFile(type=0, ticks_per_beat=TICKS_A_BEAT, tracks=[track])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="the folder that holds groove/")
    parser.add_argument("--out", type=Path, default=Path(__file__).parents[1] / "realtime" / "listen" / "performances")
    arguments = parser.parse_args()
    arguments.out.mkdir(parents=True, exist_ok=True)
    for name, (path, first_bar) in EXCERPTS.items():
        excerpt(arguments.data / "groove" / path, first_bar, name).save(arguments.out / f"{name}.mid")


if __name__ == "__main__":
    main()
