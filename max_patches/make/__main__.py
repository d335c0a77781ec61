"""Writes every patch, and a picture of each, into the folder above.

The Max patches need py2max (`pip install -e .[patches]`).
"""

from __future__ import annotations

from pathlib import Path

from max_patches.make import pd_preview
from max_patches.make.pd_main import main_patch as pure_data_main

FOLDER = Path(__file__).resolve().parent.parent
PICTURES = FOLDER / "pictures"


def pure_data_files() -> dict[Path, bytes]:
    """Path and content of each file that is made without py2max."""
    patch = pure_data_main()
    own = (FOLDER / "sideman.pd").read_text(encoding="utf-8")  # written by hand
    return {
        FOLDER / "sideman_main.pd": patch.encode(),
        PICTURES / "sideman.pd.svg": pd_preview.preview(own).encode(),
        PICTURES / "sideman_main.pd.svg": pd_preview.preview(patch).encode(),
    }


def max_files() -> dict[Path, bytes]:
    """Path and content of each file that py2max makes."""
    from max_patches.make.live_device import HEIGHT, NAME, WIDTH, device, device_file
    from max_patches.make.max_abstraction import abstraction, help_patch
    from max_patches.make.max_files import as_json
    from max_patches.make.max_main import main_patch
    from max_patches.make.max_preview import preview

    patches = {"sideman_main.maxpat": main_patch, "sideman.maxpat": abstraction, "sideman.maxhelp": help_patch}
    made = {name: make().patcher.to_dict() for name, make in patches.items()}
    files = {FOLDER / name: as_json(content).encode() for name, content in made.items()}
    inside = {name: content["patcher"] for name, content in made.items()}
    for name, patcher in inside.items():
        files[PICTURES / f"{name}.svg"] = preview(patcher, inside).encode()
    files[FOLDER / NAME] = device_file()
    files[PICTURES / f"{NAME}.svg"] = preview(device().patcher.to_dict()["patcher"], inside, (WIDTH, HEIGHT)).encode()
    return files


def main() -> None:
    """Writes them."""
    PICTURES.mkdir(exist_ok=True)
    for path, content in (pure_data_files() | max_files()).items():
        path.write_bytes(content)
        print(path.relative_to(FOLDER), len(content), "bytes")


if __name__ == "__main__":
    main()
