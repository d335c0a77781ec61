"""What a stranger may send: datagrams that are no OSC or nearly, MIDI that is none or nearly; all of it from one seed.

Messages that would rightly stop or silence the band are not among them, so that it must play on through all of it.
"""

from __future__ import annotations

import math
import random
import struct
from collections.abc import Callable

Chance = random.Random

LARGEST_DATAGRAM = 65507  # over IPv4
AT_ONCE = (1).to_bytes(8, "big")
ADDRESSES = (
    *(f"/sideman/{name}" for name in (
        "onset", "drums/density", "drums/temperature", "drums/swing", "drums/feel", "drums/follow", "drums/spread",
        "groove/mode", "groove/forget", "drums/style", "latency/osc_in", "drums/next_variation", "get", "subscribe",
    )),
    "/VelutimeIndex", "/VelutimeIndex", "/threshold/9", "/max_count/8", "/regenerate/", "/time_between_generations/",
)  # fmt: skip
PATTERNS = (
    "/sideman/drums/sw*", "/sideman/drums/sw?ng", "/sideman/drums/[s", "/sideman/drums/]s[", "/sideman/{drums,groove",
    "/sideman/{,,,}/swing", "/sideman/drums/[!a-", "/sideman/drums/[z-a]wing", "//swing", "/sideman/drums/{{{{{swing",
    "/sideman/drums/" + "{a,b}" * 40, "/sideman/drums/" + "*a" * 100, "/sideman/drums/" + "?" * 200, "/" + "*" * 250,
    "/sideman/drums/swing/get", "/get", "/sideman/nonesuch", "/" + "x" * 3000, "/\u00fc", "/sideman/drums/swing\x1b[2J",
)  # fmt: skip
NUMBERS = (
    0.0, -0.0, 0.5, 1.0, -1.0, 127.0, 1e9, -1e9, 3.4e38, 1e-45, math.nan, math.inf, -math.inf,
)  # fmt: skip
TAGS = (0, 1, 2, 1 << 31, 1 << 32, (1 << 63) - 1, 1 << 63, (1 << 64) - 1)


def osc_datagram(chance: Chance) -> bytes:
    """One datagram of any of the kinds below, cut to what goes into one."""
    return chance.choices(OSC_KINDS, OSC_WEIGHTS)[0](chance)[:LARGEST_DATAGRAM]


def midi_message(chance: Chance) -> bytes:
    """1 to 3 bytes, as a driver hands them on: random, status bytes without data, data beyond 127, sysex in pieces."""
    kind = chance.randrange(6)
    if kind == 0:
        return chance.randbytes(chance.randint(1, 3))
    if kind == 1:  # data without a status, as of a running status that nobody keeps
        return bytes(chance.randrange(128) for _ in range(chance.randint(1, 3)))
    if kind == 2:  # notes and controllers with data bytes that are none
        return bytes((chance.choice((0x80, 0x90, 0xA0, 0xB0, 0xC0, 0xD0, 0xE0)) | chance.randrange(16), *_bad(chance)))
    if kind == 3:  # a sysex that never ends, one that never began
        return chance.choice((b"\xf0", b"\xf0\x7e\x7f", b"\x01\x02\xf7", b"\xf7", b"\xf0\xf0\xf0", b"\xf7\xf7"))
    if kind == 4:  # undefined and truncated system messages; not start, stop and clock, which would be obeyed
        return chance.choice(
            (b"\xf1", b"\xf2", b"\xf2\x01", b"\xf2\xff\xff", b"\xf3", b"\xf4", b"\xf5", b"\xf6", b"\xff")
        )
    return bytes((0x90 | chance.randrange(16), chance.randrange(128), chance.randrange(128)))[: chance.randint(1, 3)]


def long_midi_message(chance: Chance) -> bytes:
    """What is longer than any note: sysex of up to 200 bytes, whole or cut off."""
    return b"\xf0" + chance.randbytes(chance.randint(3, 200)) + chance.choice((b"\xf7", b""))


def _bad(chance: Chance) -> tuple[int, int]:
    return chance.choice(((255, 255), (128, 1), (1, 128), (chance.randrange(256), chance.randrange(128, 256))))


def _padded(data: bytes) -> bytes:
    return data + bytes(4 - len(data) % 4)


def _value(chance: Chance, kind: str) -> bytes:
    if kind == "f":
        return struct.pack(">f", chance.choice(NUMBERS))
    if kind == "d":
        return struct.pack(">d", chance.choice((*NUMBERS, 1e308)))
    if kind == "i":
        return struct.pack(">i", chance.choice((0, 1, -1, 127, 2**31 - 1, -(2**31))))
    if kind == "h":
        return struct.pack(">q", chance.choice((0, -1, 2**63 - 1, -(2**63))))
    if kind in "sS":
        return _padded(chance.choice((b"", b"funk", b"replace", b"\xff\xfe", b"%s%n", b"nan", b"x" * 300)))
    if kind == "b":
        size = chance.choice((0, 1, 4, 7, -1, -4, 2**31 - 1, -(2**31)))
        return struct.pack(">i", size) + chance.randbytes(chance.choice((0, 4, 8)))
    return chance.randbytes(8)[: {"t": 8, "T": 0, "F": 0, "N": 0, "I": 0}.get(kind, 4)]


def _message(chance: Chance) -> bytes:
    """A well-formed message: a known address, values of any type."""
    kinds = [chance.choice("fffiisdhbtTFN") for _ in range(chance.choice((0, 1, 1, 1, 2, 3)))]
    address = chance.choice(ADDRESSES).encode()
    types = _padded(("," + "".join(kinds)).encode())
    return _padded(address) + types + b"".join(_value(chance, kind) for kind in kinds)


def _pattern(chance: Chance) -> bytes:
    return _padded(chance.choice(PATTERNS).encode()) + _padded(b",f") + _value(chance, "f")


def _mutated(chance: Chance) -> bytes:
    """A message or bundle with bytes changed, taken away, put in, cut off or doubled. Addresses stay without wildcards,
    or one of them could be the band's end."""
    data = bytearray(_bundle(chance) if chance.random() < 0.3 else _message(chance))
    for _ in range(chance.randint(1, 4)):
        place = chance.randrange(len(data))
        change = chance.randrange(5)
        if change == 0:
            data[place] = chance.choice((0, 255, chance.randrange(256)))
        elif change == 1:
            data = data[: max(1, place)]
        elif change == 2:
            data[place:place] = chance.randbytes(chance.randint(1, 4))
        elif change == 3:
            del data[place : place + chance.randint(1, 4)]
            data = data or bytearray(b"/")
        else:
            data += data[place:]
    return bytes(data).translate(NO_WILDCARDS)


NO_WILDCARDS = bytes.maketrans(b"*?[{", b"+-(<")


def _bundle(chance: Chance) -> bytes:
    tag = chance.choice(TAGS) if chance.random() < 0.5 else chance.getrandbits(64)
    return _bundled(chance.choice((AT_ONCE, tag.to_bytes(8, "big"))), [_message(chance) for _ in range(3)])


def _bundled(tag: bytes, elements: list[bytes]) -> bytes:
    return b"#bundle\0" + tag + b"".join(struct.pack(">i", len(data)) + data for data in elements)


def _nested(chance: Chance) -> bytes:
    """Bundles in bundles, 100 deep and as deep as goes into a datagram; sometimes the innermost is broken."""
    depth = 3000 if chance.random() < 0.02 else chance.choice((2, 10, 100))
    inner = chance.choice((_message(chance), b"", b"#bundle\0", b"/"))
    sizes = [len(inner) + 20 * level for level in range(depth)]
    head = b"".join(b"#bundle\0" + AT_ONCE + struct.pack(">i", size) for size in reversed(sizes))
    return head + inner


def _wrong_sizes(chance: Chance) -> bytes:
    """A bundle whose elements say that they are longer or shorter than they are, or of a negative size."""
    message = _message(chance)
    size = chance.choice((0, -1, -4, -(2**31), 2**31 - 1, len(message) + 4, max(0, len(message) - 4), 3))
    return b"#bundle\0" + AT_ONCE + struct.pack(">i", size) + message * chance.randint(1, 3)


def _wrong_types(chance: Chance) -> bytes:
    """Type tags that say more than is there, unknown ones, arrays that never end, no comma, thousands of them."""
    tags = chance.choice(
        (",fffff", ",", ",zzz", "fff", ",[[[[", ",]", "," + "[" * 2000 + "]" * 2000, "," + "f" * 3000, ",Q" * 900)
    )
    return _padded(chance.choice(ADDRESSES).encode()) + _padded(tags.encode()) + chance.randbytes(4)


def _unterminated(chance: Chance) -> bytes:
    data = chance.choice((b"/sideman/onset", b"/", b"/sideman/get\0\0\0\0,s\0\0text", b"/sideman/get\0\0\0\0,s"))
    return data + b"a" * chance.randint(0, 40)


def _huge(chance: Chance) -> bytes:
    """64 kB: a blob, a text, an address, zeros, noise, a bundle of thousands of messages, type tags without end."""
    kind = chance.randrange(7)
    if kind == 0:
        return _padded(b"/sideman/get") + _padded(b",b") + struct.pack(">i", 65000) + bytes(65000)
    if kind == 1:
        return _padded(b"/sideman/get") + _padded(b",s") + b"a" * 65000 + bytes(4)
    if kind == 2:
        return _padded(b"/sideman/" + b"a" * 65000) + _padded(b",f") + bytes(4)
    if kind == 3:
        return bytes(LARGEST_DATAGRAM)
    if kind == 4:
        return chance.randbytes(LARGEST_DATAGRAM)
    if kind == 5:
        return _bundled(AT_ONCE, [b"/\0\0\0"] * 300)
    return _padded(b"/sideman/drums/swing") + _padded(b"," + b"i" * 13000) + bytes(4 * 13000)


def _noise(chance: Chance) -> bytes:
    return chance.choice((b"", b"/", b"#bundle\0"))[: chance.randint(0, 8)] + chance.randbytes(chance.randint(0, 64))


OSC_KINDS: tuple[Callable[[Chance], bytes], ...] = (
    _message, _mutated, _noise, _bundle, _pattern, _nested, _wrong_sizes, _wrong_types, _unterminated, _huge,
)  # fmt: skip
OSC_WEIGHTS = (20, 40, 10, 8, 4, 4, 6, 4, 3, 1)
