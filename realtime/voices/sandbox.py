"""One voice in a process of its own: asked without blocking, watched, and started again when it fails."""

from __future__ import annotations

import contextlib
import signal
import struct
import threading
import time
from collections import deque
from collections.abc import Callable

from realtime.voices.answer import Answer, request_id_of
from realtime.voices.frames import ERROR, READY, FrameError, Kind, frame
from realtime.voices.manifest import Manifest
from realtime.voices.priority import DRUMS_PRIORITY, HOST_PRIORITY, take_priority
from realtime.voices.process import END_LIMIT_S, VoiceProcess
from realtime.voices.request import Request
from realtime.voices.status import SandboxStatus, State
from realtime.voices.supervision import End, Supervision

PING_NS = 500_000_000
GIVEN_UP_AFTER = 2

_OUTSIDE = {-int(signal.SIGTERM), -int(getattr(signal, "SIGKILL", signal.SIGTERM))}


class Sandbox:
    """Keeps one voice's process: newest request first, hung or dead ones replaced, within 3 s.

    deliver gets each valid answer, on this sandbox's own thread; log gets one line an event, on the same thread.
    priority: SCHED_FIFO priority of the voice where the system permits it, 0 for none. Its other methods may be
    called from any thread, and none of them waits for the voice.
    """

    def __init__(
        self,
        manifest: Manifest,
        deliver: Callable[[Answer], None],
        log: Callable[[str], None],
        *,
        limit_ms: float = 500.0,
        priority: int = DRUMS_PRIORITY,
        clock_ns: Callable[[], int] = time.monotonic_ns,
    ) -> None:
        self._manifest, self._deliver, self._log = manifest, deliver, log
        self._limit_ms, self._priority, self._clock_ns = limit_ms, priority, clock_ns
        self._changed = threading.Condition()
        self._rules = Supervision(limit_ns=int(limit_ms * 1e6))
        self._thread = threading.Thread(target=self._live, name=f"voice {manifest.name}", daemon=True)
        self._state = State.STARTING
        self._process: VoiceProcess | None = None
        self._killed_as: End | None = None
        self._is_to_restart = False
        self._newest: Request | None = None
        self._in_flight: Request | None = None
        self._died_on: Request | None = None
        self._ping_open = False
        self._heard_ns = 0
        self._deaths_of_newest = 0
        self._failure = ""
        self._hang = "took nothing more"
        self._last_error = ""
        self._real_time = False
        self._load_ms: float | None = None
        self._starts = self._crashes = self._late = self._wrong = self._dropped = 0
        self._inference_ms: deque[float] = deque(maxlen=256)

    def start(self) -> None:
        """Starts the voice; returns at once. May be called once."""
        self._thread.start()

    def ask(self, request: Request) -> None:
        """Asks the voice, or lets the request wait for it; one that waits is replaced by a newer one."""
        with self._changed:
            if self._newest is not None and self._newest is not self._in_flight:
                self._dropped += 1
            self._newest, self._deaths_of_newest = request, 0
            if self._state is State.READY:
                self._send_newest()

    def restart(self) -> None:
        """Ends the voice and starts it anew at once, also one that stays down; what it did before is forgiven."""
        with self._changed:
            self._rules.forgive()
            self._is_to_restart = True
            self._kill(End.OUTSIDE)
            self._changed.notify_all()

    def tick(self, now_ns: int) -> None:
        """Kills the voice when it hangs, and asks an idle one whether it is alive. Call it every 10 to 200 ms."""
        with self._changed:
            if self._process is None or self._state in (State.HUNG, State.DOWN, State.CLOSED):
                return
            if self._rules.overdue(now_ns):
                starting = self._state is State.STARTING
                self._hang = "was not ready in time" if starting else f"gave no sign for {self._limit_ms:.0f} ms"
                self._state = State.HUNG
                self._kill(End.HUNG)
            elif self._state is State.READY and not self._ping_open and now_ns - self._heard_ns >= PING_NS:
                self._ping_open = True
                self._rules.asked(now_ns)
                self._write(frame(Kind.PING))

    @property
    def state(self) -> State:
        """Where the voice is in its life."""
        with self._changed:
            return self._state

    def status(self) -> SandboxStatus:
        """What the voice is doing now, and its counters."""
        with self._changed:
            ordered = sorted(self._inference_ms)
            return SandboxStatus(
                state=self._state,
                pid=self._process.pid if self._process else None,
                real_time=self._real_time,
                restarts=max(0, self._starts - 1),
                crashes=self._crashes,
                late=self._late,
                wrong=self._wrong,
                dropped=self._dropped,
                load_ms=self._load_ms,
                inference_last_ms=self._inference_ms[-1] if ordered else None,
                inference_p50_ms=ordered[(len(ordered) - 1) // 2] if ordered else None,
                inference_p99_ms=ordered[(len(ordered) - 1) * 99 // 100] if ordered else None,
            )

    def close(self) -> None:
        """Ends the voice's process and this sandbox's thread, within 200 ms. Nothing is delivered afterwards."""
        with self._changed:
            self._state = State.CLOSED
            self._kill(End.OUTSIDE)
            self._changed.notify_all()
        if self._thread.is_alive() and self._thread is not threading.current_thread():
            self._thread.join(END_LIMIT_S)

    def _send_newest(self) -> None:
        if self._newest is None:
            return
        self._in_flight, self._state = self._newest, State.BUSY
        self._rules.asked(self._clock_ns())
        self._write(frame(Kind.REQUEST, self._in_flight.to_bytes()))

    def _write(self, data: bytes) -> None:
        if self._process is not None and not self._process.write(data):
            self._kill(End.HUNG)

    def _kill(self, end: End) -> None:
        if self._process is not None:
            self._killed_as = self._killed_as or end
            self._process.kill()

    def _live(self) -> None:
        """The sandbox's thread: one life of the voice after the other.

        It alone starts processes, also because Linux ends a process with the *thread* that started it. It takes the
        host's real-time priority: with it, here and in the thread that asks, the 99th percentile of a round trip beside
        a busy process fell from 3.3 to 0.9 ms.
        """
        take_priority(HOST_PRIORITY)
        delay_ns: int | None = 0
        while self._wait(delay_ns):
            end, reason = self._one_life()
            with self._changed:
                if self._state is State.CLOSED:
                    return
                delay_ns = self._rules.ended(self._clock_ns(), end)
                failed = self._failure and self._load_ms is None
                if failed:
                    delay_ns = None
                self._count_end(end)
                if delay_ns is None:
                    self._state = State.DOWN
            self._say(f"{reason}; {self._what_next(delay_ns, bool(failed))}")

    def _wait(self, delay_ns: int | None) -> bool:
        """Waits for the next start, which comes by itself unless delay_ns is None. False once closed."""
        with self._changed:
            limit_s = None if delay_ns is None else delay_ns / 1e9
            self._changed.wait_for(lambda: self._state is State.CLOSED or self._is_to_restart, limit_s)
            self._is_to_restart = False
            return self._state is not State.CLOSED

    def _one_life(self) -> tuple[End, str]:
        """Starts the process, hands on what it says until its end, and says why it ended."""
        try:
            process = VoiceProcess(self._manifest.folder, self._priority)
        except OSError as error:
            return End.CRASHED, f"cannot be started ({error.strerror or error})"
        fault = ""
        try:
            self._begin(process)
            for kind, payload in process.frames():
                self._take(kind, payload)
        except (FrameError, struct.error) as error:
            fault = str(error)
            process.kill()
        with self._changed:
            killed_as, self._process = self._killed_as, None
            self._died_on, self._in_flight = self._in_flight, None
            if self._state is not State.CLOSED:
                self._state = State.HUNG if killed_as is End.HUNG else State.STARTING
        return self._why(killed_as, process.end(), fault, process)

    def _begin(self, process: VoiceProcess) -> None:
        with self._changed:
            self._process = process
            self._killed_as, self._failure, self._ping_open = None, "", False
            self._starts += 1
            self._rules.started(self._clock_ns())
            self._is_to_restart = False  # this start is as new as any
            if self._state is State.CLOSED:
                process.kill()
            else:
                self._state = State.STARTING

    def _take(self, kind: Kind, payload: bytes) -> None:
        """One frame from the voice. Raises FrameError or struct.error when it cannot be what it says."""
        if kind is Kind.ANSWER:
            self._take_answer(payload)
        elif kind is Kind.ERROR:
            (request_id,) = ERROR.unpack_from(payload)
            self._settle(request_id)
            self._refuse(payload[ERROR.size :].decode(errors="replace"))
        elif kind is Kind.READY:
            self._take_ready(*READY.unpack(payload))
        elif kind is Kind.PONG:
            self._take_pong()
        elif kind is Kind.FAILED:
            self._failure = payload.decode(errors="replace")
        else:
            raise FrameError(f"a frame {kind.name} from a voice")

    def _take_ready(self, load_ms: float, real_time: bool) -> None:
        with self._changed:
            if self._state is not State.STARTING:
                return
            self._heard_ns = self._clock_ns()
            self._rules.ready(self._heard_ns)
            self._state, self._load_ms, self._real_time = State.READY, load_ms, real_time
            self._send_newest()
        self._say(f"ready, loaded in {load_ms:.0f} ms")

    def _take_pong(self) -> None:
        with self._changed:
            self._ping_open = False
            self._hear()

    def _take_answer(self, payload: bytes) -> None:
        request = self._settle(request_id_of(payload))
        try:
            answer = Answer.from_bytes(payload)
        except ValueError as error:
            return self._refuse(str(error))
        pattern = answer.pattern
        if request is None or pattern.id != request.id:
            return self._refuse(f"a pattern of id {pattern.id} that was not asked for")
        if pattern.anchor_beat != request.anchor_beat:
            return self._refuse(f"a pattern anchored at {pattern.anchor_beat}, not at {request.anchor_beat}")
        with self._changed:
            if self._state is State.CLOSED:
                return None
            self._inference_ms.append(answer.inference_ms)
            self._last_error = ""
        try:
            self._deliver(answer)
        except Exception as error:  # Whatever the host does with an answer, the voice must stay watched.
            self._say(f"its answer could not be used ({type(error).__name__}: {error})")
        return None

    def _settle(self, request_id: int) -> Request | None:
        """Closes the open request if this is its id, and sends the newer one that waits."""
        with self._changed:
            request = self._in_flight
            if request is None or request.id != request_id:
                return None
            self._in_flight = None
            if self._newest is request:
                self._newest = None
            if self._state is State.BUSY:
                self._state = State.READY
                self._hear()
                self._send_newest()
            return request

    def _hear(self) -> None:
        """The voice is alive; what is still open gets its whole time from now."""
        self._heard_ns = self._clock_ns()
        self._rules.answered()
        if self._ping_open or self._in_flight is not None:
            self._rules.asked(self._heard_ns)

    def _refuse(self, error: str) -> None:
        """Counts a wrong answer; the same complaint is logged once until a good answer comes."""
        with self._changed:
            self._wrong += 1
            known = error == self._last_error
            self._last_error = error
        if not known:
            self._say(f"gave a wrong answer ({error}); its last pattern repeats")

    def _count_end(self, end: End) -> None:
        self._late += end is End.HUNG
        self._wrong += end is End.WRONG
        if end is End.OUTSIDE:
            return
        self._crashes += 1
        if self._newest is not None and self._newest is self._died_on:
            self._deaths_of_newest += 1
            if self._deaths_of_newest == GIVEN_UP_AFTER:
                self._newest = None
                self._dropped += 1

    def _why(self, killed_as: End | None, code: int, fault: str, process: VoiceProcess) -> tuple[End, str]:
        if fault:
            return End.WRONG, f"spoke out of turn ({fault})"
        if killed_as is End.HUNG:
            return End.HUNG, self._hang
        if killed_as is End.OUTSIDE:
            return End.OUTSIDE, "was ended on request"
        if self._failure:
            return End.CRASHED, f"could not be loaded ({self._failure})"
        if code in _OUTSIDE:
            return End.OUTSIDE, f"was killed from outside ({signal.Signals(-code).name})"
        how = signal.Signals(-code).name if code < 0 else f"exit status {code}"
        return End.CRASHED, f"crashed ({how}{': ' + process.last_line if process.last_line else ''})"

    def _what_next(self, delay_ns: int | None, failed: bool) -> str:
        if delay_ns is None:
            why = "it stays down" if failed else "five crashes in a minute, it stays down"
            return f"{why}; voices/drums/restart, or a new start of Sideman, brings it back"
        return "starting it again" + (f" in {delay_ns / 1e9:g} s" if delay_ns else "")

    def _say(self, line: str) -> None:
        with contextlib.suppress(Exception):  # A log that fails, such as a closed terminal, must not end the watch.
            self._log(f"{self._manifest.name}: {line}")
