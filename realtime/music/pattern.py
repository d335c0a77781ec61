"""Patterns: what a voice answers. The value lives in C++, where the scheduler reads it."""

from realtime._core import NOTE_DTYPE, Pattern

NO_DRUM = 255
"""The `drum` of a note that belongs to no piece of the kit."""

__all__ = ["NOTE_DTYPE", "NO_DRUM", "Pattern"]
