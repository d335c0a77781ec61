"""The rows of the parameter table that belong to the session as a whole."""

from __future__ import annotations

from realtime.control.domains import Action, Text
from realtime.control.parameter import Parameter, Stage

# fmt: off
SESSION_ROWS: tuple[Parameter, ...] = (
    Parameter("get", Text(), "", "name or address", Stage.SESSION, "Answers with the value of this parameter."),
    Parameter("subscribe", Text(), "", "HOST:PORT", Stage.SESSION,
              "Sends everything that happens there too, for a minute from the last time that it was asked."),
    Parameter("unsubscribe", Text(), "", "HOST:PORT", Stage.SESSION, "Sends nothing there any more."),
    Parameter("session/state", Action(), False, "", Stage.SESSION,
              "Sends the value of every parameter to whoever asks, and to every client."),
    Parameter("session/panic", Action(), False, "", Stage.SESSION,
              "Ends every note on every channel; the band plays on."),
    Parameter("session/keep", Action(), False, "", Stage.SESSION,
              "Keeps the last five minutes as a file, whether they were recorded or not."),
    Parameter("session/quit", Action(), False, "", Stage.SESSION, "Ends the program, every note off."),
)
# fmt: on
