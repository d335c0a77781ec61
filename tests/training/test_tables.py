"""The tables that the terminal and the documents show."""

import pytest

from models.published import GOALS, MEASURES, PUBLISHED
from models.tables import Table, as_markdown, as_text

pytestmark = pytest.mark.training

TABLE = Table("Colours", ("name", "share", "count"), (("red", "0.5", "12"), ("turquoise", "-", "3")), "Of all.")


def test_text_lines_the_numbers_up_on_the_right() -> None:
    title, _, head, _, *rows, note = as_text(TABLE).splitlines()
    assert (title, note) == ("Colours", "Of all.")
    assert [head, *rows] == ["name       share  count", "red          0.5     12", "turquoise      -      3"]


def test_markdown_has_a_cell_for_every_column() -> None:
    lines = as_markdown(TABLE).splitlines()
    assert lines[0] == "### Colours"
    assert lines[2:6] == [
        "| name | share | count |",
        "| --- | ---: | ---: |",
        "| red | 0.5 | 12 |",
        "| turquoise | - | 3 |",
    ]
    assert lines[-1] == "Of all."


def test_every_published_column_has_every_measure() -> None:
    assert all(set(column.figures) == set(MEASURES) for column in (*PUBLISHED, GOALS))
