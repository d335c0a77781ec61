"""What all tests share: no session that is tested joins a Link session by itself, for another test may play too, and
none sees or touches what the user keeps."""

import os
import tempfile

os.environ["SIDEMAN_LINK"] = "0"

_configuration = tempfile.TemporaryDirectory(prefix="sideman-tests-")  # as long as the tests run
os.environ["XDG_CONFIG_HOME"] = _configuration.name
