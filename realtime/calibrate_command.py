"""`sideman calibrate` as the command line gives it."""

from __future__ import annotations

import argparse
import sys

from realtime.calibrate import RoundTrip, calibrate_loop
from realtime.calibrate_tap import Taps, calibrate_tap
from realtime.config import LARGEST_INPUT_LATENCY_MS, LARGEST_OUTPUT_LATENCY_MS, PortChoice


def calibrate(options: argparse.Namespace) -> RoundTrip | Taps:
    """Measures by a loop, or by tapping; what is measured is taken as not yet made up for. Raises as the two do."""
    output = PortChoice.parse(options.output, "--output", LARGEST_OUTPUT_LATENCY_MS)
    heard = PortChoice.parse(options.input, "--input", LARGEST_INPUT_LATENCY_MS).name
    if options.tap:
        return calibrate_tap(
            output=options.output,
            input=heard,
            midi=options.midi,
            osc_in=options.osc_in,
            sound=options.sound,
            bars=options.bars,
            bpm=options.tempo,
            say=_say,
        )
    return calibrate_loop(
        output=output.name, input=heard, midi=options.midi, notes=options.notes, wait_s=options.wait, say=_say
    )


def _say(sentence: str) -> None:
    print(sentence, file=sys.stderr, flush=True)
