"""The main patch in Pure Data, headless, and the real service: all that is turned there is turned here, and back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from real.pure_data_main import CONTROLS, MainPatch
from real.stage import OscEar, Sideman, free_port, until

from max_patches.make.surface import Control, Look
from realtime.control.domains import Choice, Impulse, Number, Switch, Text
from realtime.control.parameters import BY_NAME
from realtime.music.kit import KIT

pytestmark = pytest.mark.real

NO_MIDI = ("--input", "none", "--output", "none")
APART = ("session/quit", "transport/play", "session/state")
KEPT = [control for control in CONTROLS if BY_NAME[control.name].is_kept and control.name not in APART]
ONCE = [control for control in CONTROLS if not BY_NAME[control.name].is_kept and control.name not in APART]
Told = tuple[float | int | str, ...]


class Stage:
    """The service, the patch, and an ear that is told everything, as the patch is."""

    def __init__(self, folder: Path) -> None:
        port = free_port()
        self.ear = OscEar()
        self.band = Sideman(self.ear, *NO_MIDI, "--keep-folder", str(folder / "kept"), osc_out=port)
        self.patch = MainPatch(folder, self.band.osc_port, port)

    def __enter__(self) -> Stage:
        self.ear.__enter__()
        self.band.__enter__()
        self.patch.__enter__()
        until(lambda: self.patch.hits() and self._subscribed(), "hits in the main patch, and the ear's subscription")
        return self

    def __exit__(self, *error: object) -> None:
        for part in (self.patch, self.band, self.ear):
            part.__exit__(*error)

    def _subscribed(self) -> bool:
        self.band.send("/sideman/subscribe", f"127.0.0.1:{self.ear.port}")
        return bool(self.ear.of("/sideman/ready"))

    def told(self, name: str) -> list[Told]:
        """The values that have come to the ear for a parameter."""
        return [heard.arguments for heard in self.ear.of(f"/sideman/{name}")]

    def refused(self, name: str) -> bool:
        """Whether the band has said why it cannot do it now."""
        return any(heard.arguments[0] == f"/sideman/{name}" for heard in self.ear.of("/sideman/error"))


@pytest.fixture(scope="module")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    folder = tmp_path_factory.mktemp("main")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SIDEMAN_CONFIG", str(folder / "settings"))  # what is saved is saved there
        with Stage(folder) as running:
            yield running


def another(name: str, nth: int) -> tuple[float | int, float | int | str]:
    """Another value than the default, as a widget sends it and as Sideman tells it; each nth is another."""
    parameter = BY_NAME[name]
    domain = parameter.domain
    if isinstance(domain, Switch):
        value = int(bool(parameter.default)) ^ (nth % 2)
        return value, value
    if isinstance(domain, Choice):
        index = (domain.names.index(str(parameter.default)) + nth) % len(domain.names)
        return index, domain.names[index]
    assert isinstance(domain, Number)
    span = domain.high - domain.low
    value = domain.low + span * (0.25 if nth % 2 else 0.375)
    if value == parameter.default:
        value += span / 16
    value = float(round(value)) if domain.whole else value
    return value, value


def equal(told: float | int | str, wanted: float | int | str) -> bool:
    """Equal as far as OSC's 32-bit floats, and the six digits that Pure Data writes, carry it."""
    if isinstance(wanted, str) or isinstance(told, str):
        return told == wanted
    return float(told) == pytest.approx(float(wanted), rel=1e-5, abs=1e-6)


def test_every_control_moves_its_parameter(stage: Stage) -> None:
    for control in KEPT:
        sent, wanted = another(control.name, 1)
        before = len(stage.told(control.name))
        stage.patch.tell(control.name, sent)
        until(lambda name=control.name, n=before: len(stage.told(name)) > n, f"{control.name} turned to {wanted}")
        assert equal(stage.told(control.name)[-1][0], wanted), control.name
    assert not stage.ear.of("/sideman/error")


def test_what_is_turned_elsewhere_comes_into_the_widgets_and_is_not_sent_again(stage: Stage) -> None:
    said_before = len(stage.patch.lines)
    wanted = {}
    for control in KEPT:
        sent, wanted[control.name] = another(control.name, 2)
        stage.band.send(f"/sideman/{control.name}", sent)
    last = KEPT[-1].name
    until(lambda: stage.told(last) and equal(stage.told(last)[-1][0], wanted[last]), f"{last} turned by the ear")
    until(lambda: equal_after_turn(stage, KEPT[-1], wanted[last]), f"{last} in its widget")
    said = [line for line in stage.patch.lines[said_before:] if line.startswith("out: ") and f" {last} " not in line]
    assert said == []
    for control in KEPT:
        assert equal(number_of(stage.patch.value_of(control)), index_of(control, wanted[control.name])), control.name


def equal_after_turn(stage: Stage, control: Control, wanted: float | int | str) -> bool:
    return equal(number_of(stage.patch.value_of(control)), index_of(control, wanted))


def number_of(text: str) -> float:
    return float(text)


def index_of(control: Control, value: float | int | str) -> float | int:
    domain = BY_NAME[control.name].domain
    return domain.names.index(str(value)) if isinstance(domain, Choice) else float(value)


def test_every_button_acts_or_is_told_why_not(stage: Stage) -> None:
    for control in ONCE:
        domain = BY_NAME[control.name].domain
        wanted: float | int | str = 1
        if isinstance(domain, Impulse):
            wanted = round(domain.low + min(domain.high - domain.low, 100) / 4)
            stage.patch.tell(f"{control.name}/typed", wanted)
        elif isinstance(domain, Text):
            wanted = "drums/level" if control.name.startswith("midi/") else "first night"
            stage.patch.tell(f"{control.name}/typed", "symbol", wanted)
        before = len(stage.told(control.name))
        stage.patch.tell(control.name, "bang")
        until(
            lambda name=control.name, n=before: len(stage.told(name)) > n or stage.refused(name),
            f"{control.name} done or refused",
        )
        if len(stage.told(control.name)) > before:
            assert equal(stage.told(control.name)[-1][0], wanted), control.name


def test_the_state_comes_when_it_is_asked_for(stage: Stage) -> None:
    before = len(stage.told("transport/metre"))
    stage.patch.tell("session/state", "bang")
    until(lambda: len(stage.told("transport/metre")) > before, "the state")


def test_hits_plans_and_the_groove_are_drawn(stage: Stage) -> None:
    stage.band.send("/sideman/transport/play", 1)
    for control in KEPT:
        if control.name.startswith(("groove/", "input/")):  # heard and recorded as at the start
            default = BY_NAME[control.name].default
            stage.band.send(f"/sideman/{control.name}", int(default) if isinstance(default, bool) else default)
    for pitch in (36, 38, 42):
        stage.patch.tell("pitch", pitch)
        stage.patch.tell("strike", "bang")
    until(lambda: stage.ear.of("/sideman/groove")[-1].arguments, "the groove of what was struck in the patch")
    until(lambda: sum(stage.patch.array("sideman/groove")) > 0, "the groove in its picture")
    until(lambda: stage.ear.of("/sideman/plan/commit"), "a plan")
    until(
        lambda: any(any(stage.patch.array(f"sideman/plan/{drum.wire_name}")) for drum in KIT), "a plan in its picture"
    )
    stage.band.send("/sideman/drums/freeze", 1)
    until(lambda: last_plan_is_drawn(stage), "the last plan in its picture")
    stage.band.send("/sideman/drums/freeze", 0)


def last_plan_is_drawn(stage: Stage) -> bool:
    plan = {heard.arguments[0]: heard.arguments[1:] for heard in stage.ear.of("/sideman/plan")[-len(KIT) :]}
    drawn = {drum.wire_name: stage.patch.array(f"sideman/plan/{drum.wire_name}") for drum in KIT}
    return all(
        {step: velocity for step, velocity in enumerate(drawn[drum]) if velocity}
        == dict(zip(hits[::3], hits[1::3], strict=True))
        for drum, hits in plan.items()
    )


def test_words_are_shown_beat_metrics_and_what_could_not_be_obeyed(stage: Stage) -> None:
    stage.band.send("/sideman/drums/levle", 1)
    until(lambda: any("drums/level" in words for words in stage.patch.shown("error")), "what was wrong, in the patch")
    until(lambda: "ready" in stage.patch.shown("metrics/voice"), "the drums' voice in the patch")
    until(lambda: any(len(words.split()) == 2 for words in stage.patch.shown("beat")), "bar and beat in the patch")
    stage.patch.tell("session/keep", "bang")
    until(lambda: any("Sideman" in words for words in stage.patch.shown("session/kept")), "where it was kept")
    stage.patch.tell("midi/bind/typed", "symbol", "drums/density controller 21")
    stage.patch.tell("midi/bind", "bang")
    until(lambda: any("controller" in words for words in stage.patch.shown("midi/bind")), "what the knob turns")


def test_play_and_quit_come_last(stage: Stage) -> None:
    before = len(stage.told("transport/play"))
    stage.patch.tell("transport/play", 0)
    until(lambda: len(stage.told("transport/play")) > before, "the band stopped")
    assert stage.told("transport/play")[-1] == (0,)
    stage.patch.tell("session/quit", "bang")
    assert stage.band.wait() == 0


def test_a_patch_that_nobody_sends_to_subscribes(tmp_path: Path) -> None:
    with OscEar() as ear, Sideman(ear, *NO_MIDI) as band, MainPatch(tmp_path, band.osc_port, free_port()) as patch:
        until(patch.hits, "hits in a patch that --osc-out does not name")
        until(lambda: patch.shown("ready"), "the version, and with it the state")


def test_the_patch_can_be_sent_elsewhere_and_listen_elsewhere(tmp_path: Path) -> None:
    with OscEar() as here, OscEar() as there, MainPatch(tmp_path, here.port, free_port()) as patch:
        patch.tell("drums/fill", "bang")
        until(lambda: here.of("/sideman/drums/fill"), "a fill where the patch sends to")
        patch.tell("send_to", there.port)
        patch.tell("drums/break", "bang")
        until(lambda: there.of("/sideman/drums/break"), "a break where it sends to now")
        assert not here.of("/sideman/drums/break")
        other = free_port()
        patch.tell("listen_on", other)
        until(lambda: heard_at(patch, there, other), "a hit on the port that it listens on now")


def heard_at(patch: MainPatch, ear: OscEar, port: int) -> bool:
    ear.send(port, "/sideman/hit", "ride", 51, 90)
    return "ride" in patch.hits()


def test_looks_are_all_used() -> None:
    assert {control.look for control in CONTROLS} == set(Look)
