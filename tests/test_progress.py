"""The bar while something long runs."""

from __future__ import annotations

import io

from realtime.progress import WIDTH, Progress


class Terminal(io.StringIO):
    """A terminal that keeps what is written."""

    def isatty(self) -> bool:
        return True


def test_a_bar_says_how_much_of_what_is_done_and_goes_away() -> None:
    out = Terminal()
    progress = Progress("reading", 8, out, unit="files")
    progress.show(2)
    assert out.getvalue().startswith("\rreading ███████·")
    assert out.getvalue().count("█") == WIDTH * 2 // 8
    assert out.getvalue().endswith(" 2 of 8 files")
    progress.close()
    assert out.getvalue().endswith("\r\x1b[K")


def test_what_takes_longer_than_expected_fills_the_bar_and_no_more() -> None:
    for done, total in ((20, 10), (0, 0)):
        out = Terminal()
        Progress("jitter", total, out).show(done)
        assert out.getvalue().count("█") == WIDTH


def test_no_bar_is_drawn_where_there_is_no_terminal() -> None:
    out = io.StringIO()
    progress = Progress("jitter", 10, out)
    progress.show(5)
    progress.close()
    assert out.getvalue() == ""
