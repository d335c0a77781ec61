"""What a session tells its clients over OSC, on real sockets: the main client, and those that subscribe."""

import contextlib
import re
import socket
import time
from importlib.metadata import version
from statistics import median

import pytest
from pythonosc.osc_packet import OscPacket
from real.stage import OscEar, free_port, until

from realtime.config import NONE, SessionConfig
from realtime.control.domains import Choice, Number, Switch
from realtime.control.parameters import BY_NAME, PARAMETERS
from realtime.listen.osc_input import encode
from realtime.session import Session

KEPT = [parameter for parameter in PARAMETERS if parameter.is_kept]
PATIENCE_S = 20.0


@contextlib.contextmanager
def band(ear, **changes):
    given = {"inputs": (NONE,), "outputs": (NONE,), "sound": "none", "osc_in": 0, "bpm": 240.0}
    said = []
    config = SessionConfig(**{**given, "osc_out": f"127.0.0.1:{ear.port}", **changes})
    with Session(config, said.append) as session:
        session.said = said
        session.start()
        yield session


@pytest.fixture
def main():
    with OscEar() as ear:
        yield ear


@pytest.fixture
def tablet():
    with OscEar() as ear:
        yield ear


def heard(ear, address, count=1):
    """The arguments of the first messages to an address, when so many have come."""
    until(lambda: len(ear.of(address)) >= count, f"{count} of {address}", PATIENCE_S)
    return [message.arguments for message in ear.of(address)]


def subscribe(session, ear):
    ear.send(session.osc_port, "/sideman/subscribe")
    heard(ear, "/sideman/ready")


def test_the_first_word_is_ready_with_the_version(main):
    with band(main):
        assert heard(main, "/sideman/ready") == [(version("sideman"),)]
        heard(main, "/sideman/hit")
        assert main.heard[0].address == "/sideman/ready"


def test_a_subscriber_is_told_everything_that_happens(main, tablet):
    with band(main) as session:
        heard(main, "/sideman/hit")
        main.send(session.osc_port, "/sideman/subscribe", f"127.0.0.1:{tablet.port}")
        heard(tablet, "/sideman/ready")
        main.send(session.osc_port, "/sideman/drums/level", 0.5)
        main.send(session.osc_port, "/sideman/drums/fill")
        for _ in range(4):
            main.send(session.osc_port, "/sideman/onset", 100)
        for ear in (main, tablet):
            assert heard(ear, "/sideman/drums/level") == [(0.5,)]
            assert heard(ear, "/sideman/drums/fill") == [(1,)]
            assert heard(ear, "/sideman/cue")[0][0] == "fill"
            until(lambda ear=ear: any(len(groove) == 3 for groove in heard(ear, "/sideman/groove")), "the onset")
            (step, velocity, offset), *_ = (groove for groove in heard(ear, "/sideman/groove") if groove)
            assert (0 <= step < 32, velocity, -0.5 <= offset <= 0.5) == (True, 100, True)
            heard(ear, "/sideman/plan/commit")
            heard(ear, "/sideman/plan", 9)
            heard(ear, "/sideman/hit")
            heard(ear, "/sideman/metrics/voice")
        bars_and_beats = heard(tablet, "/sideman/beat", 6)
        assert all(bar >= 1 and 1 <= beat <= 4 for bar, beat in bars_and_beats)
        numbers = [bar * 4 + beat for bar, beat in bars_and_beats]
        assert numbers == list(range(numbers[0], numbers[0] + len(numbers))), "every beat once"


def test_a_subscriber_is_ready_once_is_renewed_and_goes(main, tablet):
    with band(main) as session:
        subscribe(session, tablet)
        tablet.send(session.osc_port, "/sideman/subscribe", float(tablet.port))
        heard(tablet, "/sideman/beat", 2)
        assert len(tablet.of("/sideman/ready")) == 1
        assert session.plays().endswith("and 1 more")
        tablet.send(session.osc_port, "/sideman/unsubscribe")
        until(lambda: "more" not in session.plays(), "the end of the subscription")
        heard(main, "/sideman/beat", len(main.of("/sideman/beat")) + 1)
        before = len(tablet.heard)
        heard(main, "/sideman/beat", len(main.of("/sideman/beat")) + 3)
        assert len(tablet.heard) == before


def test_metrics_come_once_a_second_in_one_bundle(main):
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as raw:
        raw.bind(("127.0.0.1", 0))
        raw.settimeout(PATIENCE_S)
        with band(main) as session:
            main.send(session.osc_port, "/sideman/subscribe", raw.getsockname()[1])
            came = []
            while len(came) < 3:
                messages = [timed.message for timed in OscPacket(raw.recv(65536)).messages]
                if messages[0].address.startswith("/sideman/metrics/"):
                    came.append((time.monotonic(), messages))
    for _, messages in came:
        names = [message.address.rpartition("/")[2] for message in messages]
        assert names == ["inference_ms", "jitter_ms", "dropped", "late", "voice", "clock", "bpm"]
        kinds = [type(message.params[0]) for message in messages]
        assert kinds == [float, float, int, int, str, str, float]
    assert [message.params[0] for message in came[-1][1]][-3:] == ["ready", "internal", 240.0]
    assert came[2][0] - came[0][0] == pytest.approx(2.0, abs=0.3)


@pytest.mark.parametrize("address", ["/sideman/state", "/sideman/session/state"])
def test_the_state_is_every_value_once_in_small_bundles_to_the_sender_and_to_every_client(main, tablet, address):
    with band(main) as session, OscEar() as asks:
        subscribe(session, tablet)
        heard(main, "/sideman/hit")
        tablet.send(session.osc_port, "/sideman/drums/style", "funk")
        heard(tablet, "/sideman/drums/style")
        asks.send(session.osc_port, address)
        for ear in (asks, main, tablet):
            heard(ear, "/sideman/presets")
            told = {message.address: message.arguments for message in ear.heard}
            for parameter in KEPT:
                (value,) = told[parameter.address]
                expected = "funk" if parameter.name == "drums/style" else session.conductor.values[parameter.name]
                assert value == pytest.approx(expected) if isinstance(value, float) else value == expected
                assert isinstance(value, str) == isinstance(parameter.domain, Choice), parameter.name
        plan = ["/sideman/plan/commit", *["/sideman/plan"] * 9]
        values = [parameter.address for parameter in KEPT]
        assert [message.address for message in asks.heard] == [*plan, *values, "/sideman/groove", "/sideman/presets"]


def test_a_state_may_be_asked_for_one_client_and_0_is_a_button_let_go(main, tablet):
    with band(main) as session:
        subscribe(session, tablet)
        main.send(session.osc_port, "/sideman/state", 0)
        main.send(session.osc_port, "/sideman/state", tablet.port)
        heard(tablet, "/sideman/presets")
        main.send(session.osc_port, "/sideman/state", free_port())
        heard(main, "/sideman/error")
        assert "is no client" in str(main.of("/sideman/error")[0].arguments[1])
        assert not main.of("/sideman/presets")


@pytest.mark.parametrize("named", [False, True])
def test_who_asks_for_the_state_all_the_time_is_told_twenty_times_a_second_at_most(main, tablet, named):
    with band(main) as session:
        subscribe(session, tablet)
        begun = time.monotonic()
        for _ in range(300):
            tablet.send(session.osc_port, "/sideman/state", *([tablet.port] if named else []))
        heard(tablet, "/sideman/presets")
        until(lambda: not session.pending, "the last question")
        heard(tablet, "/sideman/beat", len(tablet.of("/sideman/beat")) + 2)
        assert len(tablet.of("/sideman/presets")) <= 2 + 20 * (time.monotonic() - begun)


def test_a_value_is_asked_for_in_three_ways(main, tablet):
    with band(main) as session:
        for number, question in enumerate(
            [
                ("/sideman/get", "transport/tempo"),
                ("/sideman/get", "/sideman/transport/tempo"),
                ("/get", "transport/tempo"),
                ("/get", "/sideman/transport/tempo"),
                ("/sideman/transport/tempo/get",),
            ]
        ):
            tablet.send(session.osc_port, *question)
            assert heard(tablet, "/sideman/transport/tempo", number + 1)[number] == (240.0,)
        tablet.send(session.osc_port, "/get", "drums/fill")
        assert heard(tablet, "/sideman/error")[0][1] == "drums/fill keeps no value: it acts once"
        tablet.send(session.osc_port, "/get", "drums/{level,style}")
        assert heard(tablet, "/sideman/drums/level") == [(1.0,)]
        assert heard(tablet, "/sideman/drums/style") == [("unknown",)]
        assert heard(main, "/sideman/drums/style") == [("unknown",)], "not all can hear at the port they send from"


@pytest.mark.parametrize(
    "question", [("/sideman/get", "drums/*"), ("/get", "/sideman/drums/*"), ("/sideman/drums/*/get",)]
)
def test_a_question_by_a_pattern_is_answered_by_what_keeps_a_value(main, tablet, question):
    asked = [parameter for parameter in KEPT if re.fullmatch("drums/[^/]*", parameter.name)]
    with band(main) as session:
        tablet.send(session.osc_port, *question)
        for parameter in asked:
            heard(tablet, parameter.address)
        tablet.send(session.osc_port, "/sideman/get", "session/pan*")
        assert "nothing that keeps a value matches" in heard(tablet, "/sideman/error")[0][1]
        assert len(tablet.of("/sideman/error")) == 1


def test_a_pattern_turns_everything_that_it_matches(main):
    with band(main) as session:
        heard(main, "/sideman/hit")
        main.send(session.osc_port, "/sideman/drums/mute/{*_tom,[ck]*}", 1)
        main.send(session.osc_port, "/sideman/drums/mute/*_tom", 1)
        main.send(session.osc_port, "/sideman/ons[a-f]t", 100)
        until(lambda: any(heard(main, "/sideman/groove")), "the onset")
        muted = {name.rpartition("/")[2] for name in BY_NAME if "drums/mute/" in name and session.desk.values[name]}
        assert muted == {"low_tom", "mid_tom", "high_tom"}
        assert "nothing matches" in heard(main, "/sideman/error")[0][1], "in braces a star is a star"
        main.send(session.osc_port, "/sideman/*/*", 1)
        main.send(session.osc_port, "/sideman/drums/density/get")
        heard(main, "/sideman/drums/density")
        assert not session.finished.is_set(), "no pattern quits"


def test_an_unknown_address_is_answered_once_to_its_sender_and_to_every_client(main, tablet):
    with band(main) as session, OscEar() as sender:
        subscribe(session, tablet)
        for _ in range(5):
            sender.send(session.osc_port, "/sideman/drums/levle", 1)
        sender.send(session.osc_port, "/sideman/cowbell", 1)
        for ear in (sender, main, tablet):
            errors = heard(ear, "/sideman/error", 2)
            assert [error[0] for error in errors] == ["/sideman/drums/levle", "/sideman/cowbell"]
            assert errors[0][1].endswith("the nearest is /sideman/drums/level")
        tablet.send(session.osc_port, "/sideman/drums/levle", 1)
        assert heard(tablet, "/sideman/error", 3)[2][0] == "/sideman/drums/levle", "another sender is told too"
        tablet.send(session.osc_port, "/sideman/error", "/x", "y")
        tablet.send(session.osc_port, "/sideman/drums/level", 3)
        assert heard(tablet, "/sideman/error", 4)[3] == (
            "/sideman/drums/level",
            "drums/level must be within 0..2, not 3; taken as 2",
        )
        assert len(tablet.of("/sideman/error")) == 4, "what another Sideman says is not answered"


def test_every_value_may_come_as_an_int_or_a_float_and_out_of_range_is_the_nearest(main):
    with band(main) as session:
        for parameter in KEPT:
            domain = parameter.domain
            if parameter.name in ("transport/play", "transport/clock", "drums/openness", "drums/density"):
                continue
            last = (
                domain.high
                if isinstance(domain, Number)
                else 1
                if isinstance(domain, Switch)
                else len(domain.names) - 1
            )
            low = domain.low if isinstance(domain, Number) else 0
            errors = len(main.of("/sideman/error"))
            main.send(session.osc_port, parameter.address, float(last))
            main.send(session.osc_port, parameter.address, int(low) if low == int(low) else float(low))
            main.send(session.osc_port, parameter.address, 1e9)
            heard(main, "/sideman/error", errors + 1)
            taken = session.conductor.values[parameter.name]
            assert taken == (domain.names[-1] if isinstance(domain, Choice) else last), parameter.name
            assert len(main.of("/sideman/error")) == errors + 1, main.of("/sideman/error")[-1]
            main.send(session.osc_port, parameter.address, parameter.default)


def test_what_is_struck_beyond_its_range_counts_and_is_answered_and_a_button_may_send_127(main):
    with band(main) as session:
        heard(main, "/sideman/hit")
        main.send(session.osc_port, "/sideman/onset", 200, 60)
        assert "velocity must be within 0..127" in heard(main, "/sideman/error")[0][1]
        until(lambda: any(127 in groove for groove in heard(main, "/sideman/groove")), "the onset")
        main.send(session.osc_port, "/sideman/drums/fill", 127)
        main.send(session.osc_port, "/sideman/session/panic", 127)
        assert heard(main, "/sideman/session/panic") == [(1,)]
        assert heard(main, "/sideman/drums/fill") == [(1,)]
        assert len(main.of("/sideman/error")) == 1


@pytest.mark.parametrize("tags", ["T", "F", "N", "I", "b", "[ii]", "m", "h", "d", "S", "c", "x"])
def test_every_type_of_argument_has_an_answer_and_none_ends_the_music(main, tags):
    body = {"b": b"\0\0\0\2ab\0\0", "[ii]": bytes(8), "m": bytes(4), "h": bytes(8), "d": bytes(8), "S": b"abc\0"}
    content = body.get(tags, bytes(4) if tags in "cx" else b"")
    tagged = f",{tags}".encode()
    data = b"/sideman/drums/mute\0" + tagged + bytes(4 - len(tagged) % 4) + content
    with band(main) as session:
        heard(main, "/sideman/hit")
        session.desk.values.set("drums/mute", tags in "Fhdc")
        main.send_bytes(session.osc_port, data)
        if tags == "x":
            until(lambda: session.counters().osc_malformed == 1, "the count")
        elif tags in "TFhdc":
            assert heard(main, "/sideman/drums/mute") == [(int(tags == "T"),)]
        else:
            sentence = heard(main, "/sideman/error")[0][1]
            words = {"N": "one value, not 0", "I": "one value, not 0", "b": "a blob", "[ii]": "an array", "S": "0 or 1"}
            assert words.get(tags, "neither number nor text") in sentence
        session.desk.values.set("drums/mute", False)
        main.send(session.osc_port, "/sideman/drums/mute", 0)
        heard(main, "/sideman/hit", len(main.of("/sideman/hit")) + 3)


def test_dead_and_deaf_clients_cost_nothing(main):
    with band(main) as session, contextlib.ExitStack() as stack:
        for _ in range(8):
            main.send(session.osc_port, "/sideman/subscribe", free_port())
            deaf = stack.enter_context(socket.socket(socket.AF_INET, socket.SOCK_DGRAM))
            deaf.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 2048)
            deaf.bind(("127.0.0.1", 0))
            main.send(session.osc_port, "/sideman/subscribe", deaf.getsockname()[1])
        until(lambda: session.plays().endswith("and 16 more"), "sixteen clients")
        main.send(session.osc_port, "/sideman/subscribe", free_port())
        assert "16 clients" in heard(main, "/sideman/error")[0][1]
        for number in range(500):
            main.send(session.osc_port, "/sideman/drums/level", 0.5 + number / 1000)
            time.sleep(0.001)
        values = heard(main, "/sideman/drums/level", 500)
        assert [value[0] for value in values] == pytest.approx([0.5 + number / 1000 for number in range(500)])
        heard(main, "/sideman/hit", len(main.of("/sideman/hit")) + 5)
        assert session.band.osc_out.dropped == 0
        assert not session._faults


def test_beats_are_told_when_they_are_due(main):
    with band(main) as session:
        heard(main, "/sideman/beat", 16)
        line = session.conductor.timeline
        beats = main.of("/sideman/beat")
        late_ms = [(message.ns - line.time_at(number)) * 1e-6 for number, message in enumerate(beats)]
        assert min(late_ms) > -0.1
        assert median(late_ms) < 2.0, late_ms


def test_beats_are_told_as_much_ahead_as_hits(main):
    with band(main, settings=(("latency/osc_out", 60.0),)) as session:
        heard(main, "/sideman/beat", 16)
        line = session.conductor.timeline
        late_ms = [
            (message.ns - line.time_at(number)) * 1e-6 for number, message in enumerate(main.of("/sideman/beat"))
        ]
        assert median(late_ms) == pytest.approx(-60.0, abs=3.0)


def test_a_burst_is_obeyed_whole_while_the_voice_is_still_heard(main):
    with band(main) as session, OscEar() as sender:
        heard(main, "/sideman/plan/commit")
        sent = 0
        for _ in range(20):
            for _ in range(200):
                sent += 1
                sender.send(session.osc_port, "/sideman/drums/feel_seed", sent)
            sender.send(session.osc_port, "/sideman/onset", 100)
            time.sleep(0.05)
        until(lambda: session.conductor.values["drums/feel_seed"] == sent, "the last")
        told = heard(main, "/sideman/drums/feel_seed", sent)
        assert [value[0] for value in told] == list(range(1, sent + 1))
        assert session._osc.inbox.dropped == 0
        assert len(main.of("/sideman/plan/commit")) > 3


def test_an_open_port_is_warned_of_once_and_lets_others_in(main):
    with band(main, osc_bind="0.0.0.0") as session:
        (warning,) = [line for line in session.said if "open on 0.0.0.0" in line]
        assert warning.startswith(f"OSC port {session.osc_port} is open on 0.0.0.0: ")
        assert "quit" in warning
        main.send(session.osc_port, "/sideman/subscribe", "192.0.2.1:9000")
        until(lambda: session.plays().endswith("and 1 more"), "another machine")
    with band(main, osc_bind="127.0.0.2") as session:
        assert not [line for line in session.said if "open" in line]
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as talk:
            talk.settimeout(PATIENCE_S)
            talk.sendto(encode("/get", "drums/level"), ("127.0.0.2", session.osc_port))
            assert OscPacket(talk.recv(4096)).messages[0].message.address == "/sideman/drums/level"


def test_the_warning_names_the_port_of_oscquery_as_well_where_it_is_open_too(main):
    with band(main, osc_bind="0.0.0.0", oscquery=0) as session:
        (warning,) = [line for line in session.said if "open on 0.0.0.0" in line]
        ports = f"OSC port {session.osc_port} and OSCQuery's HTTP port {session.oscquery_port} are open on 0.0.0.0: "
        assert warning.startswith(ports)
        assert "quit" in warning
        with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as taken:
            taken.bind(("0.0.0.0", 0))
            taken.listen()
            with band(main, osc_bind="0.0.0.0", oscquery=taken.getsockname()[1]) as other:
                (warning,) = [line for line in other.said if "open on 0.0.0.0" in line]
                assert warning.startswith(f"OSC port {other.osc_port} is open on 0.0.0.0: "), "one cannot be had"


def test_the_presets_are_told_when_their_list_has_changed_and_with_the_state(main, tablet, tmp_path):
    with band(main, presets=tmp_path) as session:
        heard(main, "/sideman/hit")
        main.send(session.osc_port, "/sideman/preset/save", "ballad")
        assert heard(main, "/sideman/presets") == [("ballad",)]
        tablet.send(session.osc_port, "/sideman/state")
        assert heard(tablet, "/sideman/presets") == [("ballad",)]
