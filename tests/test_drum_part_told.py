"""How often the scheduler is told how the drums sound: it has room for few verbs at once."""

from realtime.conducting.drum_part import MOST_TOLD, DrumPart
from realtime.control.values import Values


class Told:
    """Keeps every verb that a scheduler gets."""

    def __init__(self):
        self.verbs = []

    def __getattr__(self, name):
        return lambda *arguments: self.verbs.append((name, *arguments))


def turn(part, values, name, value):
    values.set(name, value)
    part.turned()


def test_one_turn_is_one_verb_at_once():
    told, values = Told(), Values()
    part = DrumPart(told, values)
    told.verbs.clear()
    turn(part, values, "drums/level", 0.5)
    assert [verb[0] for verb in told.verbs] == ["set_voice"]
    told.verbs.clear()
    turn(part, values, "transport/click", True)
    assert ("click", True) in told.verbs


def test_of_a_thousand_turns_together_the_last_is_told_and_few_of_the_others():
    told, values = Told(), Values()
    part = DrumPart(told, values)
    part.advance()
    told.verbs.clear()
    for number in range(1000):
        turn(part, values, "drums/channel", 1 + number % 16)
    assert len(told.verbs) == MOST_TOLD
    part.advance()
    assert len(told.verbs) == MOST_TOLD + 1
    assert told.verbs[-1][2].channel == 999 % 16
    part.advance()
    assert len(told.verbs) == MOST_TOLD + 1


def test_a_clock_and_a_click_that_are_turned_in_a_crowd_come_too():
    told, values = Told(), Values()
    part = DrumPart(told, values)
    part.advance()
    for _ in range(MOST_TOLD):
        turn(part, values, "drums/level", 0.5)
    told.verbs.clear()
    turn(part, values, "transport/clock_out", True)
    turn(part, values, "transport/click_channel", 3)
    part.advance()
    assert ("clock_out", True) in told.verbs
    assert sum(verb[0] == "set_voice" for verb in told.verbs) == 2
