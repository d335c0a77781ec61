"""The stubs name exactly what the C++ extension has."""

import ast
import enum
from pathlib import Path
from typing import Any

import pytest

import realtime
from realtime import _core

STUB = ast.parse((Path(realtime.__file__).parent / "_core.pyi").read_text())
CLASSES = [node for node in STUB.body if isinstance(node, ast.ClassDef)]


def names_in(body: list[ast.stmt]) -> set[str]:
    found = {node.name for node in body if isinstance(node, ast.FunctionDef | ast.ClassDef)}
    found |= {node.target.id for node in body if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name)}
    return found | {
        target.id
        for node in body
        if isinstance(node, ast.Assign)
        for target in node.targets
        if isinstance(target, ast.Name)
    }


def public(names: Any) -> set[str]:
    return {name for name in names if not name.startswith("_")}


def test_stub_and_module_have_the_same_names() -> None:
    assert public(names_in(STUB.body)) == public(vars(_core))


@pytest.mark.parametrize("stub", CLASSES, ids=lambda stub: stub.name)
def test_stub_and_class_have_the_same_members(stub: ast.ClassDef) -> None:
    real = getattr(_core, stub.name)
    members = real.__members__ if issubclass(real, enum.Enum) else vars(real)
    assert public(names_in(stub.body)) == public(members)


@pytest.mark.parametrize("stub", CLASSES, ids=lambda stub: stub.name)
def test_stub_and_class_agree_on_the_names_of_arguments(stub: ast.ClassDef) -> None:
    real = getattr(_core, stub.name)
    for method in (node for node in stub.body if isinstance(node, ast.FunctionDef)):
        signature = (getattr(real, method.name).__doc__ or "").split("->")[0]
        for argument in [*method.args.args, *method.args.kwonlyargs]:
            if "(" in signature and argument.arg not in ("self", "other"):
                assert f"{argument.arg}:" in signature, f"{stub.name}.{method.name} has no argument {argument.arg}"
