"""OSC address patterns, against a reference that tries every way."""

import contextlib
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from realtime.control.osc_pattern import LONGEST_PATTERN, PatternError, is_pattern, matching


def means(pattern, address):
    return matching(pattern, [address]) == [address]


@pytest.mark.parametrize(
    ("pattern", "address", "meant"),
    [
        ("/a/b", "/a/b", True),
        ("/a/b", "/a/bc", False),
        ("/a/?", "/a/b", True),
        ("/a/?", "/a/", False),
        ("/a/?", "/a/bc", False),
        ("/a/*", "/a/", True),
        ("/a/*", "/a/bcd", True),
        ("/a/*", "/a/b/c", False),
        ("/*", "/a/b", False),
        ("/*/b", "/a/b", True),
        ("/a/*b*", "/a/xbx", True),
        ("/a/*b*", "/a/xcx", False),
        ("/a/[a-c]", "/a/b", True),
        ("/a/[a-c]", "/a/d", False),
        ("/a/[!a-c]", "/a/d", True),
        ("/a/[!a-c]", "/a/b", False),
        ("/a/[a-]", "/a/-", True),
        ("/a/[a!]", "/a/!", True),
        ("/a/[c-a]", "/a/b", False),
        ("/a/[]", "/a/", False),
        ("/a/[!]", "/a/x", True),
        ("/a/{low,high}_tom", "/a/high_tom", True),
        ("/a/{low,high}_tom", "/a/mid_tom", False),
        ("/a/{a,ab}c", "/a/abc", True),
        ("/a/{,b}c", "/a/c", True),
        ("/a/{*}", "/a/b", False),
        ("/a.b", "/axb", False),
    ],
)
def test_a_pattern_means_what_osc_says(pattern, address, meant):
    assert means(pattern, address) == meant


@pytest.mark.parametrize("pattern", ["/a/[", "/a/[a-c", "/a/{b,c", "/a/b]", "/a/b}", "/a/[/]", "/" + "a" * 300])
def test_what_is_not_closed_or_too_long_is_refused(pattern):
    with pytest.raises(PatternError):
        matching(pattern, ["/a/b"])


def test_an_address_without_special_characters_is_none():
    assert not is_pattern("/sideman/drums/threshold/closed_hat")
    assert all(is_pattern(f"/sideman/{character}") for character in "?*[]{}")


TOKENS = st.one_of(
    st.sampled_from(["a", "b", "c", "?", "*"]),
    st.tuples(st.booleans(), st.text("abc", min_size=1, max_size=2)).map(lambda t: f"[{'!' * t[0]}{t[1]}]"),
    st.lists(st.text("abc", max_size=2), min_size=1, max_size=3).map(lambda words: "{" + ",".join(words) + "}"),
)


def tried(tokens, word):
    """Whether the tokens mean the word, by trying every way."""
    if not tokens:
        return not word
    first, rest = tokens[0], tokens[1:]
    if first == "*":
        return any(tried(rest, word[i:]) for i in range(len(word) + 1))
    if first.startswith("{"):
        return any(word.startswith(choice) and tried(rest, word[len(choice) :]) for choice in first[1:-1].split(","))
    if not word:
        return False
    if first.startswith("["):
        inside = first[1:-1]
        one = (word[0] not in inside[1:]) if inside.startswith("!") else word[0] in inside
    else:
        one = first in ("?", word[0])
    return one and tried(rest, word[1:])


@given(st.lists(TOKENS, max_size=8), st.text("abcd", max_size=8))
def test_every_pattern_means_the_words_that_trying_every_way_finds(tokens, word):
    assert means("/x/" + "".join(tokens), f"/x/{word}") == tried(tokens, word)


@given(st.text("ab?*[]{},!-/", max_size=40))
def test_any_text_is_matched_or_refused(text):
    with contextlib.suppress(PatternError):
        assert set(matching(text, ["/a/b", "/ab"])) <= {"/a/b", "/ab"}


@pytest.mark.parametrize("token", ["*a", "*?", "?*", "{a,aa}", "{a,aa,}*", "[!b]*", "{" + "a," * 60 + "}*"])
def test_a_hostile_pattern_takes_no_longer_than_its_characters(token):
    pattern = "/x/" + token * ((LONGEST_PATTERN - len("/x/")) // len(token))
    addresses = [f"/x/{'a' * n}b" for n in range(200)]
    begun = time.perf_counter()
    matching(pattern, addresses)
    assert time.perf_counter() - begun < 1.0
