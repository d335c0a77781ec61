"""The live session without ports or sound: the real drums in their own process, spoken to over OSC."""

import time

import mido
import pytest
from pythonosc.osc_packet import OscPacket
from session_client import PATIENCE_S, playing, until

from realtime._core import Timeline
from realtime.config import NONE, SessionConfig
from realtime.control.domains import ParameterError
from realtime.listen.osc_input import OscPortError
from realtime.play.midi_file import read_song
from realtime.session import Session


def test_the_drums_keep_time_before_anybody_plays(client):
    with playing(client):
        drums = {client.wait_for("/sideman/hit")[0] for _ in range(24)}
    assert drums & {"closed_hat", "ride"}
    assert drums & {"kick", "snare"}


def test_an_onset_brings_another_plan(client):
    with playing(client) as session:
        client.wait_for("/sideman/plan/commit")
        client.wait_for("/sideman/hit")
        before = dict(client.plan)
        for _ in range(4):
            client.send(session, "/sideman/onset", 120, 60)
        client.wait_for("/sideman/plan/commit")
        assert client.plan != before


def test_a_wrong_message_is_answered_and_the_music_goes_on(client):
    with playing(client) as session:
        client.wait_for("/sideman/hit")
        client.send(session, "/sideman/transport/tempo", 1000)
        message = OscPacket(client.talk.recv(4096)).messages[0].message
        assert message.address == "/sideman/error"
        assert message.params == [
            "/sideman/transport/tempo",
            "transport/tempo must be within 20..400, not 1000; taken as 400",
        ]
        client.wait_for("/sideman/hit")


def test_the_patch_can_mute_and_quit(client):
    with playing(client) as session:
        client.wait_for("/sideman/hit")
        client.send(session, "/sideman/drums/mute", 1)
        client.wait_for("/sideman/drums/mute")
        client.collect(0.3)
        told = client.collect(1.0)
        assert "/sideman/beat" in told
        assert "/sideman/hit" not in told
        client.send(session, "/sideman/session/quit")
        assert session.finished.wait(PATIENCE_S)


def test_the_band_ends_after_the_bars_that_were_asked_for(client):
    with playing(client, bars=1) as session:
        assert session.finished.wait(PATIENCE_S)
        assert session.picture().bar >= 1


def test_a_session_that_cannot_open_leaves_nothing_behind(client):
    with playing(client) as session, pytest.raises(OscPortError):
        Session(SessionConfig(inputs=(NONE,), outputs=(NONE,), sound="none", osc_in=session.osc_port), print)


def test_the_performer_plays_where_it_is_asked_and_goes_home_at_the_first_real_note(client):
    with playing(client, inputs=("demo", NONE), demo=True) as session:
        client.wait_for("/sideman/plan/commit")
        client.wait_for("/sideman/plan/commit")
        assert session.picture().groove[:, 0].any()
        assert "performer" in session.picture().hears
        client.send(session, "/sideman/onset", 120)
        client.wait_for("/sideman/plan/commit")
        assert "performer" not in session.picture().hears


def test_quit_with_0_is_a_button_let_go(client):
    with playing(client) as session:
        client.wait_for("/sideman/hit")
        client.send(session, "/sideman/session/quit", 0)
        client.send(session, "/sideman/session/quit", "now")
        message = OscPacket(client.talk.recv(4096)).messages[0].message
        assert message.params == ["/sideman/session/quit", "session/quit takes no value, or a number, not 'now'"]
        assert not session.finished.is_set()
        client.wait_for("/sideman/hit")


def test_a_tempo_that_comes_before_the_first_beat_holds(client):
    with Session(
        SessionConfig(inputs=(NONE,), outputs=(NONE,), sound="none", osc_in=0, osc_out=client.address), print
    ) as session:
        client.send(session, "/sideman/transport/tempo", 200)
        until(lambda: session.pending)
        session.start()
        client.wait_for("/sideman/hit")
        assert session.picture().bpm == 200.0


def test_a_session_ends_at_once_before_its_first_beat(client):
    with playing(client):
        begun = time.monotonic()
    assert time.monotonic() - begun < 2.0  # the start alone would wait 2.5 s for its first answer


def test_the_transport_stands_still_while_stopped(client):
    with playing(client) as session:
        client.wait_for("/sideman/hit")
        client.send(session, "/sideman/transport/play", 0)
        until(lambda: not session.picture().playing)
        first = session.picture()
        time.sleep(0.1)
        assert session.picture().beat_in_bar == first.beat_in_bar
        client.send(session, "/sideman/transport/play", 1)
        assert client.wait_for("/sideman/plan/commit") == [0.0]
        client.wait_for("/sideman/hit")


def test_four_taps_set_the_tempo_and_the_band_comes_in_on_the_fifth(client):
    with playing(client, clock="follow", bpm=120.0) as session:
        time.sleep(0.3)
        assert not session.picture().playing
        began = time.monotonic()
        for tap in range(4):
            time.sleep(max(0.0, began + 0.4 * tap - time.monotonic()))
            client.send(session, "/sideman/onset", 100)
        client.wait_for("/sideman/hit")
        assert time.monotonic() - began == pytest.approx(4 * 0.4, abs=0.1)
        assert session.picture().bpm == pytest.approx(150, rel=0.05)
        assert session.picture().clock.startswith("your playing")


def test_a_recording_holds_both_tracks_without_the_click_and_every_note_ends(client, tmp_path):
    path = tmp_path / "take.mid"
    with playing(client, inputs=("demo", NONE), demo=True, click=True, record=path, bars=2) as session:
        assert session.finished.wait(PATIENCE_S)
    tempo, player, drums = mido.MidiFile(path).tracks
    assert [message.tempo for message in tempo if message.type == "set_tempo"] == [250_000]
    for track in (player, drums):
        struck = [message for message in track if message.type == "note_on" and message.velocity]
        ended = [
            message
            for message in track
            if message.type == "note_off" or (message.type == "note_on" and not message.velocity)
        ]
        assert len(struck) == len(ended) > 4
    assert not {76, 77} & {message.note for message in drums if message.type == "note_on"}


def test_a_session_counts_in_and_plays_in_its_metre_and_in_the_next(client, tmp_path):
    path = tmp_path / "take.mid"
    with playing(client, metre="7/8", count_in=1, bpm=120.0, bars=4, record=path) as session:
        until(lambda: session.picture().cue == "count-in")
        picture = session.picture()
        assert (picture.bar, picture.metre, picture.beats_per_bar) == (0, "7/8", 3.5)
        until(lambda: session.picture().cue == "")
        client.send(session, "/sideman/transport/metre", "3/4")
        until(lambda: session.picture().metre == "3/4")
        assert session.picture().bar == 1
        assert session.finished.wait(PATIENCE_S)
    song = read_song(path)
    assert [metre[1:] for metre in song.metres] == [(7, 8), (3, 4)]
    assert [metre.beat for metre in song.metres] == [0.0, 7.0], "a bar of count-in and one of the first metre"
    assert min(note.beat for note in song.notes) > 3.3


@pytest.mark.parametrize(("count_in_beats", "cue"), [(0.0, ""), (4.0, "count-in")])
def test_the_moments_before_a_start_are_a_count_in_only_where_one_was_asked_for(client, count_in_beats, cue):
    config = SessionConfig(inputs=(NONE,), outputs=(NONE,), sound="none", osc_in=0, osc_out=client.address)
    with Session(config, print) as session:
        in_a_minute_ns = time.monotonic_ns() + 60_000_000_000
        session.conductor.start(Timeline(120.0, -count_in_beats, in_a_minute_ns), count_in_beats)
        until(lambda: session.scheduler.position()[0] < -count_in_beats)
        assert session.picture().playing
        assert session.picture().cue == cue


def test_a_plan_in_another_metre_leaves_the_steps_beyond_its_bars_empty(client):
    with playing(client, metre="3/4"):
        client.wait_for("/sideman/plan/commit")
        steps = {step for params in client.plan.values() for step in params[::3]}
    assert steps
    assert not steps & {*range(12, 16), *range(28, 32)}


def test_what_was_kept_in_a_folder_whose_name_is_no_text_is_told_and_the_rest_too(client, tmp_path):
    with playing(client, keep_folder=tmp_path / "\udcff") as session:
        client.send(session, "/sideman/onset", 120)
        client.wait_for("/sideman/hit")
        client.send(session, "/sideman/session/keep", 1)
        assert "/\ufffd/" in client.wait_for("/sideman/session/kept")[0]
        client.wait_for("/sideman/hit")


def test_a_failed_start_leaves_the_old_take_alone(client, tmp_path):
    path = tmp_path / "take.mid"
    path.write_bytes(b"an old take")
    with playing(client) as session, pytest.raises(OscPortError):
        Session(
            SessionConfig(inputs=(NONE,), outputs=(NONE,), sound="none", osc_in=session.osc_port, record=path), print
        )
    assert path.read_bytes() == b"an old take"


def test_a_fill_is_told_ahead_and_lands(client):
    with playing(client) as session:
        client.wait_for("/sideman/hit")
        client.send(session, "/sideman/drums/fill")
        name, beat = client.wait_for("/sideman/cue")
        assert (name, beat % 4) == ("fill", 0.0)
        assert session.picture().cue in ("fill coming", "fill")
        assert client.wait_for("/sideman/hit", lambda params: params[0] == "crash")[1] == 49
        until(lambda: session.picture().cue == "")


def test_the_ending_stops_the_transport_and_play_starts_it_again(client):
    with playing(client) as session:
        client.wait_for("/sideman/hit")
        client.send(session, "/sideman/drums/ending")
        assert client.wait_for("/sideman/cue")[0] == "ending"
        assert client.wait_for("/sideman/hit", lambda params: params[0] == "crash") == ["crash", 49, 127]
        assert client.wait_for("/sideman/transport/play") == [0]
        until(lambda: not session.picture().playing)
        client.send(session, "/sideman/drums/fill")
        message = OscPacket(client.talk.recv(4096)).messages[0].message
        assert message.params == ["/sideman/drums/fill", "drums/fill: the band is not playing"]
        client.send(session, "/sideman/transport/play", 1)
        assert client.wait_for("/sideman/plan/commit") == [0.0]
        client.wait_for("/sideman/hit")


def test_a_frozen_drummer_is_asked_nothing_and_a_thawed_one_hears_what_was_played(client):
    with playing(client) as session:
        client.wait_for("/sideman/plan/commit")
        client.wait_for("/sideman/hit")
        client.send(session, "/sideman/drums/freeze", 1)
        until(lambda: session.picture().frozen)
        asked = session.conductor.asked[-1]
        client.send(session, "/sideman/onset", 127)
        until(lambda: session.picture().groove[:, 0].any())
        for _ in range(12):
            client.wait_for("/sideman/hit")
        assert session.conductor.asked[-1] == asked
        client.send(session, "/sideman/drums/freeze", 0)
        until(lambda: session.conductor.asked[-1][0] > asked[0])
        client.wait_for("/sideman/plan/commit")


def test_what_is_turned_while_stopped_is_answered_before_the_start(client):
    with playing(client) as session:
        client.wait_for("/sideman/hit")
        client.send(session, "/sideman/transport/play", 0)
        until(lambda: not session.picture().playing)
        before = session.picture().hvo
        client.send(session, "/sideman/drums/intensity", 1.0)
        until(lambda: (session.picture().hvo != before).any())


def test_what_is_set_before_the_start_holds_and_what_cannot_be_is_refused(client):
    settings = (("drums/style", "funk"), ("drums/freeze", 1.0), ("latent/a/random", 1), ("drums/pitch/kick", 35))
    with playing(client, settings=settings) as session:
        assert client.wait_for("/sideman/hit", lambda params: params[0] == "kick")[1] == 35
        assert session.picture().frozen
        assert session.conductor.values["drums/style"] == "funk"
    for name, value in (("drums/fill", 1), ("transport/play", 0), ("drums/style", "polka"), ("drums/follow", 3)):
        with pytest.raises(ParameterError, match=f"^{name}"):
            Session(
                SessionConfig(inputs=(NONE,), outputs=(NONE,), sound="none", osc_in=0, settings=((name, value),)), print
            )


def test_an_onset_over_osc_is_taken_as_played_its_latency_earlier(client):
    with playing(client) as session:
        client.wait_for("/sideman/hit")
        client.send(session, "/sideman/latency/osc_in", 300)
        until(lambda: session.conductor.values["latency/osc_in"] == 300)
        before, sent_ns = session.conductor.asked[-1], time.monotonic_ns()
        client.send(session, "/sideman/onset", 120, 60)
        until(lambda: session.conductor.asked[-1] != before)
        newest_ns = session.conductor.asked[-1][1]
        assert 0 <= newest_ns + 300_000_000 - sent_ns < 200_000_000


def test_the_lookahead_follows_the_latency_of_an_output_and_comes_back_by_and_by(client):
    with playing(client, settings=(("latency/osc_out", 60.0),)) as session:
        assert session.scheduler.lookahead_ns == 65_000_000
        client.send(session, "/sideman/latency/osc_out", 140)
        until(lambda: session.scheduler.lookahead_ns == 145_000_000)
        client.send(session, "/sideman/latency/osc_out", 120)
        until(lambda: session.scheduler.lookahead_ns < 145_000_000)
        assert session.scheduler.lookahead_ns > 125_000_000, "not at once"
        until(lambda: session.scheduler.lookahead_ns == 125_000_000)


def test_what_osc_could_not_send_in_time_is_among_the_drops(client):
    with playing(client) as session:
        client.wait_for("/sideman/hit")
        before = session.picture().drops
        session._latencies.keep = lambda *_: None  # else the scheduler would be further ahead too
        session._osc.out.queue.latency_ns = 150_000_000
        until(lambda: session.picture().drops > before)
