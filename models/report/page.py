"""The page: every table of the judge and every picture in one HTML file that asks nothing of a network."""

from __future__ import annotations

import base64
from dataclasses import dataclass
from html import escape
from typing import Any

from matplotlib.figure import Figure

from models import tables
from models.figures import FEWEST_OF_A_STYLE
from models.report.distributions import distributions, overlap_by_style
from models.report.effects import density, effects
from models.report.heat_maps import FEWEST_HITS, heat_maps
from models.report.latent_map import latent_map, map_latents
from models.report.learning import Log, learning_curves
from models.report.paper import png
from models.report.piano_rolls import rolls
from models.report.scores import drum_scores, thinned
from models.report.seen import Seen, window_f1
from models.tables import Table

EFFECTS = (
    "Each setting alone; the vertical line is where nothing is set. Patterns as the voice answers them: intensity also "
    "raises or lowers the level at which they sound."
)
ROLLS = 4
"""Windows shown as piano rolls, one a style."""
STYLE_SHEET = """
body { font: 15px/1.5 system-ui, sans-serif; color: #222; background: #fff; max-width: 1180px; margin: 2em auto;
  padding: 0 1em; }
nav a { margin-right: 1em; } h2 { border-bottom: 2px solid #0072B2; margin-top: 2.5em; }
.wide { overflow-x: auto; } table { border-collapse: collapse; font-size: 13px; margin: .5em 0; }
th, td { padding: 2px 10px; text-align: right; border-bottom: 1px solid #ddd; white-space: nowrap; }
th:first-child, td:first-child { text-align: left; } thead th { border-bottom: 2px solid #999; }
figure { margin: 1.2em 0; } img { max-width: 100%; height: auto; }
figcaption, .note { color: #555; font-size: 13px; max-width: 75em; } summary { cursor: pointer; color: #0072B2; }
"""


@dataclass(frozen=True, slots=True)
class Section:
    """A heading, and what is below it, in HTML."""

    title: str
    parts: tuple[str, ...]

    @property
    def anchor(self) -> str:
        """What links to it."""
        return self.title.lower().replace(" ", "-")


def page(result: dict[str, Any], seen: Seen, log: Log | None, seed: int) -> str:
    """The whole page: result is what `models.evaluate` measured, log a training run's."""
    sections = [
        Section(
            "Follow",
            (
                _table(tables.follow(result)),
                _table(tables.drums(result)),
                _picture(drum_scores(result), "Precision, recall and F1 of each drum, whole groove."),
            ),
        ),
        Section("Piano rolls", tuple(_rolls(seen))),
        Section(
            "Accompany",
            (
                _table(tables.accompany(result)),
                _table(tables.steadiness(result)),
                _picture(
                    thinned(result), "As less and less of the groove is given, against the human's whole pattern."
                ),
            ),
        ),
        Section("Features", (_table(tables.overlap(result)), *_features(result, seen))),
        Section(
            "Velocity and offset",
            (
                _picture(
                    heat_maps(seen.full, seen.human),
                    f"Drum by step, whole grooves. Grey: fewer than {FEWEST_HITS} hits there. An offset of one step is "
                    "a sixteenth.",
                ),
            ),
        ),
        Section("Latent", (_table(tables.latent(result)), _latent(seen, seed))),
        Section(
            "Controls",
            (
                _picture(density(result), "Over 100 whole grooves, evenly spaced over the windows."),
                _table(tables.density(result)),
                _picture(effects(result), EFFECTS),
                _folded("The same as a table", _table(tables.controls(result))),
            ),
        ),
        Section(
            "Sloppy players and a band",
            (_table(tables.sloppy(result)), *([_table(tables.band(result))] if result["band"] else [])),
        ),
        Section("Learning", (_learning(log),)),
    ]
    return _document(f"{result['model']} {result['version']}", _introduction(result), sections)


def _introduction(result: dict[str, Any]) -> str:
    return (
        f"<p>{escape(result['split'])}: {result['windows']:,} windows of two bars, in which the human plays "
        f"{result['human_hits']:.1f} hits a loop. Every measure is defined in <code>models/evaluate.py</code> and the "
        "modules that it names. Music: Groove MIDI Dataset (Gillick et al., ICML 2019; CC BY 4.0).</p>"
    )


def _document(title: str, introduction: str, sections: list[Section]) -> str:
    links = "".join(f'<a href="#{section.anchor}">{escape(section.title)}</a>' for section in sections)
    body = "\n".join(
        f'<h2 id="{section.anchor}">{escape(section.title)}</h2>\n' + "\n".join(section.parts) for section in sections
    )
    return (
        f'<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>{escape(title)}</title>'
        f'<meta name="viewport" content="width=device-width"><style>{STYLE_SHEET}</style></head>\n'
        f"<body><h1>{escape(title)}</h1>\n{introduction}\n<nav>{links}</nav>\n{body}\n</body></html>\n"
    )


def _rolls(seen: Seen) -> list[str]:
    parts = [
        "<p>Not the best: of each of the most frequent styles, the most ordinary window among those whose hit F1 is in "
        "the middle third of its style's.</p>"
    ]
    for style, window in seen.typical(ROLLS):
        bpm, session = seen.windows.bpm[window], seen.windows.session[window]
        f1 = float(window_f1(seen.full[window : window + 1], seen.human[window : window + 1])[0])
        caption = f"{style}, {bpm:.0f} bpm, {session}, window {window}: F1 {f1:.2f} to the whole groove."
        parts.append(_picture(rolls(seen, window), caption))
    return parts


def _features(result: dict[str, Any], seen: Seen) -> list[str]:
    caption = (
        "In the titles the overlap with the human's, for the whole groove and for a quarter of its onsets. The "
        "outermost half per cent of the values stands in the outermost bars."
    )
    parts = [
        _picture(distributions(seen), caption),
        _table(tables.styles(result)),
        _picture(overlap_by_style(seen, FEWEST_OF_A_STYLE), "Overlap by style, whole grooves."),
    ]
    for style, mask in seen.styles(FEWEST_OF_A_STYLE).items():
        picture = _picture(distributions(seen, mask), f"{style}: {int(mask.sum())} windows.")
        parts.append(_folded(f"Distributions in {style}", picture))
    return parts


def _latent(seen: Seen, seed: int) -> str:
    places, at = map_latents(seen.means, seed)
    caption = (
        f"Where the encoder puts the grooves of {len(at):,} windows: t-SNE of their means. It hears the groove alone, "
        "not the style."
    )
    return _picture(latent_map(seen, places, at), caption)


def _learning(log: Log | None) -> str:
    if log is None:
        return "<p>No log of a training run was found; <code>--log FILE</code> names one.</p>"
    return _picture(learning_curves(log), f"{len(log['epoch'])} epochs; the averaged weights are what is validated.")


def _table(table: Table) -> str:
    heads = "".join(f"<th>{escape(head)}</th>" for head in table.heads)
    rows = "".join("<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>" for row in table.rows)
    note = f'<p class="note">{escape(table.note)}</p>' if table.note else ""
    return (
        f'<h3>{escape(table.title)}</h3><div class="wide"><table><thead><tr>{heads}</tr></thead>'
        f"<tbody>{rows}</tbody></table></div>{note}"
    )


def _picture(figure: Figure, caption: str) -> str:
    data = base64.b64encode(png(figure)).decode()
    alt = escape(caption, quote=True)
    return (
        f'<figure><img alt="{alt}" src="data:image/png;base64,{data}">'
        f"<figcaption>{escape(caption)}</figcaption></figure>"
    )


def _folded(title: str, content: str) -> str:
    return f"<details><summary>{escape(title)}</summary>{content}</details>"
