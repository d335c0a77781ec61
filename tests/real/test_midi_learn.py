"""A control surface at real ports: learned live, it turns its parameter, and shows what is turned elsewhere."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from real.stage import JackServer, OscEar, Sideman, until
from real.surface import Surface

from realtime.control.midi.map_file import load

pytestmark = pytest.mark.real

LEVEL = "/sideman/drums/level"
WAYS = (("--midi", "jack"), ("--midi", "rtmidi"))


@pytest.fixture(scope="module")
def server() -> Iterator[JackServer]:
    with JackServer() as running:
        yield running


def control(number: int, value: int) -> bytes:
    return bytes((0xB0, number, value))


def values(ear: OscEar, address: str = LEVEL) -> list[float]:
    """What a parameter was turned to, as OSC told it."""
    return [float(str(heard.arguments[0])) for heard in ear.of(address)]


@pytest.mark.parametrize("way", WAYS, ids=lambda way: way[1])
def test_a_knob_is_learned_turns_its_parameter_is_shown_what_others_turn_and_is_kept(
    server: JackServer, way: tuple[str, str], tmp_path: Path
) -> None:
    file = tmp_path / "map.toml"
    options = ("--input", "Surface", "--output", "none", "--sound", "none", "--midi-map", str(file), *way)
    with OscEar() as ear, Surface(server) as surface:
        with Sideman(ear, *options, server=server) as band:
            until(lambda: band.says("plays "), "the band")
            until(lambda: any("Control Out" in name for name in surface.hears), "the way back to the surface")
            band.send("/sideman/midi/takeover", "jump")
            band.send("/sideman/midi/learn", "drums/level")
            until(lambda: band.says("move a knob now"), "the wish to learn")
            surface.move(*(control(21, value) for value in (10, 12, 14, 16)))
            until(lambda: ear.of("/sideman/midi/bind"), "word of the binding")
            assert ear.of("/sideman/midi/bind")[-1].arguments == ("drums/level controller 21 channel 1",)
            until(lambda: control(21, 64) in surface.shown, "the fader at the present value")
            surface.move(control(21, 127), control(21, 32))
            until(lambda: values(ear)[-1:] == [0.5], "the knob's value")
            assert values(ear) == [2.0, 0.5]
            until(lambda: file.exists(), "the file")
            band.send(LEVEL, 2)
            until(lambda: surface.shown[-1:] == [control(21, 127)], "the value that was turned over OSC")
            assert band.end() == 0
        assert [str(binding) for binding in load(file)] == ["drums/level controller 21 channel 1"]

        with Sideman(ear, *options, server=server) as band:
            until(lambda: band.says("plays "), "the band's return")
            until(lambda: control(21, 64) in surface.shown[-2:], "the value at the start")
            surface.move(control(21, 64), control(21, 0))
            until(lambda: values(ear)[-1:] == [0.0], "the value by the binding that was kept")
            assert band.end() == 0


def test_a_learned_pad_starts_and_stops_and_is_not_heard_as_music(server: JackServer, tmp_path: Path) -> None:
    options = ("--input", "Surface", "--output", "none", "--sound", "none", "--midi-map", str(tmp_path / "map.toml"))
    with OscEar() as ear, Surface(server) as surface, Sideman(ear, *options, server=server) as band:
        band.wait_for_hits()
        band.send("/sideman/midi/learn", "transport/toggle")
        until(lambda: band.says("move a knob now"), "the wish to learn")
        surface.move(b"\x99\x3c\x64", b"\x89\x3c\x00")
        until(lambda: ear.of("/sideman/midi/bind"), "word of the binding")
        surface.move(b"\x99\x3c\x64", b"\x89\x3c\x00")
        until(lambda: values(ear, "/sideman/transport/play")[-1:] == [0.0], "the stop")
        surface.move(b"\x99\x3c\x64", b"\x89\x3c\x00")
        until(lambda: values(ear, "/sideman/transport/play")[-1:] == [1.0], "the start")
        assert band.end() == 0


def test_a_surface_that_comes_later_is_shown_everything(server: JackServer) -> None:
    options = ("--output", "none", "--sound", "none", "--midi-map", "generic", "--control-output", "Surface")
    with OscEar() as ear:
        with Sideman(ear, *options, server=server) as band:
            assert band.wait() == 2
            assert band.says('no MIDI output has "Surface" in its name')
        with Surface(server) as surface, Sideman(ear, *options, server=server) as band:
            until(lambda: control(109, 64) in surface.shown, "the level's fader")
            assert b"\x9f\x29\x00" not in surface.shown, "a light that was never lit is not put out"
            band.send("/sideman/transport/click", 1)
            until(lambda: b"\x9f\x29\x7f" in surface.shown, "the light of the click")
            surface.__exit__()
            with Surface(server) as again:
                until(lambda: control(109, 64) in again.shown, "the fader of the surface that came back")
                until(lambda: b"\x9f\x29\x7f" in again.shown, "its light")
                assert band.end() == 0
                until(lambda: b"\x8f\x29\x00" in again.shown, "the light out at the end")


def test_a_broken_map_that_is_named_is_refused_in_one_sentence(server: JackServer, tmp_path: Path) -> None:
    file = tmp_path / "map.toml"
    file.write_text("[[bind]]\nparameter = 'drums/level'\ncontroller = 200\n")
    with OscEar() as ear, Sideman(ear, "--midi-map", str(file), server=server) as band:
        assert band.wait() == 2
        assert band.lines == [f"sideman: {file}, line 3: controller: expected a whole number within 0..119, found 200"]
