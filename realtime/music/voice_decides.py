"""The number that stands for a value which is left to the voice: of a drum's threshold, of a condition."""

VOICE_DECIDES = -1.0
