"""Everything of a session that speaks over the network: OSC in and out, OSCQuery, the clients of other engines."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Sequence

from realtime.conducting.conductor import Conductor
from realtime.config import NONE, SessionConfig
from realtime.control.desk import Desk
from realtime.listen.osc_inbox import OscInbox
from realtime.listen.osc_input import Address, Argument, OscInput, bind_address, is_open
from realtime.mgt_engine import MgtEngine
from realtime.oscquery import OscQuery
from realtime.play.osc_output import OscOutput


class OscDoors:
    """Opens what the configuration wants; raises OscPortError and its like with one sentence."""

    def __init__(self, config: SessionConfig, wake: Callable[[], None], say: Callable[[str], None]) -> None:
        """wake: called on another thread when something has come."""
        self._config, self._wake, self._say = config, wake, say
        self._bind = bind_address(config.osc_bind)
        self.inbox = OscInbox()
        self._oscquery: OscQuery | None = None
        self._mgt: MgtEngine | None = None
        with contextlib.ExitStack() as stack:
            self.out = OscOutput(config.osc_out, beyond_loopback=is_open(self._bind))
            stack.callback(self.out.close)
            self.input = OscInput(config.osc_in, self._take, self._bind)
            stack.callback(self.input.close)
            self.out.clients.know_own_port(self.input.port)
            if config.compat != NONE:
                self._mgt = MgtEngine(config.compat_in, config.compat_out, wake, say, bundled=config.compat_bundled)
                stack.callback(self._mgt.close)
            self._stack = stack.pop_all()

    @property
    def oscquery_port(self) -> int:
        """The TCP port of OSCQuery; 0 where there is none."""
        return self._oscquery.port if self._oscquery is not None else 0

    @property
    def dropped(self) -> int:
        """What came, or was to be sent, faster than it could be."""
        return self.out.dropped + self.inbox.dropped + (self._mgt.dropped if self._mgt is not None else 0)

    @property
    def malformed(self) -> int:
        """Datagrams that were no OSC."""
        return self.input.malformed + (self._mgt.malformed if self._mgt is not None else 0)

    def serve(self, conductor: Conductor, desk: Desk) -> None:
        """From now on clients of other engines are obeyed, and OSCQuery knows the values."""
        if self._mgt is not None:
            self._mgt.serve(conductor, desk)
        if self._config.oscquery is not None:
            self._oscquery = OscQuery(self._bind, self._config.oscquery, desk.values, self.input.port, self._say)
            self._stack.callback(self._oscquery.close)
            self.out.also.append(self._oscquery.pass_on)
        if is_open(self._bind):
            self._warn()

    def start(self) -> None:
        """Starts what is not needed for the first hit."""
        if self._oscquery is not None:
            self._oscquery.start()

    def advance(self, now_ns: int) -> None:
        """What is due for clients of other engines. Called on the conducting thread."""
        if self._mgt is not None:
            self._mgt.advance(now_ns)

    def hears(self) -> str:
        """What is listened to, for a person."""
        oscquery = f", OSCQuery {self.oscquery_port}" if self.oscquery_port else ""
        client = f", MGT client {self._mgt.port}" if self._mgt is not None else ""
        return f"OSC {self.input.port}{oscquery}{client}"

    def plays(self) -> str:
        """Who is told, for a person."""
        client = f", MGT client {self._config.compat_out}" if self._mgt is not None else ""
        return f"OSC {self.out.clients.describe(self._config.osc_out)}{client}"

    def close(self) -> None:
        """Closes every port."""
        self._stack.close()

    def _warn(self) -> None:
        """Of every port that other machines reach; a client of another engine is on this one."""
        ports = f"OSC port {self.input.port}"
        query = f" and OSCQuery's HTTP port {self.oscquery_port} are" if self.oscquery_port else " is"
        self._say(f"{ports}{query} open on {self._bind}: whoever reaches it can play and quit this band")

    def _take(self, address: str, arguments: Sequence[Argument], ns: int, sender: Address) -> None:
        self.inbox.put(address, arguments, ns, sender)
        self._wake()
