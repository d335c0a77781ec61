"""The lines of a Pure Data patch, canvas by canvas."""

from __future__ import annotations

import re


def connections(lines: list[str]) -> tuple[int, list[tuple[int, int]]]:
    """How many objects the patch's own canvas has, and which of them are connected.

    AssertionError when a canvas within it connects what does not exist. An object is counted where its line, or its
    canvas's restore, stands.
    """
    counts: list[int] = [0]
    made: list[list[tuple[int, int]]] = [[]]
    for line in lines[1:]:
        if line.startswith("#N canvas"):
            counts.append(0)
            made.append([])
        elif match := re.match(r"#X connect (\d+) \d+ (\d+) \d+;", line):
            made[-1].append((int(match[1]), int(match[2])))
        elif line.startswith("#X restore"):
            count, inner = counts.pop(), made.pop()
            assert all(max(ends) < count for ends in inner)
            counts[-1] += 1
        elif line.startswith("#X") and not line.startswith("#X coords"):
            counts[-1] += 1
    assert len(counts) == 1
    return counts[0], made[0]
