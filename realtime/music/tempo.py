"""The tempos that a timeline takes; apart from it, so that the command line knows them without the C++ core."""

LOWEST_BPM = 20.0
HIGHEST_BPM = 400.0
