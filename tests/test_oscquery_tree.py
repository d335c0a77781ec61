"""The address space held against the OSC Query Proposal (third revision) and against the parameter table."""

import json
from http import HTTPStatus

import pytest

from realtime.control.domains import Action, Choice, Impulse, Number, Switch, Text
from realtime.control.feedback_rows import FEEDBACK_ROWS
from realtime.control.oscquery_tree import EXTENSIONS, AddressSpace
from realtime.control.parameters import BY_NAME, PARAMETERS
from realtime.control.values import Values
from realtime.listen.osc_input import encode
from realtime.play.osc_output import encode_hit

HOST = {"NAME": "Sideman", "OSC_PORT": 7400, "OSC_TRANSPORT": "UDP"}
ARRAYS = ("VALUE", "RANGE", "UNIT", "CLIPMODE")  # of each of which there is one item a type tag
ATTRIBUTES = {"FULL_PATH", "CONTENTS", "TYPE", "ACCESS", "VALUE", "RANGE", "DESCRIPTION", "TAGS", "UNIT", "CLIPMODE"}
PARAMETER = pytest.mark.parametrize("parameter", PARAMETERS, ids=lambda parameter: parameter.name)
FEEDBACK = pytest.mark.parametrize("feedback", FEEDBACK_ROWS, ids=lambda feedback: feedback.name)


@pytest.fixture
def values():
    return Values()


@pytest.fixture
def space(values):
    return AddressSpace(values, HOST)


def found(space, target):
    reply = space.reply(target)
    assert reply.status is HTTPStatus.OK, target
    return json.loads(reply.body)


def every_node(node):
    yield node
    for child in node.get("CONTENTS", {}).values():
        yield from every_node(child)


def node_at(root, address):
    node = root
    for name in address.strip("/").split("/"):
        node = node["CONTENTS"][name]
    return node


def test_every_node_says_its_full_path_and_lies_there(space):
    root = found(space, "/")
    assert root["FULL_PATH"] == "/"
    for node in every_node(root):
        for name, child in node.get("CONTENTS", {}).items():
            assert child["FULL_PATH"] == f"{node['FULL_PATH'].rstrip('/')}/{name}"


def test_every_node_is_a_method_or_a_container_and_has_nothing_that_the_proposal_does_not_know(space):
    for node in every_node(found(space, "/")):
        assert {"ACCESS", "FULL_PATH"} <= set(node) <= ATTRIBUTES | {"OVERLOADS"}
        assert ("TYPE" in node) == (node["ACCESS"] > 0)
        assert "TYPE" in node or node["CONTENTS"]
        if node["ACCESS"]:
            assert node["DESCRIPTION"].endswith(".")


def test_every_array_has_an_item_a_type_tag(space):
    for node in every_node(found(space, "/")):
        for told in (node, *node.get("OVERLOADS", ())):
            assert "CONTENTS" not in node.get("OVERLOADS", ())
            for attribute in ARRAYS:
                if attribute in told:
                    assert len(told[attribute]) == len(told["TYPE"]), (node["FULL_PATH"], attribute)


def test_an_address_of_its_own_is_the_same_node_as_within_the_whole(space):
    root = found(space, "/")
    for node in every_node(root):
        assert found(space, node["FULL_PATH"]) == node


def test_there_is_every_parameter_the_onset_and_what_is_sent_and_nothing_else(space):
    methods = [node["FULL_PATH"] for node in every_node(found(space, "/")) if node["ACCESS"]]
    expected = {row.address for row in (*PARAMETERS, *FEEDBACK_ROWS)} | {"/sideman/onset"}
    assert len(methods) == len(expected)
    assert set(methods) == expected


@PARAMETER
def test_a_parameter_is_told_as_its_row_says(space, values, parameter):
    node = node_at(found(space, "/"), parameter.address)
    assert node["DESCRIPTION"] == parameter.help
    assert node["ACCESS"] == (3 if parameter.is_kept else 2)
    assert node["TAGS"] == [parameter.stage.value]
    domain = parameter.domain
    expected = {
        Number: lambda: ("i" if domain.whole else "f", [{"MIN": domain.low, "MAX": domain.high}]),
        Impulse: lambda: ("i" if domain.whole else "f", [{"MIN": domain.low, "MAX": domain.high}]),
        Switch: lambda: ("i", [{"MIN": 0, "MAX": 1, "VALS": [0, 1]}]),
        Choice: lambda: ("s", [{"VALS": list(domain.names)}]),
        Action: lambda: ("i", [{"VALS": [1]}]),
        Text: lambda: ("s", None),
    }[type(domain)]()
    assert (node["TYPE"], node.get("RANGE")) == expected
    is_clipped = isinstance(domain, Number | Impulse) and not getattr(domain, "is_exact", False)
    assert node.get("CLIPMODE") == (["both"] if is_clipped else None)
    assert node.get("VALUE") == ([values[parameter.name]] if parameter.is_kept else None)
    assert ("UNIT" in node) == bool(parameter.unit)


@PARAMETER
def test_what_the_node_says_it_takes_is_taken_and_no_more(space, parameter):
    node = node_at(found(space, "/"), parameter.address)
    for told in (node, *node.get("OVERLOADS", ())):
        for limits in told.get("RANGE", ()):
            ends = [limits[end] for end in ("MIN", "MAX") if end in limits]
            for value in ends + limits.get("VALS", []):
                parameter.domain.check(parameter.name, value)
            if isinstance(parameter.domain, Number | Impulse):
                for beyond in (ends[0] - 1, ends[1] + 1):
                    with pytest.raises(ValueError, match=parameter.name):
                        parameter.domain.check(parameter.name, beyond)


def test_a_value_is_of_the_type_that_is_told(space):
    kinds = {"i": int, "f": float, "s": str}
    for node in every_node(found(space, "/")):
        for tag, value in zip(node.get("TYPE", ""), node.get("VALUE", ()), strict=False):
            assert type(value) is kinds[tag], node["FULL_PATH"]


@pytest.mark.parametrize(
    ("name", "value", "told"),
    [
        ("drums/density", 0.25, 0.25),
        ("drums/freeze", True, 1),
        ("drums/style", "funk", "funk"),
        ("drums/channel", 9, 9),
    ],
)
def test_what_is_turned_is_told(space, values, name, value, told):
    values.set(name, value)
    assert found(space, f"/sideman/{name}?VALUE") == {"VALUE": [told]}
    assert found(space, f"/sideman/{name}")["VALUE"] == [told]


def test_units_are_the_proposals_where_it_has_one(space):
    assert found(space, "/sideman/transport/tempo?UNIT") == {"UNIT": ["time.bpm"]}
    assert found(space, "/sideman/transport/nudge?UNIT") == {"UNIT": ["time.ms"]}
    assert found(space, "/sideman/drums/pitch/kick?UNIT") == {"UNIT": ["time.midinote"]}
    assert found(space, "/sideman/sound/level?UNIT") == {"UNIT": ["gain.db"]}
    assert found(space, "/sideman/input/longest?UNIT") == {"UNIT": ["time.second"]}
    assert found(space, "/sideman/transport/count_in?UNIT") == {"UNIT": ["bars"]}


def test_a_parameter_with_others_below_it_is_a_method_and_a_container(space):
    mute = found(space, "/sideman/drums/mute")
    assert (mute["TYPE"], mute["VALUE"]) == ("i", [0])
    assert "kick" in mute["CONTENTS"]


@pytest.mark.parametrize("attribute", sorted(ATTRIBUTES))
def test_one_attribute_is_told_alone(space, attribute):
    whole = found(space, "/sideman/drums/density") if attribute != "CONTENTS" else found(space, "/sideman/drums")
    path = whole["FULL_PATH"]
    assert found(space, f"{path}?{attribute}") == {attribute: whole[attribute]}


def test_several_attributes_are_told_together(space):
    assert found(space, "/sideman/drums/density?TYPE&VALUE") == {"TYPE": "f", "VALUE": [-1.0]}


def test_an_attribute_that_the_node_has_not_is_an_empty_object(space):
    """As in the proposal's example of the TYPE of a container."""
    assert found(space, "/sideman/drums?TYPE") == {}
    assert found(space, "/sideman/drums/density?CONTENTS") == {}
    assert found(space, "/sideman/preset/save?RANGE") == {}


@pytest.mark.parametrize(
    "path", ["/", "/sideman/drums", "/sideman/drums/fill", "/sideman/onset", "/sideman/preset/save"]
)
def test_a_value_that_cannot_be_read_is_no_content(space, path):
    assert space.reply(f"{path}?VALUE") == space.reply(f"{path}?TYPE&VALUE")
    reply = space.reply(f"{path}?VALUE")
    assert (reply.status, reply.body) == (HTTPStatus.NO_CONTENT, b"")


@pytest.mark.parametrize("attribute", ["EXTENDED_TYPE", "CRITICAL", "HTML"])
def test_an_attribute_of_the_proposal_that_is_not_built_is_no_content_and_told_so(space, attribute):
    assert space.reply(f"/sideman/drums/density?{attribute}").status is HTTPStatus.NO_CONTENT
    assert not EXTENSIONS[attribute]


@pytest.mark.parametrize("query", ["value", "VALUES", "VALUE=1", "LISTEN", "PATH_ADDED", "%00", "VALUE&X", "&"])
def test_an_attribute_that_nobody_knows_is_a_bad_request(space, query):
    assert space.reply(f"/sideman/drums/density?{query}").status is HTTPStatus.BAD_REQUEST


@pytest.mark.parametrize(
    "path", ["/sidemann", "/sideman/drums/densit", "///", "/sideman//", "/sideman//drums", "/..", "/SIDEMAN", "/%ff"]
)
def test_what_is_not_there_is_not_found_whatever_is_asked_of_it(space, path):
    assert space.reply(path).status is HTTPStatus.NOT_FOUND
    assert space.reply(f"{path}?TYPE").status is HTTPStatus.NOT_FOUND


@pytest.mark.parametrize("target", ["", "sideman", "*", "?VALUE"])
def test_what_is_no_path_is_a_bad_request(space, target):
    assert space.reply(target).status is HTTPStatus.BAD_REQUEST


def test_a_fragment_an_empty_query_and_a_last_slash_change_nothing(space):
    whole = space.reply("/sideman/drums")
    assert (
        space.reply("/sideman/drums/") == space.reply("/sideman/drums?") == space.reply("/sideman/drums#x?y") == whole
    )
    assert space.reply("/sideman/drums/density?VALUE#x") == space.reply("/sideman/drums/density?VALUE")
    assert space.reply("/sideman/%64rums") == whole


@pytest.mark.parametrize("path", ["/", "/sideman/drums/density", "/nowhere"])
def test_host_info_is_told_wherever_it_is_asked_for_and_only_then(space, path):
    assert found(space, f"{path}?HOST_INFO") == {**HOST, "EXTENSIONS": EXTENSIONS}
    assert all("HOST_INFO" not in node for node in every_node(found(space, "/")))


def test_an_extension_is_told_as_built_when_some_node_has_it(space):
    used = set().union(*every_node(found(space, "/")))
    of_nodes = {name: built for name, built in EXTENSIONS.items() if name != "LISTEN"}
    assert {name for name, built in of_nodes.items() if built} == used - {"FULL_PATH", "CONTENTS", "TYPE"}


@FEEDBACK
def test_what_is_sent_can_only_be_read_and_has_no_value_before_it_was_sent(space, feedback):
    node = found(space, feedback.address)
    assert (node["ACCESS"], node["TYPE"]) == (1, feedback.types)
    assert found(space, f"{feedback.address}?VALUE") == {}


def test_what_was_sent_last_is_the_value_and_its_types_are_the_messages(space):
    space.hear("/sideman/hit", encode_hit(0, 36, 100))
    assert found(space, "/sideman/hit?VALUE&TYPE") == {"VALUE": ["kick", 36, 100], "TYPE": "sii"}
    space.hear("/sideman/plan", encode("/sideman/plan", "kick"))
    assert found(space, "/sideman/plan?VALUE&TYPE") == {"VALUE": ["kick"], "TYPE": "s"}
    space.hear("/sideman/plan", encode("/sideman/plan", "kick", 0, 127, 0.25, 16, 64, -0.25))
    told = found(space, "/sideman/plan?VALUE&TYPE")
    assert told == {"VALUE": ["kick", 0, 127, 0.25, 16, 64, -0.25], "TYPE": "siifiif"}
    space.hear("/sideman/groove", b"/sideman/groove\0" + b",\0\0\0")
    assert found(space, "/sideman/groove?VALUE") == {}


def test_the_value_of_a_parameter_is_not_what_was_sent_to_it(space):
    space.hear("/sideman/drums/density", encode("/sideman/drums/density", 0.9))
    assert found(space, "/sideman/drums/density?VALUE") == {"VALUE": [-1.0]}


def test_methods_can_be_listened_to_and_containers_cannot(space):
    assert all(f"/sideman/{name}" in space for name in BY_NAME)
    assert all(feedback.address in space for feedback in FEEDBACK_ROWS)
    for address in ("/", "/sideman", "/sideman/latent", "/sideman/nothing", "", None, 3):
        assert address not in space
