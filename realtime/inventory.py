"""Lists what is there: ports, sound devices, voices, controls."""

from __future__ import annotations

import contextlib
from pathlib import Path

from realtime._core import JackClient
from realtime.control.osc_namespace import ROOT
from realtime.control.osc_table import rows
from realtime.control.parameter_record import as_record
from realtime.control.parameters import PARAMETERS
from realtime.control.preset_folder import PresetFolder
from realtime.listen.ports import Port, list_jack_ports, list_system_ports
from realtime.music.shown_path import shown
from realtime.play.sound import sound_outputs
from realtime.voices.folders import voice_folders
from realtime.voices.manifest import ManifestError, load_manifest


def list_devices() -> list[dict[str, object]]:
    """One record a MIDI port (name, direction, api, hardware), and one a sound output."""
    devices: list[dict[str, object]] = [
        {"name": port.name, "direction": port.direction.value, "api": port.api, "hardware": port.is_hardware}
        for port in list_system_ports() + _jack_ports()
        if not port.is_own
    ]
    with contextlib.suppress(RuntimeError):  # there is no PortAudio, or it fails; `doctor` says so
        devices += [
            {"name": name, "direction": "sound", "api": "PortAudio", "hardware": True} for name in sound_outputs()
        ]
    return devices


def list_voices() -> list[dict[str, object]]:
    """One record a voice on the voices path; one that cannot be used carries its `error`."""
    voices: list[dict[str, object]] = []
    for folder in voice_folders():
        try:
            manifest = load_manifest(folder)
        except ManifestError as error:
            voices.append(
                {
                    "name": folder.name,
                    "adapter": "",
                    "bytes": 0,
                    "licence": "",
                    "folder": str(folder),
                    "error": str(error),
                }
            )
            continue
        voices.append(
            {
                "name": manifest.name,
                "adapter": manifest.adapter.value,
                "bytes": manifest.bytes,
                "licence": manifest.licence,
                "folder": str(folder),
            }
        )
    return voices


def list_controls() -> list[dict[str, object]]:
    """One record a parameter: its name, what it takes, its default as text, what it does; DRUM and GROUP for each."""
    return [
        {
            "name": row.address.removeprefix(ROOT),
            "takes": row.argument.replace("`", ""),
            "default": row.default.replace("`", ""),
            "does": row.help,
        }
        for row in rows()
    ]


def list_parameters() -> list[dict[str, object]]:
    """One record a parameter, with everything that the table says of it."""
    return [as_record(parameter) for parameter in PARAMETERS]


def list_presets(folder: Path) -> list[dict[str, object]]:
    """One record a file: name, program (0 for none), file; one that cannot be used carries its `error`."""
    return [
        {
            "name": file.name,
            "program": file.preset.program if file.preset is not None else 0,
            "file": shown(file.file),
            "error": file.error,
        }
        for file in PresetFolder(folder).look().files
    ]


def _jack_ports() -> list[Port]:
    try:
        client = JackClient("Sideman list", midi_in=False, midi_out=False)
    except RuntimeError:
        return []
    try:
        return list_jack_ports(client.ports(), client.aliases)
    finally:
        client.close()
