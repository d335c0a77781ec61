"""A TOML file as a person writes it; what is wrong with it is told with its line."""

from __future__ import annotations

from pathlib import Path

from realtime.control.toml_lines import TomlError, read_toml


class TomlFileError(ValueError):
    """A file that cannot be taken: FILE:LINE: what is wrong."""


def load_toml(path: Path, what: str) -> tuple[dict[str, object], str]:
    """The content of a file, and its text; TomlFileError when it cannot be read or is no TOML.

    what: the word for the file in the sentence, as "configuration".
    """
    try:
        text = path.read_text(encoding="utf-8")
        return read_toml(text), text
    except OSError as error:
        raise TomlFileError(f"the {what} file {path} cannot be read: {error.strerror}") from None
    except UnicodeDecodeError:
        raise TomlFileError(f"{path}: the {what} file is not UTF-8 text") from None
    except TomlError as error:
        reason = str(error)
        raise TomlFileError(f"{path}:{error.line}: this is not TOML: {reason[:1].lower()}{reason[1:]}") from None
