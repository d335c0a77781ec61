"""The picture of a model's card: what it is like on one sheet."""

from __future__ import annotations

from io import BytesIO
from typing import Any

from matplotlib.figure import Figure
from PIL import Image

from models.grooves import Thinning
from models.report.latent_map import draw_styles, map_latents
from models.report.paper import panels, png, sheet
from models.report.piano_rolls import draw_roll
from models.report.scores import draw_drums, draw_thinned
from models.report.seen import Seen

COLOURS_OF_THE_FILE = 256


def card(result: dict[str, Any], seen: Seen, seed: int) -> Figure:
    """result: needs `thinning`, `by_chance`, `human_hits` of what `models.evaluate` measured."""
    ((style, window),) = seen.typical(1)
    figure = sheet(13.0, 10.2)
    top, middle, bottom = figure.subfigures(3, 1, height_ratios=[3.1, 3.1, 3.6])
    for part, (drums, who, given) in zip(
        (*middle.subfigures(1, 2), *bottom.subfigures(1, 2, width_ratios=[1, 1])),
        (
            (seen.human, "human", Thinning.FULL),
            (seen.full, "model", Thinning.FULL),
            (seen.drums[Thinning.QUARTER], "model", Thinning.QUARTER),
        ),
        strict=False,
    ):
        title = {"human": f"human: {style}"}.get(who, f"model, to {_GIVEN[given]}")
        draw_roll(part, seen.given[given][window], drums[window], who, title)
    scores, thinned = panels(top, 1, 2, width_ratios=[1.7, 1])
    draw_drums(scores, result)
    scores.set_title("each drum, whole groove", loc="left")
    draw_thinned(thinned, result, "f1", "hit F1")
    thinned.set_title("hit F1", loc="left")
    thinned.legend(fontsize=8)
    places, at = map_latents(seen.means, seed)
    (latents,) = panels(bottom.subfigs[1], 1, 1)
    draw_styles(latents, seen, places, at)
    latents.set_title("where the encoder puts the grooves", loc="left")
    latents.legend(markerscale=1.6, fontsize=8, loc="center left", bbox_to_anchor=(1.0, 0.5))
    return figure


def small_png(figure: Figure) -> bytes:
    """The figure as a PNG of few colours: a third of the bytes."""
    image = Image.open(BytesIO(png(figure))).convert("RGB").quantize(COLOURS_OF_THE_FILE, kmeans=1)
    file = BytesIO()
    image.save(file, format="png", optimize=True)
    return file.getvalue()


_GIVEN = {Thinning.FULL: "the whole groove", Thinning.QUARTER: "a quarter of its onsets"}
