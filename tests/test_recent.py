"""The last minutes: at least five of them, at most so many bytes, and what they begin with."""

from realtime.play.recent import Recent

S = 1_000_000_000


def filled(recent, seconds, line="x" * 100, a_second=10):
    for second in range(seconds):
        if recent.wants_a_page(second * S):
            recent.turn(second * S, [f"state {second}"])
        recent.add([f"{second} {line}"] * a_second)
    return recent


def seconds_in(recent):
    return sorted({int(line.split()[0]) for line in recent.lines() if not line.startswith("state")})


def test_five_minutes_are_kept_and_not_much_more():
    recent = filled(Recent(), 3600)
    assert seconds_in(recent)[0] in range(3600 - 310, 3600 - 299)
    assert seconds_in(recent)[-1] == 3599


def test_they_begin_with_one_state_and_it_is_that_of_their_begin():
    recent = filled(Recent(), 1000)
    first, *others = recent.lines()
    assert first == f"state {recent.begin_ns // S}"
    assert not any(line.startswith("state") for line in others)
    assert int(others[0].split()[0]) == recent.begin_ns // S


def test_all_of_less_than_five_minutes_is_there():
    assert seconds_in(filled(Recent(), 299)) == list(range(299))


def test_there_are_never_more_bytes_than_allowed_but_for_a_page():
    recent = Recent(most_bytes=200_000)
    for second in range(200):
        if recent.wants_a_page(second * S):
            recent.turn(second * S, [f"state {second}"])
        recent.add([f"{second} {'x' * 1000}"] * 20)
        assert recent.bytes <= 200_000 + 25_000
    assert seconds_in(recent)[-1] == 199
    assert len(seconds_in(recent)) >= 7


def test_where_nothing_happens_the_last_that_did_stays():
    recent = filled(Recent(), 20)
    for second in range(20, 2000):
        if recent.wants_a_page(second * S):
            recent.turn(second * S, [f"state {second}"])
    assert len(recent.lines()) <= 1 + 31
