"""The main patch in a Pure Data without a window, its widgets turned and looked at by messages."""

from __future__ import annotations

import socket
from pathlib import Path

from real.stage import HERE, Process, free_port, until

from max_patches.make.panels import main_panels
from max_patches.make.pd_canvas import Canvas
from max_patches.make.surface import Control, Look
from realtime.music.kit import KIT

PATCHES = HERE.parent.parent / "max_patches"
WITHOUT_WINDOW = ("pd", "-nogui", "-noaudio", "-rt", "-sleepgrain", "0.5", "-stderr")
DISPLAYS = ("error", "ready", "beat", "presets", "metrics/voice", "midi/bind", "session/kept")
ARRAYS = ("sideman/groove", *(f"sideman/plan/{drum.wire_name}" for drum in KIT))
CONTROLS = [item for panel in main_panels() for item in panel.items if isinstance(item, Control)]


class MainPatch(Process):
    """Pure Data with sideman_main.pd in it; what a widget says is a line `out: NAME value`."""

    def __init__(self, folder: Path, send_to: int, listen_on: int) -> None:
        self._told_on = free_port()
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        (folder / "stage.pd").write_text(_stage(send_to, listen_on, self._told_on))
        super().__init__([*WITHOUT_WINDOW, "-path", str(PATCHES), str(folder / "stage.pd")])
        until(lambda: self.says("stage: ready"), "the main patch in Pure Data")

    def __exit__(self, *error: object) -> None:
        self._socket.close()
        super().__exit__(*error)

    def tell(self, name: str, *words: float | str) -> None:
        """Sends a message to what hears `sideman/NAME`: a number, or a selector and its argument."""
        text = " ".join(str(word).replace(" ", "\\ ") for word in words)
        self._socket.sendto(f"{len(words)} sideman/{name} {text};\n".encode(), ("127.0.0.1", self._told_on))

    def said(self, name: str) -> list[str]:
        """What a widget has said so far."""
        said = [line.split(" ", 2) for line in list(self.lines) if line.startswith("out: ")]
        return [(*words, "bang")[2] for words in said if words[1] == name]

    def hits(self) -> list[str]:
        """The drums that have blinked."""
        return [line.removeprefix("hit: ") for line in list(self.lines) if line.startswith("hit: ")]

    def shown(self, name: str) -> list[str]:
        """The words that have come to a display so far."""
        return [line.split(" ", 2)[2] for line in list(self.lines) if line.startswith(f"shown: {name} ")]

    def array(self, name: str) -> list[float]:
        """What is drawn in a picture."""
        before = len(self.lines)
        self.tell("stage/array", "symbol", name)
        begin = "array: "
        until(lambda: any(line.startswith(begin) for line in self.lines[before:]), f"the array {name}")
        (line, *_) = [line for line in self.lines[before:] if line.startswith(begin)]
        return [float(word) for word in line.removeprefix(begin).split()]

    def value_of(self, control: Control) -> str:
        """What a widget shows. A toggle can only be asked by turning it: it says the contrary of what it showed."""
        before = len(self.said(control.name))
        self.tell(control.name, "bang")
        until(lambda: len(self.said(control.name)) > before, f"the value of {control.name}")
        told = self.said(control.name)[before]
        return str(1 - int(told)) if control.look is Look.SWITCH else told


def _stage(send_to: int, listen_on: int, told_on: int) -> str:
    canvas = Canvas()
    canvas.add("obj", 10, 10, f"sideman_main {send_to} {listen_on}")
    start = canvas.add("obj", 10, 40, "loadbang")
    canvas.connect(start, canvas.add("msg", 10, 70, "ready"), canvas.add("obj", 10, 100, "print stage"))
    heard = canvas.add("obj", 200, 10, f"netreceive -u {told_on}")
    words = canvas.add("obj", 200, 40, "route 1 2")
    canvas.connect(heard, words, canvas.add("obj", 200, 60, "list"), canvas.add("msg", 200, 90, "\\; \\$1 \\$2"))
    two = canvas.add("msg", 300, 90, "\\; \\$1 \\$2 \\$3")
    canvas.connect((words, 1), canvas.add("obj", 300, 60, "list"), two)
    printed = canvas.add("obj", 500, 400, "print out")
    for at, name in enumerate([control.name for control in CONTROLS]):
        y = 10 + at * 25
        named = canvas.add("obj", 600, y, f"list prepend {name}")
        canvas.connect(
            canvas.add("obj", 400, y, f"r sideman/{name}/out"), named, canvas.add("obj", 800, y, "list trim"), printed
        )
    hits = canvas.add("obj", 500, 500, "print hit")
    for drum in KIT:
        named = canvas.add("msg", 600, 500, drum.wire_name)
        canvas.connect(canvas.add("obj", 600, 470, f"r sideman/hit/{drum.wire_name}"), named, hits)
    displays = canvas.add("obj", 500, 600, "print shown")
    for name in DISPLAYS:
        named = canvas.add("obj", 600, 600, f"list prepend {name}")
        canvas.connect(
            canvas.add("obj", 600, 570, f"r sideman/shown/{name}"),
            named,
            canvas.add("obj", 700, 600, "list trim"),
            displays,
        )
    chosen = canvas.add("obj", 10, 300, f"select {' '.join(ARRAYS)}")
    canvas.connect(canvas.add("obj", 10, 270, "r sideman/stage/array"), chosen)
    drawn = canvas.add("obj", 10, 390, "print array")
    for at, name in enumerate(ARRAYS):
        canvas.connect((chosen, at), canvas.add("obj", 10, 330, f"array get {name}"), drawn)
    return canvas.file(900, 700)
