"""Presets over the real conductor and scheduler on a manual clock, with files on a real disk."""

import random

import pytest
from any_values import HELD
from hypothesis import given, settings
from hypothesis import strategies as st
from manual_band import LOOKAHEAD_NS, NOTHING, Band, beats_of

from realtime.conducting.known_conditions import KnownConditions
from realtime.control.desk import Desk
from realtime.control.domains import Choice, Number, ParameterError
from realtime.control.preset import Preset, snapshot_name
from realtime.control.preset_folder import PresetFolder
from realtime.presets import Presets

KICK_PITCH = 36
CHANNEL_1, CHANNEL_5, CHANNEL_10 = 0, 4, 9


class ManualBackground:
    """Does what it is given at once, or while it `hangs` when it is told to go on."""

    def __init__(self):
        self.hangs = False
        self._waiting = []

    def do(self, job, then):
        self._waiting.append((job, then))
        if not self.hangs:
            self.go_on()

    def go_on(self):
        self.hangs = False
        waiting, self._waiting = self._waiting, []
        for job, then in waiting:
            try:
                result = job()
            except Exception as error:
                result = error
            then(result)


class Tape:
    """A scheduler whose events are kept: due time, status, pitch."""

    def __init__(self, scheduler):
        self._scheduler = scheduler
        self.events = []

    def advance(self, from_ns, to_ns):
        events = self._scheduler.advance(from_ns, to_ns)
        self.events += [(int(e["due_ns"]), int(e["status"]), int(e["data1"]), float(e["beat"])) for e in events]
        return events


class Stage(Band):
    """A band with a desk and presets; what is complained of and said is kept."""

    def __init__(self, path, known=None, voice="drums", **more):
        super().__init__(**more, **({"known": known} if known is not None else {}))
        self.tape = self.scheduler = Tape(self.scheduler)
        self.complaints, self.said, self.told, self.lists = [], [], [], []
        conductor = self.conductor
        self.desk = Desk(self.values, conductor.change, conductor.change_together, self.complaints.append)
        self.folder = PresetFolder(path)
        self.background = ManualBackground()
        self.presets = Presets(
            self.desk,
            conductor,
            self.folder,
            self.background,
            conductor._known,
            voice,
            say=self.said.append,
            listed=self.lists.append,
        )
        self.presets.ahead_ns = LOOKAHEAD_NS
        self.desk.watch(self.told.append)

    def tick(self, now_ns):
        self.presets.advance(now_ns)
        super().tick(now_ns)

    def turn(self, name, value=1):
        self.desk.turn(name, value, self.now_ns)

    def save(self, name, **values):
        self.folder.save(Preset(name, {key.replace("__", "/"): value for key, value in values.items()}, "drums"))

    def channels(self, from_beat, to_beat):
        """(beat, channel) of each note-on by its sounding beat."""
        return [
            (round(beat, 3), status & 15)
            for _, status, _, beat in self.tape.events
            if status & 0xF0 == 0x90 and from_beat - 0.01 <= beat < to_beat - 0.01
        ]


@pytest.fixture
def stage(tmp_path):
    return Stage(tmp_path)


def another_value(parameter):
    domain = parameter.domain
    if isinstance(domain, Choice):
        return domain.names[-1] if parameter.default != domain.names[-1] else domain.names[0]
    if isinstance(domain, Number):
        value = domain.low + (domain.high - domain.low) * 0.75
        return round(value) if domain.whole else value
    return not parameter.default


def test_what_was_saved_is_there_again_tomorrow(tmp_path):
    today = Stage(tmp_path)
    for parameter in HELD:
        today.turn(parameter.name, another_value(parameter))
    wanted = {parameter.name: today.values[parameter.name] for parameter in HELD}
    assert not [p.name for p in HELD if wanted[p.name] == p.default]
    today.turn("preset/save", "Everything")
    assert today.lists == [("Everything",)]
    tomorrow = Stage(tmp_path)
    assert tomorrow.presets.names() == ("Everything",)
    tomorrow.turn("preset/recall", "everything")
    assert {name: tomorrow.values[name] for name in wanted} == wanted
    assert {turned.name for turned in tomorrow.told if turned.is_new} >= set(wanted)
    assert not tomorrow.complaints


def test_a_recall_of_everything_asks_the_drums_once_and_is_heard_at_the_next_hit(stage):
    stage.save("All", **{p.name: another_value(p) for p in HELD if p.name != "drums/freeze" and "mute" not in p.name})
    stage.play_to(2.5)
    asked = len(stage.asked)
    stage.turn("preset/recall", "All")
    stage.play_to(2.8)
    assert len(stage.asked) == asked + 1
    stage.play_to(3.9)
    wanted = int(stage.values["drums/channel"]) - 1
    assert {channel for _, channel in stage.channels(2.5, 3.9)} == {wanted}


def test_a_recall_that_changes_only_the_sound_asks_for_nothing(stage):
    stage.save("Soft", drums__level=0.5, drums__channel=5)
    stage.play_to(2.5)
    asked = len(stage.asked)
    stage.turn("preset/recall", "Soft")
    stage.play_to(6.5)
    assert len(stage.asked) == asked


@pytest.mark.parametrize("answer_ns", [0, 15_000_000])
@pytest.mark.parametrize("asked_beat", [0.1, 2.0, 3.4])
def test_on_the_next_bar_both_sound_and_pattern_change_at_the_bar_line_to_the_hit(tmp_path, asked_beat, answer_ns):
    stage = Stage(tmp_path, answer_ns=answer_ns)
    stage.save("Refrain", drums__channel=5, drums__variation=7)
    stage.turn("preset/when", "next bar")
    stage.play_to(asked_beat)
    stage.turn("preset/recall", "Refrain")
    hits = stage.play_to(8.2)
    assert stage.channels(1, 8) == [(beat, CHANNEL_10 if beat < 4 else CHANNEL_5) for beat in map(float, range(1, 8))]
    by_variation = [stage.asked[hit.pattern - 1].variation for hit in hits if asked_beat < hit.beat]
    assert by_variation == [0 if hit.beat < 3.99 else 7 for hit in hits if asked_beat < hit.beat]


def test_what_comes_too_late_for_a_bar_line_waits_for_the_next(stage):
    stage.save("Refrain", drums__channel=5)
    stage.turn("preset/when", "next bar")
    stage.play_to(3.95)
    stage.turn("preset/recall", "Refrain")
    stage.play_to(9.2)
    assert stage.channels(3, 9) == [(float(beat), CHANNEL_10 if beat < 8 else CHANNEL_5) for beat in range(3, 9)]


def test_on_the_next_bar_in_the_metre_and_tempo_that_are_there_then(stage):
    stage.turn("transport/metre", "3/4")
    stage.play_to(4.5)
    stage.save("Refrain", drums__channel=5)
    stage.turn("preset/when", "next bar")
    stage.turn("preset/recall", "Refrain")
    stage.turn("transport/tempo", 200)
    stage.play_to(9.2)
    assert stage.channels(5, 9) == [(float(beat), CHANNEL_10 if beat < 7 else CHANNEL_5) for beat in range(5, 9)]


def test_where_the_band_stands_there_is_no_bar_to_wait_for(stage):
    stage.save("Refrain", drums__level=0.5)
    stage.turn("preset/when", "next bar")
    stage.turn("transport/play", 0)
    stage.turn("preset/recall", "Refrain")
    assert stage.values["drums/level"] == 0.5
    stage.turn("drums/level", 1)
    stage.turn("transport/play", 1)
    stage.play_to(1)
    stage.turn("preset/recall", "Refrain")
    stage.turn("transport/play", 0)
    stage.wait(0.02)
    assert stage.values["drums/level"] == 0.5


def test_a_recall_that_silences_and_moves_the_drums_lets_what_sounds_ring_out(stage):
    stage.save("Silent", drums__mute=True, drums__channel=5, drums__pitch__kick=60)
    stage.play_to(2.04)
    stage.turn("preset/recall", "Silent")
    stage.play_to(6)
    begin, end = stage.tape.events[-2:]
    assert (begin[1:3], end[1:3]) == ((0x99, KICK_PITCH), (0x89, KICK_PITCH))
    assert end[0] - begin[0] == 60_000_000
    assert begin[3] == 2.0


@settings(deadline=None, max_examples=25)
@given(seed=st.integers(0, 10_000), when=st.sampled_from(["at once", "next bar"]))
def test_no_recall_cuts_a_note_or_leaves_one(tmp_path_factory, seed, when):
    """Every note ends 60 ms after its beginning, on its own channel and pitch, whatever is recalled meanwhile."""
    dice = random.Random(seed)
    stage = Stage(tmp_path_factory.mktemp("presets"))
    for name in "ABC":
        stage.save(
            name,
            drums__channel=dice.randint(1, 16),
            drums__mute=dice.random() < 0.3,
            drums__pitch__kick=dice.randint(0, 127),
            drums__mute__kick=dice.random() < 0.3,
            drums__solo__snare=dice.random() < 0.2,
            drums__level=dice.uniform(0, 2),
            offset__bias=dice.uniform(-0.5, 0.5),
            drums__variation=dice.randint(0, 9),
            groove__mode=dice.choice(["replace", "overdub"]),
        )
    stage.turn("preset/when", when)
    for _ in range(60):
        stage.play_to(stage.beat + dice.choice((0.02, 0.05, 0.11, 0.4)))
        stage.turn("preset/recall" if dice.random() < 0.7 else "preset/morph", dice.choice("ABC"))
    stage.turn("preset/when", "at once")
    stage.wait(1.0)
    begun = {}
    for due_ns, status, pitch, _ in stage.tape.events:
        key = (status & 15, pitch)
        if status & 0xF0 == 0x90:
            assert key not in begun
            begun[key] = due_ns
        else:
            assert due_ns - begun.pop(key) == pytest.approx(60_000_000, abs=1)
    assert len(stage.tape.events) >= 2
    assert not stage.complaints


def test_of_two_recalls_the_last_one_stays_also_where_one_waits_for_a_bar_line(stage):
    stage.save("A", drums__level=0.25, drums__feel=5.0)
    stage.save("B", drums__level=0.75)
    stage.play_to(1)
    stage.turn("preset/recall", "A")
    stage.turn("preset/recall", "B")
    stage.play_to(2)
    assert (stage.values["drums/level"], stage.values["drums/feel"]) == (0.75, 5.0)
    stage.turn("preset/when", "next bar")
    stage.turn("preset/recall", "A")
    stage.turn("preset/when", "at once")
    stage.turn("preset/recall", "B")
    stage.turn("drums/feel", 1)
    stage.play_to(9)
    assert (stage.values["drums/level"], stage.values["drums/feel"]) == (0.75, 1.0)


def test_what_is_left_out_of_a_preset_stays_as_it_is(stage):
    stage.save("Loud", drums__level=2.0)
    stage.turn("drums/swing", 0.6)
    stage.turn("preset/recall", "Loud")
    assert (stage.values["drums/level"], stage.values["drums/swing"]) == (2.0, 0.6)


@pytest.mark.parametrize("content", ["[drums]\nlevel = 0.5\ndensity = 3\n", "version = 2\n", "version = 1\nname = [\n"])
def test_a_broken_or_newer_file_leaves_everything_as_it_was(stage, content):
    stage.save("Verse", drums__level=0.5)
    text = content if content.startswith("version") else 'version = 1\nname = "Verse"\n' + content
    (stage.folder.path / "verse.toml").write_text(text)
    before = {parameter.name: stage.values[parameter.name] for parameter in HELD}
    told = len(stage.told)
    for message in ("preset/recall", "preset/morph"):
        stage.turn(message, "Verse")
    stage.play_to(5)
    assert {parameter.name: stage.values[parameter.name] for parameter in HELD} == before
    assert not [turned for turned in stage.told[told:] if turned.name in before]
    assert len(stage.complaints) == 2
    assert all("verse.toml:" in sentence for sentence in stage.complaints)


@pytest.mark.parametrize("name", ["", "a > b", "\x00", "x" * 200])
def test_what_can_be_no_name_is_refused_at_the_door(stage, name):
    with pytest.raises(ParameterError):
        stage.turn("preset/save", name)
    assert not stage.folder.path.exists() or not list(stage.folder.path.iterdir())


def test_a_preset_that_is_not_there_is_one_sentence_with_the_nearest(stage):
    stage.save("Verse")
    stage.turn("preset/recall", "Verze")
    stage.turn("preset/morph", "Verse > Refrain")
    stage.turn("preset/remove", "Coda")
    with pytest.raises(ParameterError, match="a morph goes to a preset, or from one to another"):
        stage.turn("preset/morph", "a > b > c")
    assert stage.complaints == [
        "there is no preset Verze; the nearest is Verse",
        "there is no preset Refrain; the nearest is Verse",
        "there is no preset Coda; the nearest is Verse",
    ]


def test_only_what_was_done_is_told_as_done(stage):
    for name, value in (
        ("preset/recall", "Verse"),
        ("preset/morph", "Verse"),
        ("preset/remove", "Verse"),
        ("snapshot/recall", 9),
    ):
        stage.turn(name, value)
    assert len(stage.complaints) == 4
    assert not stage.told
    for name, value in (
        ("preset/save", "Verse"),
        ("snapshot/store", 9),
        ("preset/recall", "Verse"),
        ("snapshot/recall", 9),
        ("preset/morph", "Verse"),
        ("preset/remove", "Verse"),
    ):
        stage.turn(name, value)
        assert [(turned.name, turned.value, turned.is_new) for turned in stage.told] == [(name, value, True)]
        stage.told.clear()


def test_what_waits_for_the_folder_is_told_when_it_was_found(stage):
    stage.save("Verse", drums__level=0.5)
    stage.play_to(1)
    stage.background.hangs = True
    stage.turn("preset/recall", "Verse")
    stage.turn("preset/recall", "Coda")
    assert not stage.told
    stage.play_to(1.2)
    stage.background.go_on()
    assert [(turned.name, turned.value) for turned in stage.told] == [("drums/level", 0.5), ("preset/recall", "Verse")]
    assert all(turned.ns > stage.conductor.timeline.time_at(1.1) for turned in stage.told)
    assert len(stage.complaints) == 1


def test_a_preset_of_a_drummer_that_is_not_there_brings_back_all_that_this_one_knows(tmp_path):
    few = KnownConditions(frozenset({"style"}), ("unknown", "rock"), 0)
    stage = Stage(tmp_path, known=few)
    stage.folder.save(
        Preset("Old", {"drums/style": "jazz", "drums/density": 0.5, "drums/level": 0.5}, voice="jazz_drummer")
    )
    stage.turn("drums/style", "rock")
    stage.turn("preset/recall", "Old")
    assert stage.values["drums/level"] == 0.5
    assert (stage.values["drums/style"], stage.values["drums/density"]) == ("rock", -1.0)
    assert stage.complaints == [
        "Old: drums does not know drums/style (jazz), drums/density (0.5); the rest is recalled"
        " (Old was made with jazz_drummer)"
    ]
    stage.turn("preset/morph", "Old")
    stage.play_to(20)
    assert stage.values["drums/style"] == "rock"


def test_all_128_programs_recall_and_one_that_was_never_stored_changes_nothing(stage):
    for number in range(1, 129):
        if number != 77:
            stage.turn("drums/variation", number)
            stage.turn("snapshot/store", number)
    for number in range(1, 129):
        message = bytes((0xC0 | number % 16, number - 1))
        assert stage.presets.is_program_change(message)
        before = stage.values["drums/variation"]
        stage.turn("snapshot/recall", message[1] + 1)
        assert stage.values["drums/variation"] == (number if number != 77 else before)
    assert stage.complaints == ["nothing is stored under number 77"]
    stage.turn("preset/recall", snapshot_name(3))
    assert stage.values["drums/variation"] == 3


def test_a_number_that_is_none_overwrites_no_other(stage):
    stage.turn("snapshot/store", 128)
    stage.turn("drums/level", 0.5)
    for number in (300, 129, 0):
        with pytest.raises(ParameterError, match=r"snapshot/store must be within 1\.\.128"):
            stage.turn("snapshot/store", number)
    assert stage.presets.names() == ("Snapshot 128",)
    stage.turn("snapshot/recall", 128)
    assert stage.values["drums/level"] == 1.0


@pytest.mark.parametrize("message", [b"", b"\xc0", b"\xc0\x80", b"\xc0\x01\x02", b"\x90\x24\x40", b"\xb0\x01"])
def test_what_is_no_program_change_is_none(stage, message):
    assert not stage.presets.is_program_change(message)


def test_program_changes_can_be_left_to_others(stage):
    stage.turn("preset/program_change", 0)
    assert not stage.presets.is_program_change(b"\xc0\x05")


def test_a_morph_takes_its_bars_whatever_the_tempo_does_and_arrives_exactly(stage):
    stage.save("B", drums__level=0.2, drums__feel=8.0, drums__channel=5, drums__mute__snare=True)
    stage.turn("preset/morph_bars", 2)
    stage.play_to(3)
    stage.turn("preset/morph", "B")
    levels = []
    for step in range(1, 33):
        stage.play_to(3 + step / 4)
        levels.append(stage.values["drums/level"])
        if step == 10:
            stage.turn("transport/tempo", 90)
        if step == 20:
            stage.turn("transport/tempo", 200)
        assert stage.values["drums/channel"] == (10 if step < 16 else 5)
        if step < 31:
            assert levels[-1] == pytest.approx(1 - 0.8 * step / 32, abs=0.8 / 64 + 0.01)
            assert levels[-1] != 0.2
    assert levels == sorted(levels, reverse=True)
    assert (levels[-1], stage.values["drums/feel"], stage.values["drums/mute/snare"]) == (0.2, 8.0, True)


def test_a_morph_from_one_to_another_on_the_bar_lines(stage):
    stage.save("A", drums__level=0.4, drums__channel=5)
    stage.save("B", drums__level=1.6)
    stage.turn("preset/when", "next bar")
    stage.turn("preset/morph_bars", 1)
    stage.play_to(1)
    stage.turn("preset/morph", "A > B")
    stage.play_to(3.2)
    assert stage.values["drums/level"] == 1.0
    stage.play_to(6)
    assert stage.values["drums/level"] == pytest.approx(1.0, abs=0.05)
    stage.play_to(8)
    assert stage.values["drums/level"] == 1.6
    assert stage.channels(3, 6) == [(3.0, CHANNEL_10), (4.0, CHANNEL_5), (5.0, CHANNEL_5)]


def test_a_second_morph_begins_where_the_first_is_and_a_touch_takes_a_parameter_out(stage):
    stage.save("Up", drums__level=2.0, drums__feel=20.0, drums__swing=0.7)
    stage.save("Down", drums__level=0.0)
    stage.play_to(0.5)
    stage.turn("preset/morph", "Up")
    stage.play_to(8.5)
    stage.turn("drums/swing", 0.55)
    at = stage.values["drums/level"]
    assert at == pytest.approx(1.5, abs=0.02)
    stage.turn("preset/morph", "Down")
    stage.play_to(8.7)
    assert at - 0.05 < stage.values["drums/level"] <= at
    feel = stage.values["drums/feel"]
    stage.play_to(30)
    assert (stage.values["drums/level"], stage.values["drums/swing"], stage.values["drums/feel"]) == (0.0, 0.55, feel)


def test_a_recall_ends_a_morph(stage):
    stage.save("Up", drums__level=2.0)
    stage.save("Half", drums__level=0.5)
    stage.play_to(0.5)
    stage.turn("preset/morph", "Up")
    stage.play_to(6)
    stage.turn("preset/recall", "Half")
    stage.play_to(20)
    assert stage.values["drums/level"] == 0.5


def test_a_morph_goes_on_where_it_was_when_the_song_is_located_stopped_or_started(stage):
    stage.save("Up", drums__level=2.0)
    stage.play_to(0.5)
    stage.turn("preset/morph", "Up")
    stage.wait(4.0)
    assert stage.values["drums/level"] == pytest.approx(1.5, abs=0.02)
    stage.turn("transport/position", 400)
    stage.wait(1.0)
    stage.turn("transport/play", 0)
    stage.wait(1.0)
    stage.turn("transport/play", 1)
    stage.wait(1.0)
    assert stage.values["drums/level"] == pytest.approx(1.875, abs=0.03)
    stage.wait(1.2)
    assert stage.values["drums/level"] == 2.0


def test_a_morph_asks_the_drums_at_most_once_a_half_step_and_only_where_they_have_a_part_in_it(stage):
    stage.save("Sound", drums__level=0.2, drums__feel=5.0)
    stage.save("Play", drums__follow=0.2, drums__spread=3.0, drums__temperature=2.0, drums__intensity=0.9)
    stage.play_to(0.5)
    asked = len(stage.asked)
    stage.turn("preset/morph", "Sound")
    stage.play_to(17)
    assert len(stage.asked) == asked
    stage.turn("preset/morph", "Play")
    stage.play_to(33.5)
    assert 100 < len(stage.asked) - asked <= 16 * 8 + 2


def test_what_is_turned_while_the_folder_is_read_stays_turned(stage):
    stage.save("Verse", drums__level=0.5, drums__feel=9.0)
    stage.background.hangs = True
    stage.turn("preset/recall", "Verse")
    stage.turn("drums/feel", 2)
    stage.play_to(0.2)
    assert stage.values["drums/level"] == 1.0
    stage.background.go_on()
    assert (stage.values["drums/level"], stage.values["drums/feel"]) == (0.5, 2.0)


def test_what_is_saved_after_a_recall_is_what_was_recalled(stage):
    stage.save("Verse", drums__level=0.5)
    stage.background.hangs = True
    stage.turn("preset/recall", "Verse")
    stage.turn("preset/save", "Copy")
    stage.background.go_on()
    assert stage.folder.look().find("Copy").values["drums/level"] == 0.5


def test_a_folder_that_does_not_answer_keeps_nobody_waiting_for_what_was_read_before(stage):
    stage.save("Verse", drums__level=0.5)
    stage.save("Refrain", drums__level=0.7)
    stage.presets._background.do(stage.folder.look, stage.presets._looked)
    stage.background.hangs = True
    stage.turn("preset/recall", "Verse")
    stage.wait(0.29)
    assert stage.values["drums/level"] == 1.0
    stage.wait(0.03)
    assert stage.values["drums/level"] == 0.5
    stage.turn("preset/recall", "Refrain")
    stage.wait(0.01)
    assert stage.values["drums/level"] == 0.7
    assert len(stage.said) == 1
    assert "does not answer" in stage.said[0]
    stage.turn("drums/level", 2)
    stage.background.go_on()
    assert stage.values["drums/level"] == 2.0


def test_the_list_is_told_when_it_has_changed_and_not_else(stage):
    stage.turn("preset/save", "B")
    stage.turn("preset/save", "a")
    stage.turn("preset/save", "A")
    stage.turn("preset/recall", "B")
    stage.turn("preset/remove", "b")
    assert stage.lists == [("B",), ("a", "B"), ("A", "B"), ("A",)]


def test_a_drummer_that_knows_nothing_still_has_presets(tmp_path):
    stage = Stage(tmp_path, known=NOTHING)
    stage.turn("drums/level", 0.5)
    stage.turn("preset/save", "Plain")
    stage.turn("drums/level", 1)
    stage.turn("preset/recall", "Plain")
    hits = stage.play_to(4.2)
    assert stage.values["drums/level"] == 0.5
    assert beats_of(hits, KICK_PITCH)
    assert not stage.complaints
