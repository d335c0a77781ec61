"""The judge of the soak, on music whose faults are known, and the script of what is done."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest

from realtime.bench.soak_judge import Findings, Heard, Span, find_faults
from realtime.bench.soak_script import ROUND, ROUND_S, After, rounds, undisturbed
from realtime.bench.strict_voice import HAT, HATS_A_BAR, KICK

MS = 1_000_000
BARS = 8
GATE_NS = 50 * MS

Note = tuple[int, int]  # when it begins, and its pitch


def music(sixteenth_ms: float = 125.0, bars: int = BARS, from_ns: int = 0) -> list[Note]:
    """What the strict drummer plays."""
    notes = []
    for step in range(bars * HATS_A_BAR):
        ns = from_ns + round(step * sixteenth_ms * MS)
        notes += [(ns, KICK)] * (step % HATS_A_BAR == 0) + [(ns, HAT)]
    return notes


def heard(
    notes: list[Note], deaf: tuple[Span, ...] = (), stalls: tuple[Span, ...] = (), left_on: tuple[Note, ...] = ()
) -> Heard:
    """Each note with its note-off, but for those that are left on."""
    rows = [(ns, 0x99, pitch, 100) for ns, pitch in notes]
    rows += [(ns + GATE_NS, 0x89, pitch, 0) for ns, pitch in notes if (ns, pitch) not in left_on]
    rows.sort(key=lambda row: row[0])
    return Heard(*np.array(rows, np.int64).T, deaf=deaf, stalls=stalls)


def judged(notes: list[Note], stopped: tuple[Span, ...] = (), **more: tuple[Span, ...]) -> Findings:
    """Over the whole of the music, from just before its first note to just after its last."""
    whole = Span(notes[0][0] - 100 * MS, notes[-1][0] + 100 * MS)
    return find_faults(heard(notes, **more), [whole], stopped)


def faults(findings: Findings) -> dict[str, int]:
    names = ("stuck_notes", "double_hits", "lost_downbeats", "lost_hits", "strays", "silences", "hits_while_stopped")
    return {name: getattr(findings, name) for name in names if getattr(findings, name)}


@pytest.mark.parametrize("sixteenth_ms", [60.0, 125.0, 160.0])
def test_what_the_strict_drummer_plays_is_in_order_at_any_tempo(sixteenth_ms: float) -> None:
    findings = judged(music(sixteenth_ms))
    assert faults(findings) == {}
    assert findings.judged_downbeats == BARS
    assert findings.hits == BARS * (HATS_A_BAR + 1)


def test_a_change_of_tempo_is_no_fault() -> None:
    slow = music(160.0)
    assert faults(judged(slow + music(100.0, from_ns=slow[-1][0] + 160 * MS))) == {}


def test_a_kick_that_does_not_come_is_a_lost_downbeat() -> None:
    notes = music()
    notes.remove((round(3 * HATS_A_BAR * 125 * MS), KICK))
    assert faults(judged(notes)) == {"lost_downbeats": 1}


def test_a_hat_that_does_not_come_is_a_lost_hit_and_the_next_downbeat_is_none() -> None:
    notes = music()
    notes.remove((20 * 125 * MS, HAT))
    assert faults(judged(notes)) == {"lost_hits": 1}


def test_a_kick_without_a_hat_belongs_nowhere() -> None:
    notes = sorted([*music(), (20 * 125 * MS + 60 * MS, KICK)])
    assert faults(judged(notes)) == {"strays": 1}


def test_a_hit_twice_within_30_ms_is_counted_even_where_nothing_else_is_judged() -> None:
    notes = sorted([*music(), (1000 * MS + 29 * MS, HAT)])
    assert find_faults(heard(notes), [], []).double_hits == 1
    notes = sorted([*music(), (1000 * MS + 31 * MS, HAT)])
    assert find_faults(heard(notes), [], []).double_hits == 0


def test_a_note_left_on_at_the_end_or_for_long_is_stuck() -> None:
    notes = music()
    last, long_ago = notes[-1], (notes[0][0], KICK)
    assert find_faults(heard(notes, left_on=(last,)), [], []).stuck_notes == 1
    # Its note-off comes with that of the next kick, two seconds later.
    assert find_faults(heard(notes, left_on=(long_ago,)), [], []).stuck_notes == 1


def test_a_silence_is_a_fault_where_the_band_had_to_play_and_sound_is_one_where_it_had_not() -> None:
    notes = [note for note in music() if not 4000 * MS <= note[0] < 5000 * MS]
    assert judged(notes).silences == 1
    assert find_faults(heard(music()), [], [Span(0 - MS, 100 * MS)]).hits_while_stopped == 2


def test_what_the_judge_was_deaf_to_is_held_against_nobody() -> None:
    deaf = Span(3900 * MS, 5100 * MS)
    notes = [note for note in music() if not deaf.from_ns <= note[0] < deaf.to_ns]
    findings = judged(notes, deaf=(deaf,))
    assert faults(findings) == {}
    assert findings.judged_downbeats == BARS - 1
    whole = judged(music())
    assert findings.judged_s == pytest.approx(whole.judged_s - 1.2)


def test_where_the_machine_stood_still_a_loss_and_a_double_hit_are_told_apart() -> None:
    stall = Span(3900 * MS, 4200 * MS)
    notes = [note for note in music() if note[0] != 4000 * MS]
    notes = sorted([*notes, (4125 * MS + 10 * MS, HAT)])
    findings = judged(notes, stalls=(stall,))
    assert faults(findings) == {}
    assert (findings.stalls, findings.double_hits_in_stalls) == (1, 1)
    assert judged(notes).double_hits == 1


def test_a_round_is_repeated_for_as_long_as_is_asked() -> None:
    deeds = rounds(2.5 * ROUND_S)
    assert [deed.at_s for deed in deeds] == sorted(deed.at_s for deed in deeds)
    assert len([deed for deed in deeds if deed.what == ROUND[0].what]) == 3
    assert deeds[-1].at_s < 2.5 * ROUND_S


def test_the_band_is_judged_from_when_a_deed_has_settled_to_just_before_the_next_that_moves_it() -> None:
    done = [(round(deed.at_s * 1e9), deed) for deed in rounds(ROUND_S)]
    playing, standing = undisturbed(done, round(ROUND_S * 1e9))
    moves = [deed for deed in ROUND if deed.after is not After.AS_BEFORE]
    assert len(playing) == sum(deed.after is After.PLAYS for deed in moves)
    assert playing[0] == Span(1_500_000_000, 11_950_000_000)  # two changes of tempo lie within
    assert standing[0] == Span(13_000_000_000, 13_950_000_000)
    spans = sorted([*playing, *standing], key=lambda span: span.from_ns)
    assert all(a.to_ns < b.from_ns for a, b in pairwise(spans))
