"""The rows of the parameter table that the transport obeys."""

from __future__ import annotations

from realtime.control.domains import Action, Choice, Impulse, Number, Switch
from realtime.control.parameter import Parameter, Stage
from realtime.music.metre import FOUR_FOUR, METRES
from realtime.music.tempo import HIGHEST_BPM, LOWEST_BPM

CLOCKS = ("auto", "internal", "midi", "link", "osc", "follow")

# fmt: off
TRANSPORT_ROWS: tuple[Parameter, ...] = (
    Parameter("transport/tempo", Number(LOWEST_BPM, HIGHEST_BPM), 120.0, "bpm", Stage.TRANSPORT, "The tempo."),
    Parameter("transport/play", Switch(), True, "", Stage.TRANSPORT, "Starts and stops the band."),
    Parameter("transport/metre", Choice(tuple(METRES)), str(FOUR_FOUR), "", Stage.TRANSPORT,
              "The metre; a change comes at the next bar line."),
    Parameter("transport/count_in", Number(0, 8, whole=True), 0, "bars", Stage.TRANSPORT,
              "How many bars are clicked before the band comes in, when it starts by itself."),
    Parameter("transport/toggle", Action(), False, "", Stage.TRANSPORT,
              "Stops the band where it plays, starts it where it stands."),
    Parameter("transport/clock", Choice(CLOCKS), "auto", "", Stage.TRANSPORT,
              "Whose clock drives: auto takes MIDI clock, Link or OSC, whichever runs, and else its own."),
    Parameter("transport/tap", Action(), False, "", Stage.TRANSPORT, "Taps the tempo; three taps tell it."),
    Parameter("transport/nudge", Impulse(-500, 500), 0.0, "ms", Stage.TRANSPORT,
              "Puts the band later against its clock (below 0 earlier), once, without a jump."),
    Parameter("transport/position", Impulse(0, 1e6), 0.0, "beats", Stage.TRANSPORT,
              "The song goes on at this beat: at once where the band plays, else at its next start."),
    Parameter("transport/beat", Impulse(-1000, 1e6, is_exact=True), 0.0, "beats", Stage.TRANSPORT,
              "Where a running transport of yours is now, 1 to 100 times a second: the clock called osc."),
    Parameter("transport/start_on_note", Switch(), False, "", Stage.TRANSPORT,
              "Whether the first note that you play while the band stands is beat 0 and starts it."),
    Parameter("transport/clock_out", Switch(), False, "", Stage.SCHEDULER,
              "MIDI clock on the output for others to follow: 24 ticks a beat, start, stop, song position."),
    Parameter("transport/tap_control", Number(-1, 119, whole=True), -1, "MIDI controller", Stage.TRANSPORT,
              "The controller (CC) that taps the tempo when it rises to 64 or more; -1 for none."),
    Parameter("transport/tap_note", Number(-1, 127, whole=True), -1, "MIDI pitch", Stage.TRANSPORT,
              "The key or pad that taps the tempo, and is not played; -1 for none."),
    Parameter("transport/foot_switch", Number(-1, 119, whole=True), -1, "MIDI controller", Stage.TRANSPORT,
              "The controller (CC) that starts and stops the band when it rises to 64 or more; -1 for none."),
    Parameter("transport/click", Switch(), False, "", Stage.SCHEDULER, "A metronome beside the drums."),
    Parameter("transport/click_channel", Number(1, 16, whole=True), 10, "MIDI channel", Stage.SCHEDULER,
              "The channel that the click is sent on."),
    Parameter("transport/click_level", Number(0, 2), 1.0, "factor", Stage.SCHEDULER,
              "Scales the velocity of the click; at 0 it is silent."),
)
# fmt: on
