"""What has come over OSC: in order, bounded, and in portions; and whom strangers' addresses are answered to."""

from realtime.listen import osc_inbox
from realtime.listen.osc_inbox import LEAST_A_TURN, OscInbox
from realtime.listen.osc_strangers import FORGOTTEN_AFTER_NS, MOST_ANSWERS_A_SECOND, MOST_KNOWN, SECOND_NS, OscStrangers

SENDER = ("127.0.0.1", 5)


def filled(count):
    inbox = OscInbox()
    for number in range(count):
        inbox.put(f"/{number}", (), number, SENDER)
    return inbox


def test_every_message_is_obeyed_once_in_its_order_however_many_turns_it_takes(monkeypatch):
    monkeypatch.setattr(osc_inbox, "LONGEST_TURN_NS", 0)
    inbox, obeyed = filled(100), []
    turns = 1
    while inbox.obey_some(lambda address, arguments, ns, sender: obeyed.append(ns)):
        turns += 1
        assert len(obeyed) == LEAST_A_TURN * (turns - 1)
    assert obeyed == list(range(100))
    assert turns == -(-100 // LEAST_A_TURN)


def test_what_takes_less_than_a_turn_is_obeyed_in_one():
    inbox, obeyed = filled(20), []
    assert not inbox.obey_some(lambda *message: obeyed.append(message))
    assert len(obeyed) == 20
    assert not len(inbox)


def test_beyond_its_size_messages_are_dropped_and_counted(monkeypatch):
    monkeypatch.setattr(osc_inbox, "MOST_WAITING", 10)
    inbox = filled(25)
    assert (len(inbox), inbox.dropped) == (10, 15)


def test_a_fault_in_one_message_leaves_the_rest():
    inbox = filled(3)
    obeyed = []

    def obey(address, arguments, ns, sender):
        if ns == 0:
            raise RuntimeError
        obeyed.append(ns)

    try:
        inbox.obey_some(obey)
    except RuntimeError:
        inbox.obey_some(obey)
    assert obeyed == [1, 2]


def test_a_stranger_is_answered_once_of_each_address_and_again_after_a_while():
    strangers = OscStrangers()
    assert strangers.is_to_be_answered(SENDER, "/x", 0)
    assert not strangers.is_to_be_answered(SENDER, "/x", FORGOTTEN_AFTER_NS - 1)
    assert strangers.is_to_be_answered(SENDER, "/y", 1)
    assert strangers.is_to_be_answered(("127.0.0.1", 6), "/x", 1)
    assert strangers.is_to_be_answered(SENDER, "/x", FORGOTTEN_AFTER_NS)
    assert not strangers.is_to_be_answered(SENDER, "/x", FORGOTTEN_AFTER_NS + 1)


def test_a_flood_of_unknown_addresses_is_answered_a_hundred_times_a_second_and_remembered_in_bounded_memory():
    strangers = OscStrangers()
    answered = [strangers.is_to_be_answered(SENDER, f"/{n}", n * 1_000_000) for n in range(20_000)]
    assert sum(answered) == 20 * MOST_ANSWERS_A_SECOND
    assert len(strangers._answered) == MOST_KNOWN
    assert strangers.is_to_be_answered(SENDER, "/again", 21 * SECOND_NS)
