"""What the real tests share. Skipped whole without the package JACK-Client and libjack, which .ci/run insists on."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from real.stage import JackServer

try:
    import jack  # noqa: F401
except (ImportError, OSError):  # OSError: the package is there, libjack is not
    collect_ignore_glob = ["test_*.py"]


@pytest.fixture(autouse=True)
def own_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What one test stores, as a snapshot, no other recalls."""
    monkeypatch.setenv("SIDEMAN_CONFIG", str(tmp_path / "settings"))


@pytest.fixture
def jack_server(monkeypatch: pytest.MonkeyPatch) -> Iterator[JackServer]:
    """A running server that every client opened in this process, and in those it starts, joins."""
    if shutil.which("jackd") is None:
        pytest.skip("jackd is not installed")
    with JackServer() as server:
        monkeypatch.setenv("JACK_DEFAULT_SERVER", server.environment["JACK_DEFAULT_SERVER"])
        yield server
