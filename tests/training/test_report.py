"""The page and the card's picture: that they hold everything, are the same each time, and ask nothing of a network."""

import base64
import json
import re
from html import escape
from io import BytesIO
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

import models.report
from models.data import STYLES, Windows
from models.evaluate import judge_of, main, measure
from models.features import FEATURES
from models.grooves import Thinning, groove
from models.report import MissingPackagesError, check_packages
from models.report.distributions import distributions
from models.report.heat_maps import FEWEST_HITS, hit_shares, means
from models.report.latent_map import map_latents
from models.report.learning import find_log, learning_curves, read_log
from models.report.seen import Seen, window_f1
from models.report.write import CARD, write_card, write_report
from models.tables import tables
from realtime.music.hvo import VELOCITIES
from realtime.voices.manifest import load_manifest

pytestmark = pytest.mark.training

SHIPPED = Path(__file__).parents[2] / "models" / "groove_vae"
MOST_BYTES_OF_A_CARD = 300_000


def pattern(*hits: tuple[int, int]) -> np.ndarray:
    """(32, 27) with hits at (step, drum), each as loud as a half."""
    hvo = np.zeros((32, 27), np.float32)
    for step, drum in hits:
        hvo[step, [drum, 9 + drum]] = 1.0, 0.5
    return hvo


def seen(human: np.ndarray, drums: np.ndarray, style: list[int]) -> Seen:
    windows = Windows(
        human,
        np.array(style),
        np.arange(len(human)),
        np.array(["drummer1/session1"] * len(human)),
        np.full(len(human), 100, np.float32),
    )
    modes = (Thinning.FULL, Thinning.QUARTER, Thinning.EMPTY)
    grooves = groove(human)
    return Seen(
        windows, dict.fromkeys(modes, grooves), dict.fromkeys(modes, drums), np.zeros((len(human), 4), np.float32)
    )


def test_the_page_holds_every_table_and_picture_in_itself(data: Path, tmp_path: Path) -> None:
    judge = judge_of(load_manifest(SHIPPED), data, "validation")
    result = measure(judge, data, "validation", inference_runs=2)
    log = read_log(written_log(tmp_path))
    page = write_report(tmp_path / "report", judge, result, log).read_text()
    assert [path.name for path in (tmp_path / "report").iterdir()] == ["index.html"]
    assert not [table.title for table in tables(result) if f"<h3>{escape(table.title)}</h3>" not in page]
    pictures = re.findall(r'src="([^"]*)"', page)
    assert len(pictures) == 10
    for picture in pictures:
        kind, _, body = picture.partition(",")
        assert kind == "data:image/png;base64"
        assert Image.open(BytesIO(base64.b64decode(body))).width > 500
    assert re.findall(r'href="[^#]', page) == []
    assert not re.search(r"<(script|link|iframe)|@import|url\(", page)


def test_the_card_is_small_and_the_same_each_time(data: Path, tmp_path: Path) -> None:
    judge = judge_of(load_manifest(SHIPPED), data, "validation")
    cards = [write_card(tmp_path, judge).read_bytes() for _ in range(2)]
    assert cards[0] == cards[1] == (tmp_path / CARD).read_bytes()
    assert len(cards[0]) < MOST_BYTES_OF_A_CARD
    assert Image.open(BytesIO(cards[0])).width > 1000


def test_without_the_packages_one_sentence_says_what_to_install(
    data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(models.report, "find_spec", lambda name: None)
    with pytest.raises(MissingPackagesError, match=r"matplotlib and scikit-learn: pip install -e '\.\[report\]'"):
        check_packages()
    with pytest.raises(SystemExit) as stopped:
        main(["groove_vae", "--data", str(data), "--report", str(tmp_path / "report")])
    assert stopped.value.code == 2
    assert capsys.readouterr().err.count("\n") == 1
    assert not (tmp_path / "report").exists()


def written_log(folder: Path) -> Path:
    lines = [
        {"epoch": 1, "seconds": 2.0, "loss": 3.0, "validation_f1": 0.5},
        {"epoch": 2, "validation_f1": 0.6, "kl": 4},
    ]
    file = folder / "log.jsonl"
    file.write_text("".join(json.dumps(line) + "\n" for line in lines))
    return file


def test_a_log_is_read_epoch_by_epoch_and_what_is_missing_is_no_number(tmp_path: Path) -> None:
    log = read_log(written_log(tmp_path))
    assert log["epoch"] == [1, 2]
    assert log["validation_f1"] == [0.5, 0.6]
    assert np.isnan(log["loss"][1])
    assert np.isnan(log["kl"][0])
    drawn = [axes.get_legend_handles_labels()[1] for axes in learning_curves(log).axes]
    assert drawn == [["loss", "kl"], ["f1"], []]


def test_what_is_no_log_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="--log: there is no"):
        read_log(tmp_path / "none.jsonl")
    for text in ("", "[1]\n", "{not json\n", '{"loss": 1}\n'):
        (tmp_path / "log.jsonl").write_text(text)
        with pytest.raises(ValueError, match="--log: "):
            read_log(tmp_path / "log.jsonl")


def test_the_log_of_the_own_run_comes_before_the_one_that_ships(tmp_path: Path) -> None:
    run = tmp_path / "no_such_model"
    assert find_log(run.name, tmp_path) is None
    run.mkdir()
    assert find_log(run.name, tmp_path) is None
    log = written_log(run)
    assert find_log(run.name, tmp_path) == log


def test_the_typical_window_is_in_the_middle_of_its_style_by_f1_and_not_an_odd_one() -> None:
    beat = [(step, 0) for step in range(0, 32, 4)]
    odd = [(step, 5) for step in range(1, 32, 4)]
    steps = [odd if number in (2, 7, 8) else beat for number in range(9)]
    human = np.stack([pattern(*hits) for hits in steps])
    kept = (8, 1, 5, 4, 8, 7, 2, 3, 6)
    drums = np.stack([pattern(*hits[:n]) for hits, n in zip(steps, kept, strict=True)])
    assert window_f1(drums, human).tolist() == pytest.approx([2 * n / (8 + n) for n in kept])
    found = seen(human, drums, [1, 1, 1, 1, 2, 1, 1, 1, 1])
    assert found.typical(2) == [(STYLES[1], 3), (STYLES[2], 4)]
    assert list(found.styles(fewest=2)) == [STYLES[1]]


def test_a_cell_of_few_hits_has_no_mean() -> None:
    often = np.stack([pattern((4, 1))] * FEWEST_HITS + [pattern((7, 2))] * (FEWEST_HITS - 1))
    velocity = means(often, VELOCITIES)
    assert velocity[1, 4] == pytest.approx(0.5)
    assert np.isnan(velocity).sum() == velocity.size - 1
    assert hit_shares(often)[1, 4] == pytest.approx(FEWEST_HITS / (2 * FEWEST_HITS - 1))


def test_each_feature_has_its_panel_and_all_windows_are_in_it() -> None:
    human = np.stack([pattern((0, 0), (8, 1)), pattern((0, 0), (4, 2), (8, 1))] * 3)
    figure = distributions(seen(human, human, [1] * 6))
    panels = [axes for axes in figure.axes if axes.get_title()]
    assert [axes.get_title().split(":")[0] for axes in panels] == list(FEATURES)
    for axes in panels:
        assert sum(bar.get_height() for bar in axes.containers[0]) == pytest.approx(1.0)


def test_the_map_keeps_apart_what_is_apart_and_copes_with_few() -> None:
    random = np.random.default_rng(0)
    near = random.normal(0, 0.1, (40, 8)).astype(np.float32)
    places, at = map_latents(np.concatenate([near, near + 10]), seed=1)
    assert at.tolist() == list(range(80))
    middles = places[:40].mean(0), places[40:].mean(0)
    spread = max(
        np.linalg.norm(places[:40] - middles[0], axis=1).max(), np.linalg.norm(places[40:] - middles[1], axis=1).max()
    )
    assert np.linalg.norm(middles[0] - middles[1]) > spread
    assert map_latents(near[:2], seed=1)[0].shape == (2, 2)
