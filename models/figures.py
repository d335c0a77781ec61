"""All figures of one set of patterns: beside the human's, and beside the grooves that they answer."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from models.drummer import Answers
from models.features import overlaps
from models.judge import answered, bars_alike, beats_kept, groove_scores, hit_scores, longest_silence, timing_errors
from realtime.music.hvo import HITS, HVO
from realtime.music.kit import KIT
from realtime.voices.decode import LONGEST_SILENCE_STEPS
from realtime.voices.playability import unplayable

FEWEST_OF_A_STYLE = 100


def figures(drums: HVO, answers: Answers, human: HVO, given: NDArray[np.float32]) -> dict[str, Any]:
    """Every figure of the patterns as played, drums (N, 32, 27).

    answers: the network's, for the errors at hits that are not played.  human: (N, 32, 27).  given: (N, 32, 3), the
    grooves as the drummer saw them.
    """
    errors = timing_errors(answers.velocities, answers.offsets, human)
    common = overlaps(drums, human)
    line = groove_scores(drums, given)
    return {
        **_hits(drums, human),
        "velocity": errors.velocity,
        "offset": errors.offset,
        "groove_f1": line.f1,
        "groove_correlation": line.correlation,
        "overlap": float(np.mean(list(common.values()))),
        "overlaps": common,
        "answered": answered(drums[..., HITS] > 0, given),
        **steadiness(drums),
    }


def steadiness(drums: HVO) -> dict[str, float]:
    """What can be said of patterns (N, 32, 27) without another beside them."""
    hits = drums[..., HITS] > 0
    silence = longest_silence(hits)
    return {
        "hits": float(hits.sum((1, 2)).mean()),
        "silence_steps_most": int(silence.max()),
        "silence_over_a_beat": float((silence > LONGEST_SILENCE_STEPS).mean()),
        "beats_kept": beats_kept(hits),
        "bars_alike": bars_alike(drums),
        "unplayable": float(unplayable(hits).mean()),
    }


def by_style(drums: HVO, human: HVO, style: NDArray[np.int64], names: tuple[str, ...]) -> dict[str, dict[str, Any]]:
    """n of every style there is, and the figures of those with at least 100 windows; style: (N,), an index of names."""
    found: dict[str, dict[str, Any]] = {}
    for index in np.unique(style):
        of_style = style == index
        row: dict[str, Any] = {"windows": int(of_style.sum())}
        if row["windows"] >= FEWEST_OF_A_STYLE:
            common = overlaps(drums[of_style], human[of_style])
            scores = _hits(drums[of_style], human[of_style])
            row |= {name: scores[name] for name in ("f1", "f1_drums", "hits_ratio")}
            row |= {"overlap": float(np.mean(list(common.values()))), "overlaps": common}
        found[names[index]] = row
    return found


def _hits(drums: HVO, human: HVO) -> dict[str, Any]:
    scores = hit_scores(drums[..., HITS] > 0, human)
    names = [drum.name for drum in KIT]
    return {
        "f1": scores.micro,
        "f1_drums": scores.macro,
        "per_drum": dict(zip(names, scores.per_drum, strict=True)),
        "precision": dict(zip(names, scores.precision, strict=True)),
        "recall": dict(zip(names, scores.recall, strict=True)),
        "hits_ratio": scores.hits_ratio,
    }
