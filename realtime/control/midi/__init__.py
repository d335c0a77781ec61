"""MIDI learn: which knob, key or pad turns what, how far, and what goes back to it."""
