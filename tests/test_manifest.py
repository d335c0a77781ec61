import hashlib
import subprocess
import sys
from pathlib import Path

import pytest

from realtime.voices.manifest import AdapterKind, ManifestError, PythonClass, hvo_details, load_manifest

GRAPH = b"not a graph, but bytes"
LINES = {
    "name": '"drums"',
    "version": '"1"',
    "adapter": '"hvo"',
    "licence": '"Apache-2.0"',
    "bars": "2",
    "steps_a_beat": "4",
    "kit_version": "1",
    "graph": '"drums.onnx"',
    "bytes": str(len(GRAPH)),
    "sha256": f'"{hashlib.sha256(GRAPH).hexdigest()}"',
    "latent": "64",
    "thresholds": "[0.5, 0.5, 0.5, 0.4, 0.3, 0.5, 0.4, 0.4, 0.5]",
    "neutral": "{ style = 0.5 }",
}


def write(folder: Path, **changed: str | None) -> Path:
    lines = {**LINES, **changed}
    folder.mkdir(exist_ok=True)
    (folder / "drums.onnx").write_bytes(GRAPH)
    (folder / "voice.toml").write_text("".join(f"{key} = {value}\n" for key, value in lines.items() if value))
    return folder


def test_a_whole_manifest_is_read(tmp_path: Path) -> None:
    manifest = load_manifest(write(tmp_path, data='[{ name = "GMD", licence = "CC BY 4.0" }]'))
    assert (manifest.name, manifest.adapter, manifest.bytes) == ("drums", AdapterKind.HVO, len(GRAPH))
    details = hvo_details(manifest)
    assert details.neutral == {"style": 0.5}
    assert details.thresholds[3] == 0.4
    assert [(data.name, data.licence) for data in manifest.data] == [("GMD", "CC BY 4.0")]
    manifest.verify_graph()


def test_the_hits_of_a_density_may_be_told(tmp_path: Path) -> None:
    assert hvo_details(load_manifest(write(tmp_path))).density_hits == ()
    told = [15.0, 20, 25, 30, 33, 36, 39, 42, 46, 52, 60.5]
    assert hvo_details(load_manifest(write(tmp_path, density_hits=str(told)))).density_hits == tuple(told)


def test_the_manifest_of_a_python_class_needs_no_graph(tmp_path: Path) -> None:
    hvo_only = dict.fromkeys(("graph", "bytes", "sha256", "latent", "thresholds", "neutral"))
    folder = write(tmp_path, adapter='"python"', python='"mine:Bass"', **hvo_only)
    manifest = load_manifest(folder)
    assert manifest.details == PythonClass("mine:Bass", "")
    assert (manifest.graph, manifest.bytes) == (None, 0)
    with pytest.raises(ManifestError, match=r"voice\.toml: adapter: expected 'hvo', found 'python'"):
        hvo_details(manifest)


@pytest.mark.parametrize(("key", "value", "expected", "found"), [
    ("name", None, "a name of letters", "nothing"),
    ("name", '"two words"', "a name of letters", "'two words'"),
    ("adapter", '"hov"', "one of hvo, python", "'hov'"),
    ("bars", "0", "a whole number 1..64", "0"),
    ("bars", "true", "a whole number", "True"),
    ("steps_a_beat", "2.5", "a whole number 1..48", "2.5"),
    ("kit_version", "2", "1, the version of this program's kit", "2"),
    ("graph", '"../drums.onnx"', "the name of a file in the same folder", "'../drums.onnx'"),
    ("graph", '"gone.onnx"', "the file gone.onnx beside it", "no such file"),
    ("sha256", '"abc"', "64 hexadecimal digits", "'abc'"),
    ("thresholds", "[0.5]", "9 numbers 0..1", "[0.5]"),
    ("thresholds", "[0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 1.5]", "9 numbers 0..1", "1.5"),
    ("thresholds", "[0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, nan]", "9 numbers 0..1", "nan"),
    ("neutral", '{ style = "jazz" }', "a table of input names and numbers", "jazz"),
    ("pitch_range", "[60, 40]", "two MIDI pitches", "[60, 40]"),
    ("bytes", "-1", "a whole number", "-1"),
    ("styles", "[1]", "a list of names", "[1]"),
    ("density_hits", "[1, 2, 3]", "11 numbers 0..288", "[1, 2, 3]"),
    ("density_hits", "[20, 10, 30, 31, 32, 33, 34, 35, 36, 37, 38]", "11 numbers", "[20, 10"),
    ("density_hits", "[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 289]", "11 numbers", "289"),
    ("data", "[1]", "tables [[data]]", "[1]"),
])  # fmt: skip
def test_a_wrong_key_is_refused_with_what_was_expected(
    tmp_path: Path, key: str, value: str | None, expected: str, found: str
) -> None:
    with pytest.raises(ManifestError) as caught:
        load_manifest(write(tmp_path, **{key: value}))
    message = str(caught.value)
    assert message.startswith(f"{tmp_path / 'voice.toml'}: {key}: expected {expected}")
    assert found in message
    assert "\n" not in message


def test_an_unknown_key_is_refused_naming_the_nearest(tmp_path: Path) -> None:
    with pytest.raises(ManifestError, match=r"treshold: expected 'thresholds', found an unknown key"):
        load_manifest(write(tmp_path, treshold="0.5"))


def test_a_misspelt_required_key_is_named_by_its_missing_one(tmp_path: Path) -> None:
    with pytest.raises(ManifestError, match="did you mean 'licence' by 'license'"):
        load_manifest(write(tmp_path, licence=None, license='"MIT"'))


def test_an_unknown_key_inside_a_data_table_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ManifestError, match=r"data\.lisence: expected"):
        load_manifest(write(tmp_path, data='[{ name = "GMD", licence = "x", lisence = "x" }]'))


@pytest.mark.parametrize("content", [b"name = ", b"\xff\xfe", b""])
def test_a_file_that_is_no_toml_is_refused_in_one_sentence(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "voice.toml").write_bytes(content)
    with pytest.raises(ManifestError):
        load_manifest(tmp_path)


def test_a_folder_without_a_manifest_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ManifestError, match="no such file"):
        load_manifest(tmp_path)


def test_a_changed_graph_is_found_by_its_hash_and_not_on_reading(tmp_path: Path) -> None:
    folder = write(tmp_path)
    manifest = load_manifest(folder)
    (folder / "drums.onnx").write_bytes(GRAPH[::-1])
    with pytest.raises(ManifestError, match="sha256: expected"):
        manifest.verify_graph()
    (folder / "drums.onnx").write_bytes(GRAPH[:-1])
    with pytest.raises(
        ManifestError, match=rf"bytes: expected {len(GRAPH)} bytes in drums.onnx, found {len(GRAPH) - 1}"
    ):
        manifest.verify_graph()


def test_the_host_reads_voices_without_onnxruntime() -> None:
    code = "import sys, realtime.voices.sandbox, realtime.voices.folders; print('onnxruntime' in sys.modules)"
    assert subprocess.check_output([sys.executable, "-c", code], text=True).strip() == "False"
