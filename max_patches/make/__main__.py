"""Writes every patch that is made here into the folder above."""

from __future__ import annotations

from pathlib import Path

from max_patches.make.pd_main import main_patch

FOLDER = Path(__file__).resolve().parent.parent


def pure_data_files() -> dict[str, str]:
    """Name and text of each file that needs no other package."""
    return {"sideman_main.pd": main_patch()}


if __name__ == "__main__":
    for name, text in pure_data_files().items():
        (FOLDER / name).write_text(text, encoding="utf-8")
