"""Makes an exported graph answer the same with fewer nodes.

At play the network is asked now and then, out of cold caches, where each node costs a microsecond or two beside its
arithmetic. torch's exporter writes an attention in fifteen nodes and a lerp in eight, of which onnxruntime by itself
leaves nearly as many.
"""

from __future__ import annotations

import itertools

import onnx
from onnx import helper, numpy_helper

CONTRIB = "com.microsoft"
"""The domain of onnxruntime's own operators; Attention, version 1, is in every release for every processor."""

_LAYOUT = ("Mul", "Reshape", "Slice", "Split", "Squeeze", "Transpose", "Unsqueeze")


def slim(model: onnx.ModelProto) -> None:
    """Rewrites what it knows, in place, and leaves the rest as it is."""
    _shorten_lerps(model.graph)
    if _fuse_attentions(model.graph):
        model.opset_import.append(helper.make_opsetid(CONTRIB, 1))
    _drop_unused(model.graph)


def _shorten_lerps(graph: onnx.GraphProto) -> None:
    """a + w (b - a) for every w; torch takes b - (1 - w)(b - a) from w = 0.5 on, which differs by a rounding."""
    makers = _makers(graph)
    for node in graph.node:
        if node.op_type != "Where":
            continue
        lower, upper = (makers.get(name) for name in node.input[1:])
        condition = makers.get(node.input[0])
        kinds = [maker.op_type if maker else "" for maker in (condition, lower, upper)]
        if kinds == ["Less", "Add", "Sub"]:
            _read_instead(graph, node.output[0], node.input[1])


def _fuse_attentions(graph: onnx.GraphProto) -> int:
    """From the product that makes queries, keys and values to the mixed values: one node. Returns how many there were.

    The export's replay against torch holds that none is masked, and that each is scaled as usual.
    """
    makers, constants = _makers(graph), {constant.name: constant for constant in graph.initializer}
    readers = {name: node for node in graph.node for name in node.input}
    fused = 0
    for softmax in [node for node in graph.node if node.op_type == "Softmax"]:
        product = _maker_behind_layout(makers, softmax.input[0])
        if product is None:
            continue
        source, heads = _source(makers, constants, product.input[0])
        add = makers.get(source)
        linear = makers.get(add.input[0]) if add else None
        ends = _readers_in_line(readers, softmax, 3)
        kinds = [node.op_type if node else "" for node in (linear, add, product, *ends)]
        expected = ["MatMul", "Add", "MatMul", "MatMul", "Transpose", "Reshape"]
        if linear is None or add is None or not heads or kinds != expected:
            continue
        attention = helper.make_node(
            "Attention",
            [*linear.input, add.input[1]],
            list(ends[-1].output),
            name=f"attention_{fused}",
            domain=CONTRIB,
            num_heads=heads,
        )
        ends[-1].CopyFrom(attention)
        fused += 1
    return fused


def _maker_behind_layout(makers: dict[str, onnx.NodeProto], name: str) -> onnx.NodeProto | None:
    node = makers.get(name)
    while node is not None and node.op_type in _LAYOUT:
        node = makers.get(node.input[0])
    return node


def _readers_in_line(readers: dict[str, onnx.NodeProto], node: onnx.NodeProto, most: int) -> list[onnx.NodeProto]:
    """Who reads the node's output, who reads that one's, and so on, at most so many."""
    line: list[onnx.NodeProto] = []
    while len(line) < most and (reader := readers.get(node.output[0])) is not None:
        line.append(node := reader)
    return line


def _source(makers: dict[str, onnx.NodeProto], constants: dict[str, onnx.TensorProto], name: str) -> tuple[str, int]:
    """What is only laid out anew to become `name`, and how many heads it is cut into; 0 where it is not."""
    heads = 0
    while name in makers and makers[name].op_type in _LAYOUT:
        node = makers[name]
        if node.op_type == "Reshape" and node.input[1] in constants:
            shape = numpy_helper.to_array(constants[node.input[1]]).tolist()
            if len(shape) == 5 and shape[2] == 3:  # (N, steps, 3, heads, width of a head)
                heads = shape[3]
        name = node.input[0]
    return name, heads


def _read_instead(graph: onnx.GraphProto, old: str, new: str) -> None:
    for node in graph.node:
        for at, name in enumerate(node.input):
            if name == old:
                node.input[at] = new


def _drop_unused(graph: onnx.GraphProto) -> None:
    """Nodes and constants that no output depends on, and all shapes noted between, which may be of such."""
    needed = {output.name for output in graph.output}
    kept = []
    for node in reversed(graph.node):
        if needed & set(node.output):
            needed |= set(node.input)
            kept.append(node)
    constants = [constant for constant in graph.initializer if constant.name in needed]
    for field, content in (("node", reversed(kept)), ("initializer", constants), ("value_info", ())):
        content = list(content)
        graph.ClearField(field)
        getattr(graph, field).extend(content)


def _makers(graph: onnx.GraphProto) -> dict[str, onnx.NodeProto]:
    return dict(itertools.chain.from_iterable(((name, node) for name in node.output) for node in graph.node))
