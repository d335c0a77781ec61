"""The process that one voice lives in: `python -m realtime.voices.worker FOLDER [PRIORITY]`, started by the sandbox.

It reads framed requests from stdin and writes framed answers to what was stdout, one at a time, until stdin ends.
"""

from __future__ import annotations

import gc
import os
import signal
import sys
import time
from pathlib import Path

from realtime.voices.adapters import Voice, latents_of, load_voice, warm_up
from realtime.voices.answer import answer_bytes
from realtime.voices.frames import ERROR, READY, FrameReader, Kind, frame
from realtime.voices.manifest import ManifestError
from realtime.voices.priority import take_priority
from realtime.voices.request import Request


def main() -> int:
    """Loads the voice of the folder in argv[1], says ready or failed, then answers. 1 when it could not be loaded."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _die_with_the_host()
    questions, answers = _take_over_the_pipes()
    began = time.perf_counter()
    try:
        voice = load_voice(Path(sys.argv[1]))
        warm_up(voice)
    except Exception as error:
        _write(answers, frame(Kind.FAILED, one_line(error).encode()))
        return 1
    gc.collect()
    gc.freeze()
    real_time = take_priority(int(sys.argv[2]) if len(sys.argv) > 2 else 0)
    _write(answers, frame(Kind.READY, READY.pack((time.perf_counter() - began) * 1e3, real_time)))
    reader = FrameReader()
    while data := os.read(questions, 1 << 16):
        for kind, payload in reader.feed(data):
            _write(answers, frame(Kind.PONG) if kind is Kind.PING else _answered(voice, payload))
    return 0


def one_line(error: BaseException) -> str:
    """Kind and text of an error, in one line of at most 300 characters."""
    kind = "" if isinstance(error, ManifestError) else type(error).__name__ + ": "
    return (kind + " ".join(str(error).split()))[:300]


def _answered(voice: Voice, payload: bytes) -> bytes:
    """The frame with the voice's pattern, or with what went wrong: an error in one answer leaves the voice alive."""
    request = Request.from_bytes(payload)
    began_ns = time.perf_counter_ns()
    try:
        pattern = voice.answer(request)
        spent_ns = time.perf_counter_ns() - began_ns
        return frame(Kind.ANSWER, answer_bytes(request.id, spent_ns, pattern, latents_of(voice)))
    except Exception as error:
        return frame(Kind.ERROR, ERROR.pack(request.id) + one_line(error).encode())


def _take_over_the_pipes() -> tuple[int, int]:
    """The pipe to read and the pipe to write, moved away from fd 0 and 1, so that a model that prints does no harm."""
    questions, answers = os.dup(0), os.dup(1)
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.close(nothing)
    os.dup2(2, 1)
    sys.stdout = sys.stderr
    if os.name == "nt":
        import msvcrt

        for pipe in (questions, answers):
            msvcrt.setmode(pipe, os.O_BINARY)  # type: ignore[attr-defined,unused-ignore]
    return questions, answers


def _die_with_the_host() -> None:
    """On Linux the kernel kills this process with the thread that started it; elsewhere it ends when stdin does."""
    if sys.platform == "linux":
        import ctypes

        pr_set_pdeathsig = 1
        ctypes.CDLL(None).prctl(pr_set_pdeathsig, signal.SIGKILL, 0, 0, 0)


def _write(pipe: int, data: bytes) -> None:
    while data:
        data = data[os.write(pipe, data) :]


if __name__ == "__main__":
    sys.exit(main())
