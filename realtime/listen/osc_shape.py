"""What an OSC message may look like before it is worth being parsed: what strangers send must cost little."""

from __future__ import annotations

LARGEST_MESSAGE_BYTES = 8192
LONGEST_ADDRESS = 255
MOST_ARGUMENTS = 64
ARGUMENT_TYPES = frozenset(b"ifsbhdtrmcSTFNI[]")
"""Those of OSC 1.0, with those that it calls less standard; of any other nobody knows where the argument ends."""

PRINTABLE = frozenset(range(32, 127))


def is_plain(message: bytes) -> bool:
    """Whether a message has an address of / and printable ASCII, 255 at most, and up to 64 arguments of known types.

    Nothing here takes more, the longest text has 200 characters, and the time that parsing takes grows with the square
    of the size; arrays nested 10,000 deep are more than Python can print.
    """
    address_end = message.find(0)
    if not 0 < address_end <= LONGEST_ADDRESS or len(message) > LARGEST_MESSAGE_BYTES:
        return False
    if message[:1] != b"/" or not PRINTABLE.issuperset(message[:address_end]):
        return False
    types_begin = address_end + 4 - address_end % 4
    if types_begin >= len(message):
        return True
    types_end = message.find(0, types_begin)
    types = message[types_begin + 1 : types_end]
    if types_end < 0 or message[types_begin : types_begin + 1] != b",":
        return False
    return len(types) <= MOST_ARGUMENTS and ARGUMENT_TYPES.issuperset(types)
