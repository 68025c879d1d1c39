"""What stands above the body: title, stars, where the pattern stands, and its summary."""

import html
from collections.abc import Mapping

from curator.pattern.sections import headings
from curator.schema.fields import value_at


def heading(data: Mapping[str, object] | None, stem: str, body: str = "") -> str:
    """HTML of the page's heading; a file without readable frontmatter has its name for a title.

    The summary is left out where the body opens with the same words.
    """
    known = data or {}
    title = _text(known, "/title") or stem
    stars = value_at(known, "/lifecycle/confidence")
    facts = [
        html.escape(fact) for fact in (_text(known, "/ontology/domain"), _text(known, "/lifecycle/status")) if fact
    ]
    if isinstance(stars, int) and not isinstance(stars, bool) and 0 <= stars <= 3:
        off = f'<span class="stars-off">{"★" * (3 - stars)}</span>' if stars < 3 else ""
        facts.insert(0, f'<span class="stars">{"★" * stars}</span>{off}')
    summary = _text(known, "/summary") or _text(known, "/description")
    start = _words(body[:600].lstrip(" \t\r\n>"))
    if summary and start.startswith(_words(summary)[:60]):
        summary = ""
    return (
        f'<p class="title">{html.escape(title)}</p>'
        + (f'<p class="facts">{"&nbsp; · &nbsp;".join(facts)}</p>' if facts else "")
        + (f'<p class="summary">{html.escape(summary)}</p>' if summary else "")
        + '<hr class="rule">'
    )


def opens_with_title(data: Mapping[str, object] | None, body: str) -> bool:
    """Whether the body's first block is a heading that says the title again."""
    title = _text(data or {}, "/title")
    first = next(headings(body), None)
    if not title or first is None or first.level != 1 or body[: first.start].strip():
        return False
    return _words(first.text).casefold() == _words(title).casefold()


def _words(text: str) -> str:
    return " ".join(text.split())


def _text(data: Mapping[str, object], pointer: str) -> str:
    value = value_at(data, pointer)
    return value.strip() if isinstance(value, str) else ""
