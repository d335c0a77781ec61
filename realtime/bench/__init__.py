"""Benchmarks that a user can run: `sideman bench`."""
