"""The table of messages that is made from the parameters."""

from realtime.control.osc_table import rows
from realtime.control.parameters import PARAMETERS
from realtime.music.kit import GROUPS, KIT


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
