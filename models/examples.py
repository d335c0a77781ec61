"""Render the examples of a model: `python -m models.examples groove_vae --data DIR [--out DIR]`.

Each is eight bars that a player plays and the exported drummer answers, through the conductor and scheduler of a live
session on a manual clock (`sideman render`): the player on one track, the drums on channel 10. Written into the model's
examples/, with a README that says what to listen for. The same data, voice and machine give the same bytes.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import mido

from models.example_players import BARS, Excerpt, Played, bass_line, nobody, write_played
from models.grooves import Thinning
from realtime.render import Turn, render
from realtime.voices.manifest import load_manifest

ATTRIBUTION = (
    "Jon Gillick, Adam Roberts, Jesse Engel, Douglas Eck, and David Bamman.\n> "
    '"Learning to Groove with Inverse Sequence Transformations." International Conference on Machine '
    "Learning (ICML), 2019."
)
DATASET = "https://magenta.tensorflow.org/datasets/groove"
LICENCE = "https://creativecommons.org/licenses/by/4.0/"

ROCK = Excerpt("drummer3/session1/7_rock_105_beat_4-4.mid", 0, 105.0)
FUNK = Excerpt("drummer8/session1/18_funk_108_beat_4-4.mid", 4, 108.0)
LATIN = Excerpt("drummer5/session2/17_latin-brazilian-samba_110_beat_4-4.mid", 4, 110.0)
JAZZ = Excerpt("drummer7/session2/113_jazz-fusion_96_beat_4-4.mid", 2, 96.0)


@dataclass(frozen=True, slots=True)
class Example:
    """A file: its name, who plays, what is turned and when, and what to listen for."""

    name: str
    player: Callable[[Path], Played]
    listen: str
    turns: tuple[Turn, ...] = ()


def _of(excerpt: Excerpt, thinning: Thinning = Thinning.FULL) -> Callable[[Path], Played]:
    return lambda data: excerpt.played(data, thinning)


def _alone(bpm: float) -> Callable[[Path], Played]:
    return lambda data: nobody(bpm)


EXAMPLES = (
    Example(
        "01_rock", _of(ROCK), "A whole rock groove: the drums strike where the player strikes, as hard and as late."
    ),
    Example(
        "02_funk", _of(FUNK), "A whole funk groove: its ghost notes stay soft, its syncopations stay where they are."
    ),
    Example("03_latin", _of(LATIN), "A whole samba groove: dense sixteenths, and accents across the beat."),
    Example("04_jazz", _of(JAZZ), "A whole fusion groove: how ride, hats and snare share one line."),
    Example(
        "05_quarter",
        _of(ROCK, Thinning.QUARTER),
        "The groove of 01 with a quarter of its onsets, as a pianist plays chords: the drums fill in the rest and do "
        "not go silent between them.",
    ),
    Example("06_empty", _alone(100.0), "Nobody plays: the drummer keeps time by itself."),
    Example(
        "07_bass_line", lambda data: bass_line(), "A bass line, five or six notes a bar: does the kick go with it?"
    ),
    Example(
        "08_fill_then_crash",
        _of(ROCK),
        "The groove of 01: a fill in bar 4 lands on crash and kick at bar 5. Another begins in bar 8.",
        (Turn("drums/fill_every", 4),),
    ),
    Example(
        "09_half_time",
        _of(FUNK),
        "The groove of 02: from bar 5 on the drums play at half the speed, beneath the same player.",
        (Turn("drums/time", "half", 5.0),),
    ),
    Example(
        "10_density_low_high",
        _of(ROCK),
        "The groove of 01: few hits in the first four bars, many in the last four.",
        (Turn("drums/density", 0.05), Turn("drums/density", 0.95, 5.0)),
    ),
    Example(
        "11_latent_mix",
        _alone(100.0),
        "Nobody plays and nothing is followed: two random ideas A and B of the drummer's own. Bars 1 and 2 are A, 3 "
        "and 4 one third of the way to B, 5 and 6 two thirds, 7 and 8 are B.",
        (
            Turn("drums/follow", 0.0),
            Turn("drums/response", "next bar"),
            *(Turn("latent/mix", step / 3, 1.0 if step == 0 else 2.0 * step + 0.5) for step in range(4)),
        ),
    ),
    Example(
        "12_variations",
        _of(ROCK, Thinning.QUARTER),
        "What 05 plays, and every two bars another variation of it.",
        (Turn("drums/variation_every", 2),),
    ),
)


def write_examples(voice: Path, data: Path, folder: Path, examples: tuple[Example, ...] = EXAMPLES) -> list[str]:
    """All files and their README into `folder`; gives a line a file. voice: the folder of its voice.toml."""
    folder.mkdir(parents=True, exist_ok=True)
    origins, lines = {}, []
    for example in examples:
        played = example.player(data)
        origins[example.name] = played
        lines.append(write_example(example, played, voice, folder))
    version = load_manifest(voice).version
    (folder / "README.md").write_text(readme(examples, origins, version), encoding="utf-8")
    return lines


def write_example(example: Example, played: Played, voice: Path, folder: Path) -> str:
    """NAME.mid into `folder`; gives one line that says what was done."""
    target = folder / f"{example.name}.mid"
    with TemporaryDirectory() as scratch:
        source = Path(scratch) / "played.mid"
        write_played(source, played)
        line = render(source, target, turns=example.turns, drums=str(voice.resolve()))
    song = mido.MidiFile(target)
    song.tracks[0].insert(0, mido.MetaMessage("text", text=f"Player: {_credit(played)}", time=0))
    song.save(target)
    return line


def readme(examples: tuple[Example, ...], played: dict[str, Played], version: str) -> str:
    """What to listen for in each file, and whose playing it is."""
    rows = "\n".join(
        f"| `{one.name}.mid` | {one.listen} | {_turned(one)} | {played[one.name].bpm:g} |" for one in examples
    )
    sources = "\n".join(f"- `{one.name}.mid`: {played[one.name].origin}" for one in examples)
    return f"""# To listen to

{BARS} bars each: the player on a marimba (or bass), the drums of version {version} on channel 10. All of them come from
`sideman render`, with the conductor and the scheduler that play live. The first two bars are those in which the drummer
hears the groove for the first time: until something is played it keeps time.

| file | listen for | turned | bpm |
|---|---|---|---|
{rows}

## Whose playing it is

{sources}

The grooves are taken from the Groove MIDI Dataset, version 1.0.0, made available by Google LLC under the Creative
Commons Attribution 4.0 International licence (<{LICENCE}>),
<{DATASET}>:

> {ATTRIBUTION}

All are from the dataset's validation split, on which the model was not trained. Changes made: eight bars were cut out
of each recording, of which only the loudest hit of each sixteenth stays, or a part of these, played by one instrument.

## To make them anew

    python -m models.examples groove_vae --data DIR

DIR holds the dataset's `groove/`. The same bytes come out for the same voice.
"""


def _turned(example: Example) -> str:
    return "; ".join(f"`{turn.name}` {_shown(turn.value)} at bar {turn.bar:g}" for turn in example.turns) or "nothing"


def _shown(value: object) -> str:
    return f"{value:.2g}" if isinstance(value, float) else str(value)


def _credit(played: Played) -> str:
    return f"{played.origin}, CC BY 4.0" if "Groove MIDI Dataset" in played.origin else played.origin


def main(arguments: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(prog="python -m models.examples", description="Render the examples of a model.")
    parser.add_argument("name", help="a folder of models/, such as groove_vae")
    parser.add_argument("--data", type=Path, required=True, help="the folder that holds groove/")
    parser.add_argument("--voice", type=Path, help="another folder with a voice.toml (default: the model's)")
    parser.add_argument("--out", type=Path, help="where they go (default: the model's examples/)")
    given = parser.parse_args(arguments)
    own = Path(__file__).parent / given.name
    try:
        lines = write_examples(given.voice or own, given.data, given.out or own / "examples")
    except (OSError, ValueError) as error:
        parser.exit(2, f"{parser.prog}: {error}\n")
    print("\n".join(lines))


if __name__ == "__main__":
    main()
