"""What all tests share: no session that is tested joins a Link session by itself, for another test may play too; and
none reads what the user of this machine has written, or connects its ports as another session left them."""

import atexit
import os
import shutil
import tempfile

os.environ["SIDEMAN_LINK"] = "0"
os.environ["SIDEMAN_PORTS"] = "0"
os.environ["SIDEMAN_CONFIG"] = tempfile.mkdtemp(prefix="sideman-tests-")
atexit.register(shutil.rmtree, os.environ["SIDEMAN_CONFIG"], ignore_errors=True)
