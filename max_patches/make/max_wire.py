"""How Max speaks with Sideman: what is sent to the name sideman-to goes out, what comes is forwarded to its address."""

from __future__ import annotations

from max_patches.make.max_patch import MaxPatch

TO, WHERE, LISTEN = "sideman-to", "sideman-where", "sideman-listen"
HOST, SEND_TO, LISTEN_ON = "127.0.0.1", 7400, 7401


def wire(patch: MaxPatch) -> MaxPatch:
    """A subpatch with the two ports; `[r ADDRESS]` anywhere gets the values that come to an address."""
    inside = MaxPatch(patch)
    sending = inside.obj(f"udpsend {HOST} {SEND_TO}", 20, 100)
    inside.chain(inside.obj(f"r {TO}", 20, 20), sending)
    inside.cord(inside.obj(f"r {WHERE}", 130, 20), 0, sending)
    receiving = inside.obj(f"udpreceive {LISTEN_ON}", 300, 60)
    inside.chain(inside.obj(f"r {LISTEN}", 300, 20), receiving)
    emptied = inside.obj("route /sideman/groove", 300, 100)
    inside.chain(receiving, emptied, inside.obj("s /sideman/groove", 300, 140))
    both = inside.obj("t l l", 460, 140)
    inside.cord(emptied, 1, both)
    address, values = inside.obj("zl.slice 1", 520, 180), inside.obj("zl.slice 1", 420, 180)
    inside.cord(both, 1, address)
    inside.cord(both, 0, values)
    forwarded = inside.obj("forward /sideman/nothing", 460, 260)
    inside.chain(address, inside.obj("prepend send", 520, 220), forwarded)
    inside.cord(values, 1, forwarded)
    inside.note("first the address, then its values; a groove may have none", 620, 260, 380)
    _asks(inside)
    inside.fit()
    return inside


def _asks(inside: MaxPatch) -> None:
    """The whole state at the start, and when Sideman has started after the patch."""
    asked = inside.msg("/sideman/session/state", 20, 260)
    inside.chain(inside.obj("loadbang", 20, 180), inside.obj("delay 200", 20, 220), asked)
    inside.chain(inside.obj("r /sideman/ready", 130, 180), inside.obj("t b", 130, 220), asked)
    inside.chain(asked, inside.obj(f"s {TO}", 20, 300))
