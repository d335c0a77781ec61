"""Sideman: a drummer, and a band, that plays with you in real time."""
