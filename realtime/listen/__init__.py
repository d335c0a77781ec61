"""What comes in: notes from ports, OSC and the built-in performer, gathered into onsets."""
