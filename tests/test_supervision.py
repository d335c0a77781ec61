"""The rules of restarting, as a table of moments; milliseconds throughout."""

import pytest

from realtime.voices.supervision import End, Supervision

MS = 1_000_000


class Rules:
    """Supervision told in milliseconds."""

    def __init__(self) -> None:
        self.rules = Supervision()

    def life(self, start_ms: int, end_ms: int, end: End) -> float | None:
        self.rules.started(start_ms * MS)
        self.rules.ready(start_ms * MS)
        delay_ns = self.rules.ended(end_ms * MS, end)
        return None if delay_ns is None else delay_ns / MS


def test_back_off_grows_and_stays_at_one_second() -> None:
    rules = Rules()
    assert [rules.life(t, t + 1, End.OUTSIDE) for t in range(0, 6000, 1000)] == [0, 250, 500, 1000, 1000, 1000]


@pytest.mark.parametrize(("healthy_ms", "delay_ms"), [(9_999, 250), (10_000, 0)])
def test_ten_seconds_of_health_reset_the_back_off(healthy_ms: int, delay_ms: int) -> None:
    rules = Rules()
    rules.life(0, 1, End.OUTSIDE)
    assert rules.life(1000, 1000 + healthy_ms, End.OUTSIDE) == delay_ms


def test_a_voice_that_was_never_ready_has_no_health_to_its_credit() -> None:
    rules = Rules()
    rules.life(0, 1, End.CRASHED)
    rules.rules.started(10 * MS)
    assert rules.rules.ended(60_000 * MS, End.CRASHED) == 250 * MS


@pytest.mark.parametrize("end", [End.CRASHED, End.HUNG, End.WRONG])
def test_the_fifth_end_of_its_own_within_a_minute_keeps_it_down(end: End) -> None:
    rules = Rules()
    delays = [rules.life(t, t + 1, end) for t in (0, 14_000, 28_000, 42_000, 59_000)]
    assert delays == [0, 250, 500, 1000, None]


def test_the_fifth_crash_a_minute_after_the_first_does_not() -> None:
    rules = Rules()
    assert None not in [rules.life(t, t, End.CRASHED) for t in (0, 15_000, 30_000, 45_000, 60_000)]


def test_kills_from_outside_never_keep_it_down() -> None:
    rules = Rules()
    assert None not in [rules.life(t, t + 1, End.OUTSIDE) for t in range(0, 60_000, 1000)]


def watched(limit_ms: int = 500) -> Supervision:
    rules = Supervision(limit_ns=limit_ms * MS)
    rules.started(0)
    rules.ready(0)
    rules.overdue(0)
    return rules


def look(rules: Supervision, from_ms: int, to_ms: int, every_ms: int = 10) -> int | None:
    """The first moment at which the voice is found hung."""
    return next((t for t in range(from_ms, to_ms, every_ms) if rules.overdue(t * MS)), None)


def test_a_question_unanswered_for_the_limit_is_a_hang() -> None:
    rules = watched()
    rules.asked(0)
    assert look(rules, 10, 1000) == 500


def test_an_answered_question_is_none() -> None:
    rules = watched()
    rules.asked(0)
    rules.answered()
    assert look(rules, 10, 1000) is None


def test_a_second_question_does_not_move_the_deadline_of_the_first() -> None:
    rules = watched()
    rules.asked(0)
    look(rules, 10, 400)
    rules.asked(400 * MS)
    assert look(rules, 400, 1000) == 500


def test_a_host_that_stalled_gives_the_voice_the_whole_limit_again() -> None:
    rules = watched()
    rules.asked(0)
    assert not rules.overdue(3000 * MS)
    assert look(rules, 3010, 5000) == 3500


def test_a_start_that_takes_over_ten_seconds_is_a_hang() -> None:
    rules = Supervision()
    rules.started(0)
    assert look(rules, 0, 12_000) == 10_000
