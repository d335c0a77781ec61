"""What goes out: MIDI, OSC, sound and recordings of the scheduler's events."""
