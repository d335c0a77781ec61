"""The patches as their files are, without the programs that open them: places, cords, addresses, how they are made."""

from __future__ import annotations

import json
import re
import struct
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest
from pure_data_lines import connections

from max_patches.make import pd_preview
from max_patches.make.__main__ import FOLDER, PICTURES, pure_data_files
from max_patches.make.max_preview import preview
from max_patches.make.panels import LEFT_OUT, main_panels
from max_patches.make.surface import Control, Display, Label, Look, Pad, Place, Ports
from realtime.control.domains import Action
from realtime.control.parameters import BY_NAME, PARAMETERS

PANELS = main_panels()
CONTROLS = [item for panel in PANELS for item in panel.items if isinstance(item, Control)]
TOLD = {  # by Sideman
    "ready", "error", "beat", "hit", "groove", "plan", "plan/commit", "presets", "cue", "session/kept"
}  # fmt: skip
ASKED = {"onset", "subscribe"}  # what a patch sends besides the parameters
MAX_PATCHES = ("sideman_main.maxpat", "sideman.maxpat", "sideman.maxhelp", "sideman.amxd")
STOCK = {
    "bpatcher", "button", "comment", "delay", "expr", "f", "flonum", "forward", "i", "inlet", "kslider", "live.numbox",
    "live.thisdevice", "loadbang", "loadmess", "makenote", "matrixctrl", "message", "metro", "midiin", "midiparse",
    "multislider", "noteout", "number", "outlet", "p", "pack", "panel", "patcherargs", "prepend", "print", "r", "route",
    "s", "sel", "swap", "t", "textbutton", "textedit", "toggle", "transport", "udpreceive", "udpsend", "umenu",
    "unpack", "zl.iter", "zl.slice", "+", "/",
}  # fmt: skip
VANILLA = {
    "b", "bng", "cnv", "delay", "f", "hradio", "hsl", "list", "loadbang", "makefilename", "metro", "nbx", "pack", "pd",
    "r", "route", "s", "select", "sideman", "symbol", "t", "tabwrite", "tgl", "unpack", "vsl",
}  # fmt: skip


# ---- what is seen


def places(item: Label | Control | Display | Pad | Ports) -> Iterator[Place]:
    if isinstance(item, Pad):
        yield from (item.pad, item.velocity, item.pitch)
    elif isinstance(item, Ports):
        yield from (item.host, item.send_to, item.listen_on, item.subscribe)
    else:
        yield item.place


def test_every_parameter_is_in_the_main_patch_or_left_out_with_a_reason():
    named = [control.name for control in CONTROLS]
    assert len(set(named)) == len(named)
    assert set(named) | set(LEFT_OUT) == set(BY_NAME)
    assert not set(named) & set(LEFT_OUT)
    assert all(LEFT_OUT.values())


def test_panels_do_not_overlap_and_end_at_one_edge():
    for one, other in combinations(PANELS, 2):
        assert not one.place.overlaps(other.place), (one.title, other.title)
    edges = {panel.place.x + panel.place.width for panel in PANELS if panel.title != "More"}
    rows = {panel.place.y for panel in PANELS if panel.title != "More"}
    for y in rows:
        assert max(p.place.x + p.place.width for p in PANELS if p.place.y == y) == max(edges)


@pytest.mark.parametrize("panel", PANELS, ids=lambda panel: panel.title)
def test_nothing_in_a_panel_overlaps_or_leaves_it(panel):
    inside = [place for item in panel.items for place in places(item)]
    for one, other in combinations(inside, 2):
        assert not one.overlaps(other), (panel.title, one, other)
    for place in inside:
        assert place.x >= 0
        assert place.x + place.width <= panel.place.width, (panel.title, place)
        assert 20 <= place.y <= place.y + place.height <= panel.place.height, (panel.title, place)


def test_no_label_is_longer_than_its_place():
    """A letter of Pure Data is 6 pixels wide; Max's are narrower on the average."""
    for panel in PANELS:
        for item in panel.items:
            if isinstance(item, Label):
                assert 6 * len(item.text) <= item.place.width, (panel.title, item.text)
            elif isinstance(item, Control) and item.look is Look.BUTTON and item.caption:
                assert 22 + 6 * len(item.caption) <= item.place.width + 4, (panel.title, item.caption)


# ---- Pure Data


@pytest.mark.parametrize("path", pure_data_files(), ids=lambda path: path.name)
def test_pure_data_files_are_what_the_table_makes(path):
    assert path.read_bytes() == pure_data_files()[path], "python -m max_patches.make writes it anew"


PD_LINES = (FOLDER / "sideman_main.pd").read_text().splitlines()


def test_pure_data_objects_are_vanilla():
    objects = {match[1] for line in PD_LINES if (match := re.match(r"#X obj \d+ \d+ (\S+?)[ ;]", line))}
    assert objects - VANILLA == set()


def test_pure_data_connections_are_between_objects_that_exist():
    count, made = connections(PD_LINES)
    assert all(max(ends) < count for ends in made)


def test_pure_data_sends_every_parameter_and_nothing_else():
    sent = [match for line in PD_LINES if (match := re.match(r"#X msg \d+ \d+ ([\w/]+/\w+)( \\\$1)?;", line))]
    names = {match[1] for match in sent}
    assert names == {control.name for control in CONTROLS}
    for match in sent:
        assert (match[2] is None) == isinstance(BY_NAME[match[1]].domain, Action), match[1]


# ---- Max


def max_patcher(name: str) -> dict[str, Any]:
    content = (FOLDER / name).read_bytes()
    if name.endswith(".amxd"):
        content = device_json(content)
    return json.loads(content)["patcher"]


def device_json(content: bytes) -> bytes:
    assert content[:4] == b"ampf"
    assert content[8:16] == b"mmmmptch"  # a MIDI effect
    (whole,) = struct.unpack("<I", content[16:20])
    assert whole == len(content) - 20
    assert content[20:24] == b"mx@c"
    (size,) = struct.unpack(">I", content[32:36])
    return content[36 : 36 + size - 16 - 1]


def patchers(patcher: dict[str, Any]) -> Iterator[dict[str, Any]]:
    yield patcher
    for box in boxes(patcher):
        if "patcher" in box:
            yield from patchers(box["patcher"])


def boxes(patcher: dict[str, Any]) -> list[dict[str, Any]]:
    return [box["box"] for box in patcher["boxes"]]


def all_boxes(name: str) -> list[dict[str, Any]]:
    return [box for patcher in patchers(max_patcher(name)) for box in boxes(patcher)]


@pytest.mark.parametrize("name", MAX_PATCHES)
def test_every_cord_of_a_max_patch_begins_and_ends_at_ports_that_exist(name):
    for patcher in patchers(max_patcher(name)):
        by_id = {box["id"]: box for box in boxes(patcher)}
        assert len(by_id) == len(patcher["boxes"])
        for line in patcher["lines"]:
            (source, outlet), (target, inlet) = line["patchline"]["source"], line["patchline"]["destination"]
            assert 0 <= outlet < by_id[source]["numoutlets"]
            assert 0 <= inlet < by_id[target]["numinlets"]


@pytest.mark.parametrize("name", MAX_PATCHES)
def test_max_objects_are_stock(name):
    kinds = {box["text"].split()[0] if box["maxclass"] == "newobj" else box["maxclass"] for box in all_boxes(name)}
    assert kinds - STOCK == set()


@pytest.mark.parametrize("name", MAX_PATCHES)
def test_every_address_in_a_max_patch_exists(name):
    texts = [box.get("text", "") for box in all_boxes(name)]
    names = {match for text in texts for match in re.findall(r"/sideman/([\w/]+)", text)} - {"nothing"}
    known = set(BY_NAME) | TOLD | ASKED
    assert {other for other in names - known if not other.startswith("metrics/")} == set()


def test_the_main_max_patch_sends_every_parameter_and_hears_each_that_is_kept():
    texts = [box.get("text", "") for box in all_boxes("sideman_main.maxpat")]
    sent = {match[1] for text in texts if (match := re.fullmatch(r"(?:prepend )?/sideman/([\w/]+)", text))}
    heard = {match[1] for text in texts if (match := re.fullmatch(r"r /sideman/([\w/]+)", text))}
    assert sent - ASKED == {control.name for control in CONTROLS}
    assert heard >= {control.name for control in CONTROLS if BY_NAME[control.name].is_kept}


def test_what_max_hears_is_shown_without_being_sent_again():
    """Between the receiver of a parameter and its widget there is a message that only sets."""
    names = {f"r {parameter.address}" for parameter in PARAMETERS}
    seen = 0
    for patcher in patchers(max_patcher("sideman_main.maxpat")):
        texts = {box["id"]: box.get("text", "") for box in boxes(patcher)}
        for line in patcher["lines"]:
            (source, _), (target, _) = line["patchline"]["source"], line["patchline"]["destination"]
            if texts[source] in names:
                seen += 1
                assert texts[target] in ("prepend set", "prepend set 1", "prepend setsymbol"), texts[source]
    assert seen >= sum(control.look is not Look.BUTTON for control in CONTROLS if BY_NAME[control.name].is_kept)


def test_the_main_max_patch_opens_in_presentation_with_all_that_is_seen_in_its_panel():
    patcher = max_patcher("sideman_main.maxpat")
    assert patcher["openinpresentation"] == 1
    panels = [box for box in boxes(patcher) if box["maxclass"] == "bpatcher"]
    assert len(panels) == len(PANELS)
    for panel in panels:
        assert panel["patcher"]["openinpresentation"] == 1
        width, height = panel["presentation_rect"][2:]
        for box in boxes(panel["patcher"]):
            if box.get("presentation"):
                x, y, across, down = box["presentation_rect"]
                assert x >= 0
                assert y >= 0
                assert x + across <= width, box
                assert y + down <= height, box


def test_the_device_says_that_it_has_not_been_opened_in_live():
    patcher = max_patcher("sideman.amxd")
    assert any("not yet opened in Live" in box.get("text", "") for box in boxes(patcher))
    assert patcher["openinpresentation"] == 1
    assert patcher["project"]["amxdtype"] == int.from_bytes(b"mmmm", "big")
    for box in boxes(patcher):
        if box.get("presentation"):
            x, y, width, height = box["presentation_rect"]
            assert x + width <= patcher["devicewidth"], box["id"]
            assert y + height <= 169, box["id"]  # Live's devices are no higher


# ---- pictures


def test_pictures_are_of_the_patches_that_are_there():
    others = {name: max_patcher(name) for name in MAX_PATCHES}
    for name, patcher in others.items():
        size = (patcher["devicewidth"], 169) if name.endswith(".amxd") else None
        assert (PICTURES / f"{name}.svg").read_text() == preview(patcher, others, size)
    for name in ("sideman_main.pd", "sideman.pd"):
        assert (PICTURES / f"{name}.svg").read_text() == pd_preview.preview((FOLDER / name).read_text())


def test_every_picture_is_shown_in_the_document():
    document = (FOLDER / "README.md").read_text()
    for picture in sorted(PICTURES.iterdir()):
        assert f"(pictures/{picture.name})" in document


def test_pictures_are_drawings_alone():
    for picture in sorted(Path(PICTURES).iterdir()):
        assert "<script" not in picture.read_text()
