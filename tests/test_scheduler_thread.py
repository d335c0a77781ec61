"""The scheduler's own thread: what it hands to its sinks, and what it refuses."""

import math

import pytest
from timetable import BASS, MS, melody

from realtime._core import EventQueue, SchedulerThread, Timeline, monotonic_ns


def test_the_thread_hands_events_to_every_sink_and_closes_what_it_struck() -> None:
    thread = SchedulerThread(5 * MS)
    sinks = [EventQueue(), EventQueue()]
    for sink in sinks:
        thread.add_sink(sink)
    thread.submit(BASS, melody((0.0, 40, 100.0), length=200.0, id=3), 1.0)
    thread.start(Timeline(120.0, 0.0, monotonic_ns()))
    assert thread.playing
    beat, ns = thread.position()
    assert (beat, monotonic_ns() - ns) == (pytest.approx(0.0, abs=2.0), pytest.approx(0, abs=1000 * MS))
    thread.stop()
    assert [(voice, pattern, commit) for voice, pattern, commit, _ in thread.accepted()] == [(BASS, 3, -math.inf)]
    assert thread.accepted() == []
    for sink in sinks:
        assert [hex(status) for status in sink.drain()["status"]] == ["0x90", "0x80"]
        assert len(sink.drain()) == 0
    thread.remove_sink(sinks[1])
    thread.close()
    thread.close()
    assert [(hex(event["status"]), event["data1"]) for event in sinks[0].drain()] == [("0xb0", 123)]
    assert len(sinks[1].drain()) == 0
    assert thread.metrics().loops > 0
    assert thread.dropped == 0


@pytest.mark.parametrize("verb", ["add_sink", "remove_sink"])
def test_the_thread_refuses_a_sink_that_is_none(verb: str) -> None:
    thread = SchedulerThread()
    with pytest.raises(TypeError, match=verb):
        getattr(thread, verb)(None)
    assert thread.metrics().dropped_events == 0
    thread.close()


def test_the_lookahead_may_change_within_its_range() -> None:
    thread = SchedulerThread(5 * MS)
    assert thread.lookahead_ns == 5 * MS
    thread.set_lookahead(200 * MS)
    for refused in (MS - 1, 200 * MS + 1):
        with pytest.raises(ValueError, match=r"lookahead_ns must be within 1e\+06\.\.2e\+08, not"):
            thread.set_lookahead(refused)
    assert thread.lookahead_ns == 200 * MS
    thread.close()
