"""The tables of messages that are made from the rows."""

import pytest

from realtime.conducting.cues import Cue
from realtime.control.feedback_rows import FEEDBACK_ROWS
from realtime.control.osc_table import rows, sent_table
from realtime.control.parameters import PARAMETERS
from realtime.music.clock_reading import ClockName
from realtime.music.kit import GROUPS, KIT
from realtime.voices.status import State


def test_drums_and_groups_have_one_row_for_all_and_everything_else_one_of_its_own():
    addresses = [row.address for row in rows()]
    assert len(set(addresses)) == len(addresses)
    told = set()
    for address in addresses:
        names = [drum.wire_name for drum in KIT] if address.endswith("DRUM") else list(GROUPS)
        stem, _, last = address.rpartition("/")
        told |= {f"{stem}/{name}" for name in names} if last in ("DRUM", "GROUP") else {address}
    assert told == {parameter.address for parameter in PARAMETERS}


def test_a_row_says_range_unit_default_and_help():
    table = [str(row) for row in rows()]
    assert "| `/sideman/transport/tempo` | 20..400 bpm | 120 | The tempo. |" in table
    assert "| `/sideman/drums/mute/DRUM` | 0 or 1 | 0 | Keeps this drum silent. |" in table
    (mode,) = [row for row in table if row.startswith("| `/sideman/groove/mode`")]
    assert "| `replace`, `overdub`, `adaptive`, or 0..2 | `replace` |" in mode
    (fill,) = [row for row in table if row.startswith("| `/sideman/drums/fill`")]
    assert "| none, or 1 |  |" in fill
    (pitch,) = [row for row in table if row.startswith("| `/sideman/drums/pitch/DRUM`")]
    assert "| 0..127 MIDI pitch | of the kit |" in pitch


def test_everything_that_is_sent_has_a_row_with_its_arguments_and_when_it_comes():
    head, _, value, *sent = sent_table().splitlines()
    assert head == "| message | arguments | when |"
    assert value.startswith("| `/sideman/NAME`, like `/sideman/drums/freeze` | its value | This parameter has another")
    assert len(sent) == len(FEEDBACK_ROWS)
    assert "| `/sideman/hit` | drum, pitch 0..127, velocity 0..127 | A drum sounds: sent at its due time. |" in sent
    assert "| `/sideman/metrics/late` | notes | How many left late since the start. |" in sent
    assert all(line.count("|") == 4 for line in sent)


@pytest.mark.parametrize(("name", "words"), [("cue", Cue), ("metrics/voice", State), ("metrics/clock", ClockName)])
def test_where_a_word_is_sent_its_row_names_every_one(name, words):
    (row,) = [row for row in FEEDBACK_ROWS if row.name == name]
    told = row.arguments.replace(", then beat", "").replace(" or ", ", ").split(", ")
    assert sorted(told) == sorted(word.value for word in words)
