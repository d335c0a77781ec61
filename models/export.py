"""Export a trained model: `python -m models.export groove_vae --data DIR [--run DIR] [--out DIR]`.

Takes the run's best.pt through torch's dynamo exporter into one .onnx file and holds onnxruntime's answers against
torch's, slimmed (models.slim); with `int8 = true` under [export] in config.toml it then makes the weights of the large
matrix products 8 bits wide.
Beside it: golden.npz (inputs, torch's outputs, the largest difference of what ships) and voice.toml (with the hash).
"""

from __future__ import annotations

import argparse
import hashlib
import importlib
import json
import math
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import onnxruntime
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic

from models.config import load_config
from models.slim import slim
from realtime.progress import Progress

OPSET = 20
GOLDEN_EXAMPLES = 6
TOLERANCE = 1e-4
"""The largest difference between torch and onnxruntime, of any output, that passes; about 1e-5 is usual for logits."""
INT8_TOLERANCE = 0.3
"""The same with 8 bits: of logits that run from -12 to 6, about 0.1 at the worst cell."""
FEWEST_INT8_WEIGHTS = 10_000
"""Smaller matrix products keep 32 bits: in 8 they are no faster, and of the error they make two thirds."""


def export(name: str, data: Path, run: Path, out: Path, config_file: Path | None = None) -> dict[str, float]:
    """Writes graph, golden.npz and voice.toml into `out`; returns the largest difference of each output."""
    torch.set_num_threads(1)
    stored = torch.load(run / "best.pt", weights_only=True)
    config = load_config(name, config_file or (run / "config.toml" if (run / "config.toml").exists() else None))
    release = importlib.import_module(f"models.{name}.release").Release(
        config, stored["model"], data, run.parent / "data"
    )
    out.mkdir(parents=True, exist_ok=True)
    graph = out / release.graph
    progress = Progress("exporting", 3, unit="stages")
    progress.show(0)
    export_graph(release, graph)
    progress.show(1)
    differences = write_golden(release, graph, out / "golden.npz", TOLERANCE)
    if config.get("export", {}).get("int8", False):
        quantise_weights(graph)
        differences = write_golden(release, graph, out / "golden.npz", INT8_TOLERANCE)
    progress.show(2)
    voice = {
        **release.voice(),  # tunes the thresholds
        "version": release.version,
        "graph": graph.name,
        "sha256": hashlib.sha256(graph.read_bytes()).hexdigest(),
        "bytes": graph.stat().st_size,
        "parameters": sum(parameter.numel() for parameter in release.model.parameters()),
    }
    (out / "voice.toml").write_text(toml(voice))
    progress.close()
    return differences


def export_graph(release: Any, graph: Path) -> None:
    """One file, no weights beside it, the first axis free, slimmed."""
    example = tuple(torch.from_numpy(array) for array in release.example(2, seed=0))
    program = torch.onnx.export(
        release.model,
        example,
        input_names=list(release.inputs),
        output_names=list(release.outputs),
        dynamic_shapes=release.dynamic_shapes(),
        dynamo=True,
        external_data=False,
        optimize=True,
        opset_version=OPSET,
        verbose=False,
    )
    model = program.model_proto
    slim(model)
    onnx.checker.check_model(model)
    onnx.save(model, graph)


def quantise_weights(graph: Path) -> None:
    """8-bit weights and activations in the large matrix products: less time at play, a third of the size.

    Seven bits of the eight are used, so that no processor without VNNI saturates in the sum of two products.
    """
    model = onnx.load(graph)
    weights = {constant.name: math.prod(constant.dims) for constant in model.graph.initializer}
    small = [
        node.name
        for node in model.graph.node
        if max((weights.get(name, 0) for name in node.input), default=0) < FEWEST_INT8_WEIGHTS
    ]
    quantize_dynamic(
        graph,
        graph,
        weight_type=QuantType.QInt8,
        per_channel=True,
        reduce_range=True,
        nodes_to_exclude=small,
        extra_options={"DefaultTensorType": onnx.TensorProto.FLOAT},  # behind a contrib operator onnx infers none
    )


def write_golden(release: Any, graph: Path, golden: Path, tolerance: float) -> dict[str, float]:
    """Replays the same inputs through torch and onnxruntime; raises ValueError over the tolerance."""
    inputs = release.example(GOLDEN_EXAMPLES, seed=1)
    with torch.no_grad():
        expected = [output.numpy() for output in release.model(*map(torch.from_numpy, inputs))]
    session = onnxruntime.InferenceSession(str(graph), providers=["CPUExecutionProvider"])
    found = session.run(list(release.outputs), dict(zip(release.inputs, inputs, strict=True)))
    differences = {
        name: float(np.abs(a - b).max()) for name, a, b in zip(release.outputs, expected, found, strict=True)
    }
    worst = max(differences.values())
    if worst > tolerance:
        raise ValueError(f"{graph}: differs from torch by {differences}, at most {tolerance} is allowed")
    arrays = {f"in_{name}": array for name, array in zip(release.inputs, inputs, strict=True)}
    arrays |= {f"out_{name}": array for name, array in zip(release.outputs, expected, strict=True)}
    np.savez_compressed(golden, difference=np.float32(worst), **arrays)
    return differences


def toml(table: Mapping[str, Any]) -> str:
    """The table as TOML; strings, numbers, lists of them, tables one deep and arrays of tables."""
    plain = {key: value for key, value in table.items() if not _is_table(value)}
    lines = [f"{key} = {json.dumps(value)}" for key, value in plain.items()]
    for key, value in table.items():
        if isinstance(value, Mapping):
            lines += ["", f"[{key}]", *(f"{name} = {json.dumps(item)}" for name, item in value.items())]
    for key, value in table.items():
        if _is_table(value) and isinstance(value, list):
            for row in value:
                lines += ["", f"[[{key}]]", *(f"{name} = {json.dumps(item)}" for name, item in row.items())]
    return "\n".join(lines) + "\n"


def main(arguments: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(prog="python -m models.export", description="Export a trained model.")
    parser.add_argument("name", help="a folder of models/, such as groove_vae")
    parser.add_argument("--data", type=Path, required=True, help="the folder of the training data")
    parser.add_argument("--run", type=Path, help="where training wrote best.pt (default: runs/NAME)")
    parser.add_argument("--out", type=Path, help="where to write (default: the model's folder)")
    given = parser.parse_args(arguments)
    run = given.run or Path("runs") / given.name
    try:
        differences = export(given.name, given.data, run, given.out or Path(__file__).parent / given.name)
    except (FileNotFoundError, ValueError) as error:
        parser.exit(2, f"{parser.prog}: {error}\n")
    print("largest difference to torch: " + ", ".join(f"{name} {value:.2g}" for name, value in differences.items()))


def _is_table(value: Any) -> bool:
    return isinstance(value, Mapping) or (isinstance(value, list) and bool(value) and isinstance(value[0], Mapping))


if __name__ == "__main__":
    main()
