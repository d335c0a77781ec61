"""What an OSC message means to the session: onsets, parameters, questions, a client that comes or goes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from realtime.control.domains import LONGEST_TEXT, Action, Number, ParameterError, fitted
from realtime.control.feedback_rows import FEEDBACK_ROWS
from realtime.control.nearest import Nearest
from realtime.control.osc_pattern import PatternError, is_pattern, matching
from realtime.control.parameters import BY_NAME
from realtime.control.values import family_in

ROOT = "/sideman/"
ONSET = "/sideman/onset"
SUBSCRIBE, UNSUBSCRIBE = "/sideman/subscribe", "/sideman/unsubscribe"
STATES = ("/sideman/state", "/sideman/session/state")
GETS = ("/sideman/get", "/get")
GET_BEHIND = "/get"  # behind any parameter's address
QUIT, ENDING = "/sideman/session/quit", "/sideman/drums/ending"  # what stops the music
LONGEST_ADDRESS = 100  # of a stranger's address, in a sentence
_KINDS = ((bytes, "a blob"), (list, "an array"))


@dataclass(frozen=True, slots=True)
class Strike:
    """`/sideman/onset velocity [pitch]`: velocity 0..127 (0 is ignored), pitch 0..127, 60 when left out.

    doubt: what was beyond its range and taken as the nearest within, "" where nothing was.
    """

    velocity: int
    pitch: int
    doubt: str = ""


@dataclass(frozen=True, slots=True)
class Change:
    """A parameter's address with its new value, not yet checked against its range."""

    name: str
    value: object


@dataclass(frozen=True, slots=True)
class Get:
    """The value of a parameter is asked for."""

    name: str


@dataclass(frozen=True, slots=True)
class State:
    """Every value is asked for; client: whom to send it to, as told, or None."""

    client: object


@dataclass(frozen=True, slots=True)
class Subscription:
    """A client comes (stays) or goes; client: HOST:PORT or PORT, as told, or None for the sender."""

    comes: bool
    client: object


Meaning = Strike | Change | Get | State | Subscription


class UnknownAddressError(ParameterError):
    """There is nothing at this address."""


def understand(address: str, arguments: Sequence[object]) -> Meaning:
    """The meaning of a message to one address; ParameterError with a sentence when it has none.

    An argument that is nil or an impulse (N, I) is none. Arrays, blobs and whatever else is neither number nor text
    are refused.
    """
    arguments = [argument for argument in arguments if argument is not None]
    for argument in arguments:
        _must_be_plain(address, argument)
    if address == ONSET:
        return _strike(arguments)
    if address in (*STATES, SUBSCRIBE, UNSUBSCRIBE):
        if len(arguments) > 1:
            raise ParameterError(f"{address} takes one value, not {len(arguments)}")
        client = arguments[0] if arguments else None
        return State(client) if address in STATES else Subscription(address == SUBSCRIBE, client)
    if address in GETS:
        if len(arguments) != 1 or not isinstance(arguments[0], str):
            raise ParameterError(f"{address} takes the name or the address of a parameter")
        return Get(_asked(ROOT + arguments[0].removeprefix(ROOT)))
    if address.endswith(GET_BEHIND):
        return Get(_asked(address.removesuffix(GET_BEHIND)))
    name = _name(address)
    if isinstance(BY_NAME[name].domain, Action) and not arguments:
        return Change(name, 1)
    if len(arguments) != 1:
        raise ParameterError(f"{address} takes one value, not {len(arguments)}")
    return Change(name, arguments[0])


def addresses(address: str) -> Sequence[str]:
    """The addresses that are meant: itself, or what a pattern matches; ParameterError when that is nothing.

    A pattern reaches parameters and the onset; with `/get`, the parameters that keep a value. What stops the music,
    and what asks for an answer, must be spelled out.
    """
    if not is_pattern(address):
        return (address,)
    gets = address.endswith(GET_BEHIND)
    try:
        found = matching(address.removesuffix(GET_BEHIND), _READ if gets else _REACHED)
    except PatternError as error:
        raise UnknownAddressError(f"{address[:LONGEST_ADDRESS]}: {error}") from None
    if not found and gets and matching(address.removesuffix(GET_BEHIND), _SENT):
        raise UnknownAddressError(_is_sent(address))
    if not found:
        kept, near = (" that keeps a value", _NEAREST_READ) if gets else ("", _NEAREST)
        sentence = f"nothing{kept} matches {address[:LONGEST_ADDRESS]}; the nearest is {near.to(address)}"
        raise UnknownAddressError(sentence)
    return [match + GET_BEHIND for match in found] if gets else found


def _asked(address: str) -> str:
    if address in _SENT:
        raise ParameterError(_is_sent(address))
    return _name(address)


def _is_sent(address: str) -> str:
    return f"{address[:LONGEST_ADDRESS]} is sent, not asked for: {SUBSCRIBE} brings it"


def _name(address: str) -> str:
    if address in _SENT:
        raise UnknownAddressError(f"{address} is what Sideman sends, and takes nothing")
    name = address.removeprefix(ROOT)
    if not address.startswith(ROOT) or name not in BY_NAME:
        instead = family_in(name) or f"the nearest is {_NEAREST.to(address)}"
        raise UnknownAddressError(f"there is no {address[:LONGEST_ADDRESS]}; {instead}")
    return name


def _must_be_plain(address: str, argument: object) -> None:
    if isinstance(argument, str):
        if len(argument) > LONGEST_TEXT:
            raise ParameterError(f"{address} takes no text of over {LONGEST_TEXT} characters")
    elif not isinstance(argument, (bool, int, float)):
        kind = next((word for known, word in _KINDS if isinstance(argument, known)), "what is neither number nor text")
        raise ParameterError(f"{address} does not take {kind}")


def _strike(arguments: Sequence[object]) -> Strike:
    if len(arguments) not in (1, 2):
        raise ParameterError(f"{ONSET} takes velocity and, if wanted, pitch, not {len(arguments)} values")
    velocity, pitch = (*arguments, 60)[:2]
    taken_velocity, velocity_doubt = _midi_value("velocity", velocity)
    taken_pitch, pitch_doubt = _midi_value("pitch", pitch)
    return Strike(taken_velocity, taken_pitch, "; ".join(filter(None, (velocity_doubt, pitch_doubt))))


def _midi_value(field: str, value: object) -> tuple[int, str]:
    """The value, or the nearest within 0..127, and what was wrong with it."""
    name = f"{ONSET}: {field}"
    if isinstance(value, bool):
        raise ParameterError(f"{name} takes a number within {_MIDI_VALUES}, not {value!r}")
    taken, doubt = fitted(_MIDI_VALUES, name, value)
    return int(taken), doubt


_MIDI_VALUES = Number(0, 127, whole=True)
_SENT = [row.address for row in FEEDBACK_ROWS]
_NEVER_BY_PATTERN = {QUIT, ENDING, SUBSCRIBE, UNSUBSCRIBE, *STATES, *GETS}
_REACHED = [ONSET, *(ROOT + name for name in BY_NAME if ROOT + name not in _NEVER_BY_PATTERN)]
_READ = [ROOT + name for name, parameter in BY_NAME.items() if parameter.is_kept]
_NEAREST_READ = Nearest(_READ)
_NEAREST = Nearest([ONSET, STATES[0], *(ROOT + name for name in BY_NAME)])
