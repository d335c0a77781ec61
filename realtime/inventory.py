"""Lists what is there: ports, sound devices, voices."""

from __future__ import annotations

from dataclasses import asdict

from realtime._core import JackClient
from realtime.listen.ports import list_system_ports
from realtime.voices.folders import find_voices


def list_ports() -> list[dict[str, object]]:
    """One record a MIDI port or sound device."""
    rows = [asdict(port) for port in list_system_ports()]
    return rows


def list_voices() -> list[dict[str, object]]:
    """One record a voice: name, adapter, bytes, licence, and where it lies."""
    return [
        {
            "name": manifest.name,
            "adapter": manifest.adapter.value,
            "bytes": manifest.bytes,
            "licence": manifest.licence,
            "version": manifest.version,
            "folder": str(manifest.folder),
        }
        for manifest in find_voices()
    ]
