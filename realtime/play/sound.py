"""Where the built-in kit is heard: through JACK, through PortAudio, or nowhere."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from realtime._core import AudioStream, EventQueue, Mixer

PERIODS_AHEAD = 2
GET_PORTAUDIO = "install it (Debian: apt-get install libportaudio2; macOS: brew install portaudio)"


class Sound(Protocol):
    """A way out for the mixer."""

    @property
    def sink(self) -> EventQueue | None:
        """Where the scheduler writes."""

    @property
    def lookahead_ns(self) -> int:
        """How far ahead of its due time an event must be there."""

    @property
    def latency_ns(self) -> int:
        """From the frame of a due time to the loudspeaker, as the device tells it; 0 where it is not told."""

    def describe(self) -> str:
        """What is heard, for a person."""

    def close(self) -> None:
        """Ends the sound. May be called again."""


def open_sound(mixer: Mixer | None, carried: bool, say: Callable[[str], None]) -> Sound:
    """The best way out there is: `carried` means that the JACK client renders the mixer already.

    Without a device one sentence is said, and all goes on without sound.
    """
    if mixer is None:
        return NoSound()
    if carried:
        return JackSound(mixer)
    try:
        return PortAudioSound(mixer)
    except RuntimeError as error:
        say(f"no sound: {error}")
        return NoSound()


def portaudio_path() -> str:
    """Where PortAudio's library is. RuntimeError, one sentence, when it is missing or does not start."""
    try:
        import sounddevice  # finds the library, and keeps ALSA's messages off the terminal while it starts it
    except OSError:
        raise RuntimeError(f"the PortAudio library is missing; {GET_PORTAUDIO}") from None
    except Exception as error:  # sounddevice.PortAudioError, which cannot be named before sounddevice is there
        raise RuntimeError(f"PortAudio does not start: {error}") from None
    path: str = sounddevice._libname
    return path


def sound_outputs() -> list[str]:
    """The names of PortAudio's sound outputs. RuntimeError, one sentence, when PortAudio is missing or fails."""
    portaudio_path()
    import sounddevice

    try:
        devices = sounddevice.query_devices()
    except sounddevice.PortAudioError as error:
        raise RuntimeError(f"PortAudio cannot list the sound devices: {error}") from None
    return [device["name"] for device in devices if device["max_output_channels"] > 0]


class NoSound:
    """Nothing is heard."""

    sink: EventQueue | None = None
    lookahead_ns = 0
    latency_ns = 0

    def describe(self) -> str:
        return "no sound"

    def close(self) -> None:
        pass


class JackSound:
    """The mixer within the JACK client, which opens and closes it."""

    lookahead_ns = 0  # the JACK client's own holds for both
    latency_ns = 0  # the JACK client tells it

    def __init__(self, mixer: Mixer) -> None:
        self.sink: EventQueue | None = mixer.events

    def describe(self) -> str:
        return "sound over JACK"

    def close(self) -> None:
        pass


class PortAudioSound:
    """The mixer in a PortAudio stream. RuntimeError, one sentence, when there is no library or no device."""

    def __init__(self, mixer: Mixer, device: str = "") -> None:
        self.sink: EventQueue | None = mixer.events
        self._stream = AudioStream(mixer, portaudio_path(), device)

    @property
    def lookahead_ns(self) -> int:
        return round(PERIODS_AHEAD * self._stream.period_frames / self._stream.sample_rate * 1e9)

    @property
    def latency_ns(self) -> int:
        return round(self._stream.latency_ms * 1e6)

    def describe(self) -> str:
        if not self._stream.alive:
            return f"no sound: {self._stream.device_name} has stopped"
        return f"sound on {self._stream.device_name}"

    def close(self) -> None:
        self._stream.close()
