"""A slimmed graph answers as it did before, with fewer nodes; 8 bits are for its large matrix products alone."""

from collections import Counter
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import pytest
import torch
from torch import Tensor, nn

from models.export import FEWEST_INT8_WEIGHTS, quantise_weights
from models.groove_vae.model import Attention, GrooveVAEConfig
from models.slim import slim

pytestmark = [pytest.mark.training, pytest.mark.filterwarnings("ignore")]

WIDTH, HEADS, STEPS = 64, 4, 8


class Alike(nn.Module):
    """A softmax that is no attention."""

    def forward(self, x: Tensor) -> Tensor:
        return (x @ x.transpose(-2, -1)).softmax(dim=-1) @ x


class Mixed(nn.Module):
    """A large matrix product, an attention, a small product, a lerp."""

    def __init__(self) -> None:
        super().__init__()
        config = GrooveVAEConfig(width=WIDTH, heads=HEADS)
        self.attention = Attention(config)
        self.small = nn.Linear(WIDTH, 4)

    def forward(self, x: Tensor, share: Tensor) -> Tensor:
        return self.small(torch.lerp(x, self.attention(x), share))


def exported(module: nn.Module, *example: Tensor) -> onnx.ModelProto:
    free = {0: torch.export.Dim("N")}
    program = torch.onnx.export(
        module.eval(),
        example,
        dynamic_shapes=tuple(free for _ in example),
        dynamo=True,
        opset_version=20,
        verbose=False,
    )
    return program.model_proto


def answer(model: onnx.ModelProto, *inputs: Tensor) -> np.ndarray:
    session = onnxruntime.InferenceSession(model.SerializeToString(), providers=["CPUExecutionProvider"])
    names = [node.name for node in session.get_inputs()]
    return session.run(None, dict(zip(names, (x.numpy() for x in inputs), strict=True)))[0]


def kinds(model: onnx.ModelProto) -> Counter[str]:
    return Counter(node.op_type for node in model.graph.node)


@pytest.fixture
def mixed() -> tuple[Mixed, onnx.ModelProto]:
    torch.manual_seed(0)
    module = Mixed()
    return module, exported(module, torch.randn(2, STEPS, WIDTH), torch.rand(2, 1, 1))


@pytest.mark.parametrize("n", [1, 3])
def test_a_slimmed_graph_answers_as_torch_does(mixed: tuple[Mixed, onnx.ModelProto], n: int) -> None:
    module, model = mixed
    slim(model)
    x = 3 * torch.randn(n, STEPS, WIDTH)
    for share in (torch.zeros(n, 1, 1), torch.full((n, 1, 1), 0.7), torch.ones(n, 1, 1)):
        expected = module(x, share).detach().numpy()
        assert np.abs(answer(model, x, share) - expected).max() < 1e-5


def test_an_attention_becomes_one_node_and_a_lerp_three(mixed: tuple[Mixed, onnx.ModelProto]) -> None:
    _, model = mixed
    slim(model)
    onnx.checker.check_model(model)
    assert kinds(model) == {"Attention": 1, "MatMul": 2, "Sub": 1, "Mul": 1, "Add": 3}


def test_a_softmax_of_another_kind_is_left_alone() -> None:
    x = torch.randn(2, STEPS, WIDTH)
    model = exported(Alike(), x)
    before = kinds(model)
    slim(model)
    assert kinds(model) == before
    assert np.abs(answer(model, x) - Alike()(x).numpy()).max() < 1e-5


def test_only_large_matrix_products_have_8_bits(mixed: tuple[Mixed, onnx.ModelProto], tmp_path: Path) -> None:
    module, model = mixed
    slim(model)
    graph = tmp_path / "graph.onnx"
    onnx.save(model, graph)
    quantise_weights(graph)
    quantised = onnx.load(graph)
    assert kinds(quantised)["QAttention"] == 1  # 64 x 192 weights
    assert kinds(quantised)["MatMul"] == 2  # 64 x 64 and 64 x 4
    in_8_bits = [c for c in quantised.graph.initializer if c.data_type == onnx.TensorProto.INT8 and len(c.dims) == 2]
    assert all(c.dims[0] * c.dims[1] >= FEWEST_INT8_WEIGHTS for c in in_8_bits)
    x, share = torch.randn(3, STEPS, WIDTH), torch.rand(3, 1, 1)
    assert 0 < np.abs(answer(quantised, x, share) - module(x, share).detach().numpy()).max() < 0.05
