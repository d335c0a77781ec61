"""The live session with voices of its own: what it plays when they end, and how they come back."""

import time

from fakes import write_fake_voice
from pythonosc.osc_packet import OscPacket
from session_client import playing, until

from realtime.voices.status import State


def test_a_voice_of_ones_own_plays_the_drums(client, tmp_path, monkeypatch):
    monkeypatch.setenv("SIDEMAN_VOICES", str(tmp_path))
    write_fake_voice(tmp_path, name="mine")
    with playing(client, drums="mine") as session:
        client.wait_for("/sideman/plan/commit")
        client.send(session, "/sideman/onset", 127)
        assert client.wait_for("/sideman/hit")[::2] == ["kick", 127]


def test_the_pattern_goes_on_when_the_voice_dies_of_what_it_is_asked(client, tmp_path):
    folder = write_fake_voice(
        tmp_path, answer="import os\nif request.groove[:, 0].sum() > 1: os._exit(3)\nreturn echo(request)"
    )
    with playing(client, drums=str(folder)) as session:
        client.wait_for("/sideman/plan/commit")
        for _ in range(20):
            client.send(session, "/sideman/onset", 127)
            time.sleep(0.2)  # beyond the chord, so that the next onset is another
            if session.drums.status().crashes:
                break
        until(lambda: session.drums.status().crashes > 0)
        for _ in range(2):
            assert client.wait_for("/sideman/hit")[0] == "kick"


def test_a_voice_that_stays_down_is_brought_back_over_osc(client, tmp_path):
    crash = tmp_path / "crash"
    folder = write_fake_voice(
        tmp_path, answer=f"import os\nif os.path.exists({str(crash)!r}): os._exit(3)\nreturn echo(request)"
    )
    with playing(client, drums=str(folder)) as session:
        client.wait_for("/sideman/plan/commit")
        client.send(session, "/sideman/onset", 127)
        client.wait_for("/sideman/hit")
        crash.touch()

        def is_down_when_asked_again():
            """A voice that died twice of a request is not asked it again."""
            client.send(session, "/sideman/drums/next_variation")
            return session.drums.status().state is State.DOWN

        until(is_down_when_asked_again)
        assert client.wait_for("/sideman/hit")[0] == "kick"
        client.wait_for("/sideman/error", lambda told: told[0] == "/sideman" and "stays down" in told[1])
        client.send(session, "/sideman/drums/fill")
        refusal = client.wait_for("/sideman/error", lambda told: told[0] == "/sideman/drums/fill")
        assert refusal[1] == "drums/fill: the drums' voice is down; voices/drums/restart brings it back"
        crash.unlink()
        client.send(session, "/sideman/voices/drums/restart")
        until(lambda: session.drums.status().state is State.READY)


def test_a_voice_that_raises_at_what_it_is_asked_still_plays(client, tmp_path):
    folder = write_fake_voice(tmp_path, answer="if request.fill: raise ValueError('no fills')\nreturn echo(request)")
    with playing(client, drums=str(folder)) as session:
        client.wait_for("/sideman/plan/commit")
        client.send(session, "/sideman/drums/fill")
        client.send(session, "/sideman/drums/density", 0.5)
        message = OscPacket(client.talk.recv(4096)).messages[0].message
        assert message.params[1] == "drums/density: this drummer knows nothing of it"
        client.send(session, "/sideman/onset", 127)
        client.wait_for("/sideman/plan/commit")
        assert client.wait_for("/sideman/hit")[0] == "kick"
