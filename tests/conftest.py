"""What all tests share: no session that is tested joins a Link session by itself, for another test may play too; and
none reads what the user of this machine has written, or connects its ports as another session left them."""

import atexit
import contextlib
import os
import shutil
import tempfile

import pytest

os.environ["SIDEMAN_LINK"] = "0"
os.environ["SIDEMAN_PORTS"] = "0"
os.environ["SIDEMAN_CONFIG"] = tempfile.mkdtemp(prefix="sideman-tests-")
atexit.register(shutil.rmtree, os.environ["SIDEMAN_CONFIG"], ignore_errors=True)


@pytest.fixture
def client():
    """An OSC client of a live session."""
    from session_client import Client

    with contextlib.closing(Client()) as client:
        yield client
