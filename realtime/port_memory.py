"""What Sideman's ports were connected to, kept from one session to the next.

Ports that were named with --input and --output are kept as they were named, and what somebody connected by hand as a
pair of names. A port that is not there the next time is no error: it is connected when it comes.
"""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from realtime.control.whole_file import write_whole
from realtime.folders import state_folder

FILE_NAME = "ports.json"
OFF = "SIDEMAN_PORTS"  # 0 in the environment remembers nothing, for tests
MOST_PAIRS = 256
IN, OUT = "Sideman In", "Sideman Out"
"""How the names of our MIDI ports begin."""

Pair = tuple[str, str]
"""Our port's name within its client, and the other port's full name."""


@dataclass(frozen=True, slots=True)
class RememberedPorts:
    """Parts of names as --input and --output take them, and the pairs that were connected by hand."""

    inputs: tuple[str, ...] = ()
    outputs: tuple[str, ...] = ()
    pairs: tuple[Pair, ...] = ()


NOTHING = RememberedPorts()


def ports_file() -> Path | None:
    """Where it is kept; None where nothing is to be remembered."""
    return None if os.environ.get(OFF) == "0" else state_folder() / FILE_NAME


def recall(path: Path | None) -> RememberedPorts:
    """What is kept there; nothing where there is no such file, or one that was not written by us."""
    if path is None:
        return NOTHING
    try:
        kept = json.loads(path.read_text(encoding="utf-8"))
        pairs = tuple((ours, other) for ours, other in kept["pairs"])
        found = RememberedPorts(tuple(kept["inputs"]), tuple(kept["outputs"]), pairs[:MOST_PAIRS])
    except (OSError, ValueError, TypeError, KeyError):
        return NOTHING
    words = (*found.inputs, *found.outputs, *(name for pair in found.pairs for name in pair))
    return found if all(isinstance(word, str) and word for word in words) else NOTHING


def forget(path: Path | None) -> None:
    """Keeps nothing any more."""
    if path is not None:
        with contextlib.suppress(OSError):
            path.unlink()


def remember(
    path: Path | None,
    *,
    inputs: Iterable[str] | None = None,
    outputs: Iterable[str] | None = None,
    pairs: Iterable[Pair] | None = None,
) -> None:
    """Writes what is given over what is kept, whole or not at all; OSError when that cannot be. It waits for a disk."""
    if path is None:
        return
    kept = recall(path)
    new = RememberedPorts(
        kept.inputs if inputs is None else tuple(inputs),
        kept.outputs if outputs is None else tuple(outputs),
        kept.pairs if pairs is None else tuple(pairs)[:MOST_PAIRS],
    )
    if new == kept:
        return
    told = {"inputs": new.inputs, "outputs": new.outputs, "pairs": new.pairs}
    write_whole(path, json.dumps(told, indent=2, ensure_ascii=False) + "\n")


class HandMadePairs:
    """Which of the connections somebody made by hand, as they come and go within a session.

    What is connected is kept; what was seen connected and is not any more, while both ports are there, was taken apart
    by hand and is kept no longer; what went with its port is kept.
    """

    def __init__(self, kept: Iterable[Pair]) -> None:
        self._kept = list(kept)
        self._seen: set[Pair] = set()

    def see(self, connected: Collection[Pair], there: Collection[str]) -> tuple[Pair, ...]:
        """The pairs to keep. connected: those made by hand or restored; there: the names of all ports."""
        taken_apart = {pair for pair in self._seen if pair not in connected and pair[1] in there}
        self._seen = (self._seen - taken_apart) | set(connected)
        self._kept = [pair for pair in self._kept if pair not in taken_apart]
        self._kept += [pair for pair in connected if pair not in self._kept]
        return tuple(self._kept)


def only_unnamed(found: RememberedPorts, *, inputs_named: bool, outputs_named: bool) -> RememberedPorts:
    """What comes back of it where ports are named this time: nothing on a side on which some are."""
    named = tuple(ours for ours, is_named in ((IN, inputs_named), (OUT, outputs_named)) if is_named)
    return replace(
        found,
        inputs=() if inputs_named else found.inputs,
        outputs=() if outputs_named else found.outputs,
        pairs=tuple(pair for pair in found.pairs if not pair[0].startswith(named)),
    )
