"""The caretaker's thread: what it is asked at once, what comes by itself, and how it ends."""

import threading

from realtime.caretaker import Caretaker

PATIENCE_S = 10.0


def plainly(step):
    step()


def test_what_is_asked_is_done_without_waiting_for_the_next_look():
    asked, others = threading.Event(), threading.Event()
    caretaker = Caretaker(asked.set, (others.set,), plainly, lambda: True)
    caretaker.start()
    caretaker.ask()
    assert asked.wait(PATIENCE_S)
    assert others.wait(PATIENCE_S), "and everything else in its time"
    caretaker.close()


def test_each_step_is_guarded_by_itself_so_that_one_that_fails_keeps_no_other_from_its_turn():
    done, faults = threading.Event(), []

    def fails():
        raise RuntimeError("no server")

    def guarded(step):
        try:
            step()
        except RuntimeError as error:
            faults.append(str(error))

    caretaker = Caretaker(fails, (fails, done.set), guarded, lambda: True)
    caretaker.start()
    assert done.wait(PATIENCE_S)
    caretaker.close()
    assert faults[:2] == ["no server", "no server"]


def test_a_caretaker_that_was_closed_does_nothing_any_more_and_one_that_never_began_can_be_closed():
    done = []
    caretaker = Caretaker(lambda: done.append(1), (), plainly, lambda: True)
    caretaker.start()
    caretaker.close()
    count = len(done)
    caretaker.ask()
    assert len(done) == count
    assert not any(thread.name == "caretaker" and thread.is_alive() for thread in threading.enumerate())
    Caretaker(lambda: done.append(1), (), plainly, lambda: True).close()
