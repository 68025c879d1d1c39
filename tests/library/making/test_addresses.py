"""Links of bodies that follow a pattern to its new name."""

import pytest

from curator.library.making.addresses import Moved, readdressed

MOVED = Moved("seed-library", "seed-swap", "food/seed-library.md", "food/seed-swap.md")
FILES = {"food/seed-library.md", "other/seed-library.md", "food/bread.md"}


def follow(body: str, here: str = "food/bread.md") -> str:
    return readdressed(body, here, MOVED, FILES.__contains__)


@pytest.mark.parametrize(
    ("body", "now"),
    [
        ("[a](seed-library.md)", "[a](seed-swap.md)"),
        ("[a](./seed-library.md#uses 'T')", "[a](./seed-swap.md#uses 'T')"),
        ("[a](<seed-library.md>)", "[a](<seed-swap.md>)"),
        ("[a](seed%2Dlibrary.md)", "[a](seed-swap.md)"),
        ("[a](seed-library)", "[a](seed-swap)"),
        ("[a](seed-library.html?x=1#y)", "[a](seed-swap.html?x=1#y)"),
        ("[a](/patterns/seed-library/)", "[a](/patterns/seed-swap/)"),
        ("[a](/patterns/seed-library)", "[a](/patterns/seed-swap)"),
        ("[a](pattern:seed-library)", "[a](pattern:seed-swap)"),
        ("[[seed-library]]", "[[seed-swap]]"),
        ("[[ seed-library | seeds ]]", "[[ seed-swap | seeds ]]"),
        ("[[Seed Library]]", "[[seed-swap|Seed Library]]"),
        ("[[Seed Library|seeds]]", "[[seed-swap|seeds]]"),
        ("[[food/seed-library.md]]", "[[food/seed-swap.md]]"),
        ("See [it][1].\n\n[1]: seed-library.md 'Title'\n", "See [it][1].\n\n[1]: seed-swap.md 'Title'\n"),
        ('<a href="/patterns/seed-library/">x</a>', '<a href="/patterns/seed-swap/">x</a>'),
        ("<a href='seed-library.md'>x</a>", "<a href='seed-swap.md'>x</a>"),
        ("[![p](x.png)](seed-library.md) and [[seed-library]]", "[![p](x.png)](seed-swap.md) and [[seed-swap]]"),
        ("1. item\n\n    [a](seed-library.md)\r\n", "1. item\n\n    [a](seed-swap.md)\r\n"),
    ],
)
def test_that_a_link_to_the_pattern_follows(body: str, now: str) -> None:
    assert follow(body) == now


@pytest.mark.parametrize(
    "body",
    [
        "seed-library in plain words",
        "[seed-library](bread.md)",
        "[a](seed-library-two.md)",
        "[a](my-seed-library.md)",
        "[a](https://example.org/patterns/seed-library/)",
        "[a](//example.org/seed-library)",
        "[a](mailto:seed-library)",
        "[a](seed-library.png)",
        "[a](#seed-library)",
        "`[a](seed-library.md)`",
        "``[[seed-library]] ` ``",
        "```\n[a](seed-library.md)\n[[seed-library]]\n```\n",
        "~~~md\n[[seed-library]]\n~~~\n",
        "[[seed-library-two]]",
        "[a](../other/seed-library.md)",
        "",
    ],
)
def test_that_what_is_no_link_to_the_pattern_stays(body: str) -> None:
    assert follow(body) == body


def test_that_a_link_is_understood_from_where_it_stands() -> None:
    assert follow("[a](seed-library.md)", "other/oak.md") == "[a](seed-library.md)", "its own neighbour"
    assert follow("[a](../food/seed-library.md)", "other/oak.md") == "[a](../food/seed-swap.md)"
    assert follow("[a](seed-library.md)", "third/elm.md") == "[a](seed-swap.md)", "by the slug, as the reader does"


def test_that_a_link_after_a_fence_that_ends_follows() -> None:
    body = "```\ncode\n```\n[[seed-library]]\n```\n[[seed-library]]\n"
    assert follow(body) == "```\ncode\n```\n[[seed-swap]]\n```\n[[seed-library]]\n"
