"""What the judge measured, as pictures: a page that holds all of it, and the picture of a model's card.

The pictures need matplotlib and scikit-learn, which nothing else does: `pip install -e '.[report]'`.
"""

from __future__ import annotations

from importlib.util import find_spec

PACKAGES = {"matplotlib": "matplotlib", "sklearn": "scikit-learn"}
"""What the pictures import, by the name it is installed by."""


class MissingPackagesError(Exception):
    """One sentence that says what to install."""


def check_packages() -> None:
    """Raises MissingPackagesError where a picture could not be drawn."""
    missing = [name for module, name in PACKAGES.items() if find_spec(module) is None]
    if missing:
        raise MissingPackagesError(f"a report needs {' and '.join(missing)}: pip install -e '.[report]'")
