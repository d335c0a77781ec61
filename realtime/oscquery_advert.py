"""Tells the local network where OSCQuery and OSC are, by zeroconf (Bonjour), where its optional library is there."""

from __future__ import annotations

import asyncio
import contextlib
import socket
from collections.abc import AsyncIterator, Callable, Sequence

NAME = "Sideman"
ANYWHERE = "0.0.0.0"


@contextlib.asynccontextmanager
async def advertised(
    bind: str, query_port: int, osc_port: int, say: Callable[[str], None], interfaces: Sequence[str] | None = None
) -> AsyncIterator[None]:
    """While it lasts others find the ports as _oscjson._tcp and _osc._udp; without the library it does nothing.

    interfaces: the addresses to tell it from; None for that of `bind`, or for all.
    """
    try:
        from zeroconf import Error, ServiceInfo
        from zeroconf.asyncio import AsyncZeroconf
    except ImportError:
        yield
        return
    addresses = list(interfaces) if interfaces is not None else await _addresses(bind)
    services = [
        ServiceInfo(kind, f"{NAME}.{kind}", port=port, parsed_addresses=addresses, server=f"{_host()}.local.")
        for kind, port in (("_oscjson._tcp.local.", query_port), ("_osc._udp.local.", osc_port))
    ]
    opened: list[AsyncZeroconf] = []

    async def tell() -> None:
        """Takes a second or so: others are asked first whether the name is free."""
        try:
            opened.append(AsyncZeroconf(interfaces=addresses))
            for service in services:
                await opened[0].async_register_service(service, allow_name_change=True)
            say(f"OSCQuery is told to the network as {services[0].name.partition('.')[0]}")
        except (OSError, RuntimeError, Error) as error:
            say(f"OSCQuery is not told to the network ({type(error).__name__}: {error})")

    telling = asyncio.create_task(tell())
    try:
        yield
    finally:
        telling.cancel()
        await asyncio.gather(telling, return_exceptions=True)
        for zeroconf in opened:
            await zeroconf.async_unregister_all_services()
            await zeroconf.async_close()


def _host() -> str:
    return socket.gethostname().partition(".")[0] or NAME.lower()


async def _addresses(bind: str) -> list[str]:
    """The addresses at which `bind` is reached."""
    if bind != ANYWHERE:
        return [bind]
    import ifaddr

    found = [str(ip.ip) for adapter in ifaddr.get_adapters() for ip in adapter.ips if ip.is_IPv4]
    return [address for address in found if not address.startswith("127.")] or found
