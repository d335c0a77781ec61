"""Draw the picture of a model's card: `python -m models.report groove_vae --data DIR [--out DIR]`.

Writes card.png into the model's folder. The page with everything is `models.evaluate`'s, with --report.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from models.evaluate import judge_of
from models.report import MissingPackagesError, check_packages
from realtime.voices.manifest import load_manifest


def main(arguments: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(prog="python -m models.report", description="Draw the picture of a model's card.")
    parser.add_argument("name", help="a folder of models/, such as groove_vae")
    parser.add_argument("--data", type=Path, required=True, help="the folder of the data")
    parser.add_argument("--voice", type=Path, help="another folder with a voice.toml (default: the model's)")
    parser.add_argument("--out", type=Path, help="where card.png goes (default: the model's folder)")
    parser.add_argument("--cache", type=Path, default=Path("runs/data"), help="where the windows are kept")
    given = parser.parse_args(arguments)
    own = Path(__file__).parents[1] / given.name
    try:
        check_packages()
        judge = judge_of(load_manifest(given.voice or own), given.data, "validation", given.cache)
        from models.report.write import write_card

        target = write_card(given.out or own, judge)
    except (OSError, ValueError, MissingPackagesError) as error:
        parser.exit(2, f"{parser.prog}: {error}\n")
    print(f"{target}: {target.stat().st_size / 1000:.0f} kB")


if __name__ == "__main__":
    main()
