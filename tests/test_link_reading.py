"""What a Link session says, as a clock's reading; the library is not needed here."""

import sys

import pytest

from realtime.listen.link_clock import LinkClock, LinkUnavailableError
from realtime.listen.link_reading import LinkLook, LinkReader
from realtime.music.clock_reading import Motion
from realtime.music.timeline import Timeline

SECOND = 1_000_000_000
START_NS = 50 * SECOND


class Session:
    """A Link session on a manual clock."""

    def __init__(self, bpm=120.0, beat=1001.5, peers=1):
        self.bpm, self.beat, self.peers = bpm, beat, peers
        self.now_ns = self.told_ns = START_NS
        self.told_beat = beat
        self.is_playing = False
        self.reader = LinkReader()

    def look(self):
        return LinkLook(self.peers, self.bpm, self.beat, self.is_playing, self.told_ns, self.told_beat)

    def read(self):
        return self.reader.read(self.look(), self.now_ns)

    def wait(self, seconds):
        """Reads every hundredth of a second; gives the last reading."""
        for _ in range(round(seconds * 100)):
            self.now_ns += SECOND // 100
            self.beat += self.bpm / 6000
            reading = self.read()
        return reading

    def tell(self, is_playing, in_seconds=0.0):
        self.is_playing = is_playing
        self.told_ns = self.now_ns + round(in_seconds * SECOND)
        self.told_beat = self.beat + in_seconds * self.bpm / 60


def beat_of(reading, session):
    return reading.line.beat_at(session.now_ns)


def test_a_session_without_start_and_stop_gives_tempo_and_phase_alone():
    session = Session(bpm=97.0)
    reading = session.wait(3)
    assert (reading.heard, reading.motion, reading.place, reading.fault) == (True, Motion.UNTOLD, 0, "")
    assert (reading.line.bpm, reading.line.beats_per_bar) == (97.0, 4)
    assert beat_of(reading, session) == pytest.approx(session.beat - 1000)


def test_beats_are_counted_from_the_bar_of_the_first_look_also_below_zero():
    session = Session(beat=-5.5)
    assert beat_of(session.read(), session) == pytest.approx(2.5)


@pytest.mark.parametrize(
    ("told_beat", "song_beat"),
    [(1001.5, -2.5), (1000.0, 0.0), (1000.01, 0.01), (1000.1, -3.9), (1003.99, -0.01), (-0.5, -0.5)],
)
def test_a_start_is_beat_zero_on_the_first_bar_line_from_there_on(told_beat, song_beat):
    session = Session(beat=told_beat)
    session.read()
    session.tell(True)
    reading = session.read()
    assert (reading.motion, reading.place, reading.place_beat) == (Motion.RUNS, 1, 0.0)
    assert beat_of(reading, session) == pytest.approx(song_beat)


def test_a_start_is_one_place_and_the_next_start_another():
    session = Session()
    session.read()
    for place in (1, 2):
        session.tell(True)
        assert session.wait(2).place == place
        session.tell(False)
        reading = session.wait(1)
        assert (reading.motion, reading.heard, reading.place) == (Motion.STANDS, True, place)


def test_a_start_that_is_told_anew_while_the_song_plays_is_a_place():
    session = Session()
    session.tell(True)
    session.wait(5)
    session.tell(True)
    assert session.wait(1).place == 2


def test_a_start_whose_moment_is_measured_a_little_better_is_none():
    session = Session()
    session.tell(True)
    session.wait(1)
    session.told_ns += 5_000_000
    session.told_beat += 0.01
    assert session.wait(1).place == 1


def test_a_session_that_plays_already_is_joined_in_the_middle_of_its_song():
    session = Session(beat=57.0)
    session.is_playing, session.told_beat, session.told_ns = True, 10.5, START_NS - 23 * SECOND
    reading = session.read()
    assert (reading.motion, reading.place) == (Motion.RUNS, 1)
    assert beat_of(reading, session) == pytest.approx(57 - 12)


def test_a_stop_in_the_future_waits_for_its_moment():
    session = Session()
    session.tell(True)
    session.wait(1)
    session.tell(False, in_seconds=0.5)
    assert session.wait(0.48).motion is Motion.RUNS
    assert session.wait(0.04).motion is Motion.STANDS


@pytest.mark.parametrize("bpm", [60.0, 121.0, 240.0])
def test_another_tempo_bends_the_line_and_is_no_place(bpm):
    session = Session()
    session.wait(1)
    session.bpm = bpm
    reading = session.wait(1)
    assert (reading.line.bpm, reading.place) == (bpm, 0)
    assert beat_of(reading, session) == pytest.approx(session.beat - 1000)


@pytest.mark.parametrize("leap", [-2.0, -0.3, 0.3, 1.9])
def test_a_phase_that_leaps_is_a_place(leap):
    session = Session()
    before = beat_of(session.wait(1), session)
    session.beat += leap
    reading = session.read()
    assert (reading.place, reading.motion) == (1, Motion.UNTOLD)
    assert reading.place_beat == pytest.approx(before + leap)
    assert session.wait(1).place == 1


@pytest.mark.parametrize("slip", [-0.1, 0.1])
def test_a_phase_that_slips_is_only_another_line(slip):
    session = Session()
    session.wait(1)
    session.beat += slip
    assert session.wait(1).place == 0


def test_the_line_goes_on_when_everybody_has_left_and_is_not_heard():
    session = Session()
    session.wait(1)
    session.peers = 0
    reading = session.wait(1)
    assert (reading.heard, reading.motion, reading.place) == (False, Motion.UNTOLD, 0)
    assert beat_of(reading, session) == pytest.approx(session.beat - 1000)


def test_a_song_that_plays_is_heard_when_everybody_has_left_until_it_is_stopped():
    session = Session()
    session.tell(True)
    session.wait(1)
    session.peers = 0
    assert (session.wait(1).heard, session.read().motion) == (True, Motion.RUNS)
    session.tell(False)
    assert (session.wait(1).heard, session.read().motion) == (False, Motion.STANDS)


def test_a_tempo_that_the_band_cannot_play_is_a_fault_until_it_is_another():
    session = Session(bpm=600.0)
    reading = session.wait(1)
    assert (reading.heard, reading.line, reading.motion) == (True, None, Motion.UNTOLD)
    assert "600 bpm" in reading.fault
    assert "20..400" in reading.fault
    session.bpm = 300.0
    reading = session.wait(1)
    assert (reading.fault, reading.line.bpm, reading.place) == ("", 300.0, 0)


def test_beats_can_be_counted_as_the_band_counts_them():
    session = Session(beat=1001.5)
    session.wait(1)
    band = Timeline(120.0, 39.5, session.now_ns)
    session.reader.count_as(band.beat_at(session.now_ns), session.look(), session.now_ns)
    reading = session.wait(1)
    assert beat_of(reading, session) == pytest.approx(band.beat_at(session.now_ns))
    assert reading.place == 0


def test_a_missing_library_is_one_sentence_that_says_what_to_install(monkeypatch):
    monkeypatch.setitem(sys.modules, "link", None)
    with pytest.raises(LinkUnavailableError, match=r"pip install 'sideman\[link\]'"):
        LinkClock(120)


def test_another_package_of_that_name_is_not_taken_for_it(monkeypatch):
    monkeypatch.setitem(sys.modules, "link", sys)
    with pytest.raises(LinkUnavailableError, match="LinkPython-extern"):
        LinkClock(120)
