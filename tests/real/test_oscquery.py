"""OSCQuery before others: a client library that is not ours, zeroconf, and a crowd that wants to stop the music."""

from __future__ import annotations

import asyncio
import json
import socket
import sys
import threading
import time
import urllib.request

import pytest
from real.score import compare
from real.stage import HERE, JackServer, Judge, Keyboard, OscEar, Process, Sideman, until

from realtime.control.domains import Number
from realtime.control.parameters import PARAMETERS
from realtime.control.values import Values
from realtime.oscquery import OscQuery
from realtime.oscquery_advert import advertised

pytestmark = pytest.mark.real

LOOPBACK = "127.0.0.1"
CROWDED_S = 8.0
LATEST_MS = 2.0
LONGEST_TURN_S = 0.1  # of what is turned beside a crowd that fills both processors
JSON_SERVICE, OSC_SERVICE = "_oscjson._tcp.local.", "_osc._udp.local."


def free_tcp_port() -> int:
    """A TCP port of the loopback interface that nobody has at the moment."""
    with socket.create_server((LOOPBACK, 0)) as probe:
        return int(probe.getsockname()[1])


def found_by_zeroconf(kind: str) -> object:
    """What a library finds of one kind of service on the loopback interface, or None."""
    zeroconf = pytest.importorskip("zeroconf")
    with zeroconf.Zeroconf(interfaces=[LOOPBACK]) as network:
        return network.get_service_info(kind, f"Sideman.{kind}", timeout=2000)


@pytest.fixture
def told() -> object:
    """A server that is told to the network of the loopback interface alone, for as long as the test lasts."""
    pytest.importorskip("zeroconf")
    query = OscQuery(LOOPBACK, 0, Values(), 7411, print)
    query.start()
    said: list[str] = []
    end, loop = asyncio.Event(), asyncio.new_event_loop()

    async def tell() -> None:
        async with advertised(LOOPBACK, query.port, 7411, said.append, interfaces=[LOOPBACK]):
            await end.wait()

    thread = threading.Thread(target=loop.run_until_complete, args=(tell(),))
    thread.start()
    until(lambda: said, "the network told")
    assert said == ["OSCQuery is told to the network as Sideman"]
    yield query
    loop.call_soon_threadsafe(end.set)
    thread.join()
    loop.close()
    query.close()
    assert found_by_zeroconf(JSON_SERVICE) is None


def test_the_network_is_told_both_ports_and_told_when_they_go(told: OscQuery) -> None:
    query, osc = found_by_zeroconf(JSON_SERVICE), found_by_zeroconf(OSC_SERVICE)
    assert (query.port, query.parsed_addresses()) == (told.port, [LOOPBACK])  # type: ignore[attr-defined]
    assert (osc.port, osc.parsed_addresses()) == (7411, [LOOPBACK])  # type: ignore[attr-defined]


def test_a_library_that_is_not_ours_finds_the_host_and_reads_every_value(told: OscQuery) -> None:
    library = pytest.importorskip("pythonoscquery.osc_query_client")
    client = library.OSCQueryClient(found_by_zeroconf(JSON_SERVICE))
    host = client.get_host_info()
    assert (host.name, host.osc_ip, host.osc_port, host.osc_transport) == ("Sideman", LOOPBACK, 7411, "UDP")
    assert host.extensions["LISTEN"]
    kept = [parameter for parameter in PARAMETERS if parameter.is_kept]
    containers = {parameter.address.rpartition("/")[0] for parameter in PARAMETERS}
    leaves = [parameter for parameter in kept if parameter.address not in containers]  # it knows no node that is both
    assert len(leaves) > len(kept) - 5
    for parameter in leaves:
        node = client.query_node(parameter.address)
        assert (node.full_path, node.description) == (parameter.address, parameter.help)
        assert node.value == [parameter.default]
        if isinstance(parameter.domain, Number):
            assert node.type == [int if parameter.domain.whole else float]
    assert client.query_node("/sideman/nothing") is None


def test_no_hit_is_missing_or_late_beside_a_crowd_and_what_is_turned_is_turned_at_once() -> None:
    port = free_tcp_port()
    with JackServer() as server, OscEar() as ear, Judge(server) as judge, Keyboard(server):
        arguments = ("--input", "Keys", "--output", "Judge", "--sound", "none", "--oscquery", str(port))
        with Sideman(ear, *arguments, server=server) as band:
            until(judge.count, "the first hit")
            with Process([sys.executable, str(HERE / "crowd.py"), str(port)]) as crowd:
                until(lambda: crowd.says("ready"), "a crowd")
                longest_s = max(turned_s(band, ear, number) for number in range(int(CROWDED_S / 0.2)))
                crowd.tell("")
                until(lambda: crowd.says("answers"), "the crowd gone")
                assert int(next(line for line in crowd.lines if "answers" in line).split()[1]) > 100
            with urllib.request.urlopen(f"http://{LOOPBACK}:{port}/sideman/drums/level?VALUE", timeout=5) as answer:
                assert json.load(answer)["VALUE"]
            assert band.end() == 0, "\n".join(band.lines)
        recorded = judge.stop()
    compared = compare(recorded, ear.heard, 120.0)
    print(f"worst {compared.beside_ms.max():.2f} ms of {len(compared.beside_ms)}, turned {longest_s * 1e3:.1f} ms")
    compared.require_no_gap()
    assert compared.beside_ms.max() < LATEST_MS
    assert longest_s < LONGEST_TURN_S


def turned_s(band: Sideman, ear: OscEar, number: int) -> float:
    """How long a parameter that is turned over OSC takes to come back."""
    time.sleep(0.2)
    before = len(ear.of("/sideman/drums/temperature"))
    begun_ns = time.monotonic_ns()
    band.send("/sideman/drums/temperature", 0.5 + number / 100)
    until(lambda: len(ear.of("/sideman/drums/temperature")) > before, "a turn")
    return (ear.of("/sideman/drums/temperature")[before].ns - begun_ns) * 1e-9
