import pytest
from hypothesis import given
from hypothesis import strategies as st

from realtime.voices.frames import FrameError, FrameReader, Kind, frame


@given(st.lists(st.tuples(st.sampled_from(Kind), st.binary(max_size=90)), max_size=6), st.integers(1, 40))
def test_frames_survive_any_cutting(frames: list[tuple[Kind, bytes]], size: int) -> None:
    stream = b"".join(frame(kind, payload) for kind, payload in frames)
    reader = FrameReader()
    pieces = [stream[at : at + size] for at in range(0, len(stream), size)]
    assert [found for piece in pieces for found in reader.feed(piece)] == frames


@given(st.integers(0, 25), st.integers(1, 255))
def test_one_changed_byte_never_passes(at: int, flip: int) -> None:
    data = bytearray(frame(Kind.ANSWER, b"thirteen bytes"))
    data[at] ^= flip
    reader = FrameReader()
    try:
        found = list(reader.feed(bytes(data)))
    except FrameError:
        return
    assert found in ([], [(Kind(data[4]), b"thirteen bytes")])


@pytest.mark.parametrize("garbage", [b"hello", b"SMvo" + b"\xff" * 20, b"SMvx"])
def test_garbage_is_refused_at_once(garbage: bytes) -> None:
    with pytest.raises(FrameError):
        list(FrameReader().feed(garbage))
