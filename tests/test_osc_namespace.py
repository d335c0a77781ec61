"""What OSC messages mean."""

import pytest

from realtime.control.domains import Action, ParameterError
from realtime.control.feedback_rows import FEEDBACK_ROWS
from realtime.control.osc_namespace import (
    ROOT,
    Change,
    Get,
    State,
    Strike,
    Subscription,
    UnknownAddressError,
    addresses,
    understand,
)
from realtime.control.osc_table import rows
from realtime.control.parameters import BY_NAME, PARAMETERS

FOR_ALL = [name for row in rows() if (name := row.address.removeprefix(ROOT)) not in BY_NAME]


def test_an_onset_has_a_velocity_and_middle_c_unless_it_says_otherwise():
    assert understand("/sideman/onset", [100]) == Strike(100, 60)
    assert understand("/sideman/onset", [99.6, 36.0]) == Strike(100, 36)


@pytest.mark.parametrize(
    ("arguments", "taken", "words"),
    [
        ([200], (127, 60), ["velocity must be within 0..127, not 200; taken as 127"]),
        ([-1.0], (0, 60), ["velocity must be within 0..127, not -1; taken as 0"]),
        ([127.4, 36], (127, 36), ["velocity", "taken as 127"]),
        ([100, 128], (100, 127), ["pitch must be within 0..127, not 128; taken as 127"]),
        ([1e9, -5], (127, 0), ["velocity", "taken as 127", "pitch", "taken as 0"]),
    ],
)
def test_an_onset_beyond_its_range_is_taken_as_the_nearest_and_that_is_said(arguments, taken, words):
    strike = understand("/sideman/onset", arguments)
    assert (strike.velocity, strike.pitch) == taken
    assert all(word in strike.doubt for word in words)
    assert strike.doubt.startswith("/sideman/onset: ")


@pytest.mark.parametrize(
    "arguments", [[], [1, 2, 3], ["loud"], [float("nan")], [100, float("inf")], [100, "c"], [True]]
)
def test_an_onset_that_has_no_nearest_is_refused(arguments):
    with pytest.raises(ParameterError, match="/sideman/onset"):
        understand("/sideman/onset", arguments)


ASK = ("get", "subscribe", "unsubscribe", "session/state")  # rows that are answered to whoever sends them
TURNED = [parameter for parameter in PARAMETERS if parameter.name not in ASK]


def test_every_parameter_is_reached_by_its_address():
    for parameter in TURNED:
        assert understand(parameter.address, [1]) == Change(parameter.name, 1)


def test_what_asks_for_an_answer_is_told_apart():
    assert understand("/sideman/get", ["drums/level"]) == Get("drums/level")
    assert understand("/get", ["/sideman/drums/level"]) == Get("drums/level")
    assert understand("/sideman/drums/level/get", []) == Get("drums/level")
    assert understand("/sideman/state", []) == understand("/sideman/session/state", []) == State(None)
    assert understand("/sideman/session/state", [0]) == State(0)
    assert understand("/sideman/subscribe", []) == Subscription(True, None)
    assert understand("/sideman/subscribe", ["127.0.0.1:9"]) == Subscription(True, "127.0.0.1:9")
    assert understand("/sideman/unsubscribe", [9000.0]) == Subscription(False, 9000.0)


@pytest.mark.parametrize("arguments", [[], [1], ["a", "b"], [b"drums/level"]])
def test_a_question_for_a_value_names_one_parameter(arguments):
    with pytest.raises(ParameterError, match="/sideman/get"):
        understand("/sideman/get", arguments)


def test_a_question_for_a_parameter_that_is_not_there_is_answered_with_the_nearest():
    with pytest.raises(UnknownAddressError, match="the nearest is /sideman/drums/level"):
        understand("/get", ["drums/levle"])
    with pytest.raises(UnknownAddressError, match="the nearest is /sideman/drums/level"):
        understand("/sideman/drums/levle/get", [])


@pytest.mark.parametrize("row", FEEDBACK_ROWS, ids=lambda row: row.name)
def test_what_is_sent_is_neither_asked_for_nor_set_and_that_is_said_in_place_of_a_nearest_name(row):
    for question in (("/get", [row.name]), ("/sideman/get", [row.address]), (row.address + "/get", [])):
        with pytest.raises(
            ParameterError, match=f"^{row.address} is sent, not asked for: /sideman/subscribe"
        ) as answer:
            understand(*question)
        assert not isinstance(answer.value, UnknownAddressError), "each question has its answer"
    with pytest.raises(UnknownAddressError, match=f"^{row.address} is what Sideman sends, and takes nothing"):
        understand(row.address, [1])
    with pytest.raises(UnknownAddressError, match="is sent, not asked for"):
        addresses(row.address.replace("e", "?").replace("i", "[i]") + "/get")


def test_a_nil_or_an_impulse_is_no_value():
    assert understand("/sideman/drums/fill", [None]) == Change("drums/fill", 1)
    with pytest.raises(ParameterError, match="takes one value, not 0"):
        understand("/sideman/drums/level", [None])


@pytest.mark.parametrize(
    ("argument", "words"),
    [
        (b"x" * 60_000, "a blob"),
        ([1, 2], "an array"),
        ((1, 2, 3), "neither number nor text"),
        ("x" * 201, "no text of"),
    ],
)
@pytest.mark.parametrize("address", ["/sideman/drums/level", "/sideman/onset", "/sideman/subscribe", "/sideman/state"])
def test_what_is_neither_number_nor_text_is_refused_in_a_short_sentence(address, argument, words):
    with pytest.raises(ParameterError, match=words) as refusal:
        understand(address, [argument])
    assert len(str(refusal.value)) < 150


def test_a_strangers_long_address_is_told_in_short():
    with pytest.raises(UnknownAddressError) as refusal:
        understand("/" + "x" * 60_000, [])
    assert len(str(refusal.value)) < 200


def test_a_pattern_means_every_parameter_that_it_matches():
    assert addresses("/sideman/drums/level") == ("/sideman/drums/level",)
    assert addresses("/sideman/drums/mute/*_tom") == [
        f"/sideman/drums/mute/{which}_tom" for which in ("low", "mid", "high")
    ]
    assert addresses("/sideman/ons?t") == ["/sideman/onset"]
    assert addresses("/sideman/drums/{level,swing}/get") == ["/sideman/drums/level/get", "/sideman/drums/swing/get"]
    assert addresses("/sideman/latent/*/get") == ["/sideman/latent/mix/get", "/sideman/latent/oscillate/get"]
    everything = {*addresses("/sideman/*"), *addresses("/sideman/*/*"), *addresses("/sideman/*/*/*")}
    spelled_out = {"session/quit", "drums/ending", *ASK}
    known = {"/sideman/onset", *(parameter.address for parameter in PARAMETERS if parameter.name not in spelled_out)}
    assert everything == known, "what stops the music, and what asks, is not reached by a pattern"


def test_a_pattern_asks_for_the_values_that_are_kept_and_for_no_others():
    kept = [parameter.address for parameter in PARAMETERS if parameter.is_kept]
    asked = [address for depth in (2, 3) for address in addresses("/sideman" + depth * "/*" + "/get")]
    assert sorted(asked) == sorted(address + "/get" for address in kept)
    with pytest.raises(UnknownAddressError, match="nothing that keeps a value matches /sideman/session/"):
        addresses("/sideman/session/{panic,quit}/get")


@pytest.mark.parametrize(
    "pattern", ["/sideman/cowbell*", "/*", "/sideman/drums/[", "/sideman/{drums", "/" + "*?" * 200]
)
def test_a_pattern_that_matches_nothing_or_cannot_be_read_is_answered(pattern):
    with pytest.raises(UnknownAddressError, match=r"pattern|nothing matches .* the nearest is /sideman/"):
        addresses(pattern)


def test_an_action_needs_no_value_and_everything_else_does():
    for parameter in TURNED:
        if isinstance(parameter.domain, Action):
            assert understand(parameter.address, []) == Change(parameter.name, 1)
        else:
            with pytest.raises(ParameterError, match="takes one value, not 0"):
                understand(parameter.address, [])


def test_a_parameter_takes_one_value():
    with pytest.raises(ParameterError, match="takes one value, not 2"):
        understand("/sideman/transport/tempo", [120, 130])


@pytest.mark.parametrize("name", FOR_ALL)
def test_the_name_that_lists_give_to_all_drums_or_groups_is_answered_with_those_that_there_are(name):
    """And each of them is understood."""
    stem, _, family = name.rpartition("/")
    with pytest.raises(
        ParameterError, match=f"there is no /sideman/{name}; {family} is one of kick, snare, "
    ) as refused:
        understand(ROOT + name, [1])
    members = str(refused.value).partition(" is one of ")[2].split(", ")
    assert {f"{stem}/{member}" for member in members} == {known for known in BY_NAME if known.startswith(f"{stem}/")}


def test_an_unknown_address_is_answered_with_the_nearest():
    with pytest.raises(ParameterError, match="the nearest is /sideman/transport/tempo"):
        understand("/sideman/transport/temp", [120])
    with pytest.raises(ParameterError, match="there is no /live/tempo"):
        understand("/live/tempo", [120])
