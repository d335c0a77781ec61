"""Tells for each thing that Sideman needs whether it is there, and what to do when it is not."""

from __future__ import annotations

import contextlib
import importlib
import os
import queue
import sys
from collections.abc import Callable
from dataclasses import asdict, dataclass

DRUMMER_PATIENCE_S = 5.0


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked for; `remedy` is empty when it is there."""

    what: str
    present: bool
    optional: bool
    detail: str
    remedy: str = ""

    def as_row(self) -> dict[str, object]:
        """The finding as a record for JSON."""
        return asdict(self)

    def __str__(self) -> str:
        mark = "ok     " if self.present else "absent " if self.optional else "MISSING"
        return f"{mark}  {self.what}: {self.detail}" + (f"\n         {self.remedy}" if self.remedy else "")


def examine() -> list[Finding]:
    """Looks at everything; nothing is left open, and nothing is changed."""
    needed = (_python, _core, _voice, _onnxruntime, _drummer)
    welcome = (_jack, _system_midi, _rtmidi, _portaudio, _real_time, _osc_port)
    return [_guarded(look, optional=look in welcome) for look in (*needed, *welcome)]


def _guarded(look: Callable[[], Finding], *, optional: bool) -> Finding:
    """What the look found. What nobody expected to go wrong makes nothing needed that is not."""
    try:
        return look()
    except Exception as error:
        name = look.__name__.strip("_").replace("_", " ")
        return Finding(name, False, optional, f"{type(error).__name__}: {error}", "Please report this.")


def _python() -> Finding:
    version = ".".join(map(str, sys.version_info[:3]))
    return Finding("Python", sys.version_info >= (3, 10), False, version)


def _core() -> Finding:
    core = importlib.import_module("realtime._core")
    return Finding("C++ core", True, False, os.path.basename(str(core.__file__)))


def _voice() -> Finding:
    from realtime.voices.folders import find_voice
    from realtime.voices.manifest import ManifestError, load_manifest

    try:
        manifest = load_manifest(find_voice("groove_vae"))
        manifest.verify_graph()
    except LookupError as error:
        remedy = "Install Sideman anew; or name the folder that holds groove_vae in the variable SIDEMAN_VOICES."
        return Finding("drum model", False, False, str(error), remedy)
    except ManifestError as error:
        remedy = f"Bring the files of {error.file.parent} back as they came, or install Sideman anew."
        return Finding("drum model", False, False, str(error), remedy)
    return Finding(
        "drum model", True, False, f"{manifest.name} {manifest.version}, {manifest.bytes / 1e6:.1f} MB, hash right"
    )


def _onnxruntime() -> Finding:
    from importlib.metadata import PackageNotFoundError, version

    try:
        return Finding("onnxruntime", True, False, version("onnxruntime"))
    except PackageNotFoundError:
        return Finding("onnxruntime", False, False, "not installed", "pip install onnxruntime")


def _drummer() -> Finding:
    """Asks the drums for a pattern, in a process of their own as when they play."""
    import numpy as np

    from realtime.voices.answer import Answer
    from realtime.voices.folders import find_voice
    from realtime.voices.manifest import ManifestError, load_manifest
    from realtime.voices.request import GROOVE_SHAPE, Request
    from realtime.voices.sandbox import Sandbox

    answers: queue.Queue[Answer] = queue.Queue()
    said: list[str] = []
    try:
        manifest = load_manifest(find_voice("groove_vae"))
    except (LookupError, ManifestError):
        return Finding("drummer", False, False, "has no drum model to play with", "See the drum model above.")
    sandbox = Sandbox(manifest, answers.put, said.append)
    sandbox.start()
    sandbox.ask(Request(id=1, groove=np.zeros(GROOVE_SHAPE, np.float32)))
    try:
        answer = answers.get(timeout=DRUMMER_PATIENCE_S)
    except queue.Empty:
        detail = said[-1] if said else f"no answer within {DRUMMER_PATIENCE_S:.0f} s"
        return Finding("drummer", False, False, detail, "Install Sideman and onnxruntime anew.")
    finally:
        sandbox.close()
    return Finding("drummer", True, False, f"answers in {answer.inference_ms:.1f} ms")


def _jack() -> Finding:
    from realtime._core import JackClient

    try:
        client = JackClient("Sideman doctor", midi_in=False, midi_out=False)
    except RuntimeError as error:
        return Finding(
            "JACK",
            False,
            True,
            str(error),
            "For the tightest timing start a JACK server, or PipeWire with pipewire-jack.",
        )
    detail = f"{client.library}, {client.sample_rate} Hz, {client.period_frames} frames a period"
    client.close()
    return Finding("JACK", True, True, detail)


def _system_midi() -> Finding:
    import rtmidi

    apis = [api for api in rtmidi.get_compiled_api() if api != rtmidi.API_UNIX_JACK]  # JACK is looked at by itself
    usable = [rtmidi.get_api_display_name(api) for api in apis if _opens(api)]
    if usable:
        return Finding("system MIDI", True, True, ", ".join(usable))
    names = ", ".join(rtmidi.get_api_display_name(api) for api in apis)
    remedy = "Load the ALSA sequencer (modprobe snd-seq), or start a JACK server." if sys.platform == "linux" else ""
    return Finding("system MIDI", False, True, f"{names} does not answer", remedy)


def _rtmidi() -> Finding:
    from realtime._core import HAS_RTMIDI

    if HAS_RTMIDI:
        return Finding("RtMidi in C++", True, True, "MIDI out through the system is sent when due whatever Python does")
    remedy = (
        "Install RtMidi (Debian: apt-get install librtmidi-dev; macOS: brew install rtmidi) and build Sideman anew."
    )
    return Finding("RtMidi in C++", False, True, "not in this build; python-rtmidi sends, late when Python is", remedy)


def _opens(api: int) -> bool:
    import rtmidi

    from realtime.listen.ports import quiet_libraries

    try:
        with quiet_libraries():
            port = rtmidi.MidiOut(api)
    except rtmidi.RtMidiError:
        return False
    port.delete()
    return True


def _portaudio() -> Finding:
    from realtime.play.sound import sound_outputs

    try:
        outputs = sound_outputs()
    except RuntimeError as error:
        return Finding("PortAudio", False, True, str(error), "Until then play through MIDI or JACK.")
    if outputs:
        return Finding("PortAudio", True, True, f"sound out: {', '.join(outputs[:3])}")
    return Finding("PortAudio", False, True, "no sound device", "Connect one, or play through MIDI or JACK.")


def _real_time() -> Finding:
    if sys.platform != "linux":
        return Finding("real-time priority", False, True, "not looked at on this system")
    try:
        os.sched_setscheduler(0, os.SCHED_FIFO, os.sched_param(10))
    except PermissionError:
        remedy = "Join a group with rtprio 95 in /etc/security/limits.d; without it timing is a little looser."
        return Finding("real-time priority", False, True, "not permitted to this user", remedy)
    os.sched_setscheduler(0, os.SCHED_OTHER, os.sched_param(0))
    return Finding("real-time priority", True, True, "permitted")


def _osc_port() -> Finding:
    import socket

    with contextlib.closing(socket.socket(socket.AF_INET, socket.SOCK_DGRAM)) as probe:
        try:
            probe.bind(("127.0.0.1", 7400))
        except OSError:
            return Finding("OSC port 7400", False, True, "taken by another program", "Choose another with --osc-in.")
    return Finding("OSC port 7400", True, True, "free")
