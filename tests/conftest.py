"""What all tests share: no session that is tested joins a Link session by itself, for another test may play too."""

import os

os.environ["SIDEMAN_LINK"] = "0"
