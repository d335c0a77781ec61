"""Bytes of MIDI 1.0: what the first of a message says, and controllers that mean the same everywhere."""

from __future__ import annotations

NOTE_OFF, NOTE_ON, KEY_PRESSURE, CONTROL_CHANGE = 0x80, 0x90, 0xA0, 0xB0
PROGRAM_CHANGE, CHANNEL_PRESSURE, PITCH_BEND = 0xC0, 0xD0, 0xE0
"""The kinds of messages of a channel, 0..15, which is the lower half of the byte."""
SYSTEM = 0xF0
"""From here on a message is of no channel."""
SONG_POSITION, TICK, START, CONTINUE, STOP = 0xF2, 0xF8, 0xFA, 0xFB, 0xFC

SUSTAIN_PEDAL, SOSTENUTO_PEDAL, HOLD_2_PEDAL = 64, 66, 69
HOLDING_PEDALS = (SUSTAIN_PEDAL, SOSTENUTO_PEDAL, HOLD_2_PEDAL)
"""The controllers that hold notes on after their keys are let go."""
FIRST_CHANNEL_MODE = 120
"""Controllers from here on are commands to a whole channel, no knobs."""
ALL_NOTES_OFF = 123
