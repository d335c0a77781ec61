"""What all tests share: no session that is tested joins a Link session by itself, for another test may play too, and
none reads or writes the settings of whoever runs the tests."""

import os
import tempfile

os.environ["SIDEMAN_LINK"] = "0"
SETTINGS = tempfile.TemporaryDirectory(prefix="sideman-settings-")
os.environ["XDG_CONFIG_HOME"] = SETTINGS.name
