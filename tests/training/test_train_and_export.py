"""Training on a tiny set learns, resumes and repeats itself; the export answers as torch does."""

import json
from pathlib import Path

import numpy as np
import pytest
import torch

from models.config import load_config, tomllib
from models.evaluate import evaluate
from models.export import export, toml
from models.groove_vae.task import Task
from models.tables import markdown, text
from models.train import one_cycle, train
from realtime.voices.manifest import Hvo, load_manifest

pytestmark = pytest.mark.training


def weights(run: Path) -> dict[str, torch.Tensor]:
    return torch.load(run / "last.pt", weights_only=True)["model"]


def run_training(data: Path, run: Path, config: Path, resume: bool = False, **changes: int) -> dict[str, torch.Tensor]:
    train("groove_vae", data, run, changes, resume, config)
    return weights(run)


def test_training_reduces_the_loss(data: Path, tmp_path: Path, config_file: Path) -> None:
    run_training(data, tmp_path / "runs" / "a", config_file, epochs=12)
    log = [json.loads(line) for line in (tmp_path / "runs" / "a" / "log.jsonl").read_text().splitlines()]
    assert [line["epoch"] for line in log] == list(range(1, 13))
    assert log[-1]["hits"] < 0.6 * log[0]["hits"]


def test_a_resumed_run_ends_as_an_uninterrupted_one(
    data: Path, tmp_path: Path, config_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = run_training(data, tmp_path / "runs" / "whole", config_file)
    validate, calls = Task.validate, []

    def interrupted(task: Task, model: torch.nn.Module) -> dict[str, float]:
        calls.append(1)
        if len(calls) == 3:
            raise KeyboardInterrupt
        return validate(task, model)

    monkeypatch.setattr(Task, "validate", interrupted)
    with pytest.raises(KeyboardInterrupt):
        run_training(data, tmp_path / "runs" / "parts", config_file)
    monkeypatch.setattr(Task, "validate", validate)
    resumed = run_training(data, tmp_path / "runs" / "parts", config_file, resume=True)
    assert all(torch.equal(whole[name], resumed[name]) for name in whole)


def test_another_seed_gives_other_weights(data: Path, tmp_path: Path, config_file: Path) -> None:
    one, two = (run_training(data, tmp_path / "runs" / str(seed), config_file, epochs=1, seed=seed) for seed in (1, 2))
    assert any(not torch.equal(one[name], two[name]) for name in one)


def test_teachers_are_trained_first_and_once(data: Path, tmp_path: Path, config_file: Path) -> None:
    alone = run_training(data, tmp_path / "runs" / "alone", config_file, epochs=1)
    teacher = run_training(data, tmp_path / "runs" / "teacher", config_file, epochs=1, seed=7)
    config_file.write_text(config_file.read_text() + "[teachers]\nseeds = [7]\nshare = 0.5\n")
    run = tmp_path / "runs" / "taught"
    taught = run_training(data, run, config_file, epochs=1)
    before = (run / "teacher-7" / "last.pt").stat().st_mtime_ns
    again = run_training(data, run, config_file, epochs=1)
    assert (run / "teacher-7" / "last.pt").stat().st_mtime_ns == before
    assert all(torch.equal(value, weights(run / "teacher-7")[name]) for name, value in teacher.items())
    assert all(torch.equal(value, again[name]) for name, value in taught.items())
    assert any(not torch.equal(value, alone[name]) for name, value in taught.items())


def test_the_learning_rate_rises_and_falls() -> None:
    rates = [one_cycle(progress, 1.0, 0.2) for progress in np.linspace(0, 1, 101)]
    assert max(rates) == pytest.approx(1.0)
    assert np.argmax(rates) == 20
    assert rates[0] == pytest.approx(0.04)
    assert rates[-1] == pytest.approx(0.01)


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize(("int8", "tolerance"), [("false", 1e-4), ("true", 0.3)])
def test_the_export_answers_as_torch_does_and_is_judged(
    data: Path, tmp_path: Path, config_file: Path, int8: str, tolerance: float
) -> None:
    run, out = tmp_path / "runs" / "a", tmp_path / "out"
    run_training(data, run, config_file, epochs=1)
    (run / "config.toml").write_text(f"{config_file.read_text()}[export]\nint8 = {int8}\n")
    differences = export("groove_vae", data, run, out)
    assert set(differences) == {"hit_logits", "velocities", "offsets", "mean", "latent"}
    assert max(differences.values()) < tolerance
    assert sorted(path.name for path in out.iterdir()) == ["golden.npz", "groove_vae.onnx", "voice.toml"]
    manifest = load_manifest(out)
    manifest.verify_graph()
    assert isinstance(manifest.details, Hvo)
    assert manifest.details.latent_size == 8
    result = evaluate(manifest, data, "validation", inference_runs=2)
    assert result["windows"] == 6
    assert set(result["thinning"]) == {"full", "half", "quarter", "accents", "quarters", "empty"}
    assert all(row["silence_steps_most"] <= 4 for row in result["thinning"].values())
    assert result["band"] is None
    assert json.loads(json.dumps(result))["sloppy"].keys() == result["sloppy"].keys()
    assert "Sloppy players" in text(result)
    assert "| hit F1 |" in markdown(result)


def test_toml_comes_back_as_it_went() -> None:
    content = {"name": "x", "numbers": [1, 0.5], "neutral": {"style": 0.0}, "data": [{"name": "a"}, {"name": "b"}]}
    assert tomllib.loads(toml(content)) == content


def test_an_unknown_model_is_refused_with_those_there_are() -> None:
    with pytest.raises(FileNotFoundError, match=r"the models are .*groove_vae"):
        load_config("nothing")
