"""Writes the page and the card's picture of a judged model."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from models.evaluate import SEED, Judge
from models.report.card import card, small_png
from models.report.learning import Log
from models.report.page import page
from models.report.seen import Seen, see

PAGE = "index.html"
CARD = "card.png"


def write_report(folder: Path, judge: Judge, result: dict[str, Any], log: Log | None) -> Path:
    """index.html in `folder`, which is made if need be; result: what the judge measured; log: of a training run."""
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / PAGE
    target.write_text(page(result, seen_by(judge), log, SEED), encoding="utf-8")
    return target


def write_card(folder: Path, judge: Judge) -> Path:
    """card.png in `folder`, from the part of the judge's figures that it shows."""
    result = {
        "human_hits": judge.human()["hits"],
        "thinning": judge.thinning(),
        "by_chance": judge.by_chance(),
    }
    target = folder / CARD
    target.write_bytes(small_png(card(result, seen_by(judge), SEED)))
    return target


def seen_by(judge: Judge) -> Seen:
    """What the judge's drummer plays, for the pictures."""
    return see(judge.drummer, judge.windows, judge.grooves, judge.full, judge.means, SEED)
