"""GitHub's callouts: a quote whose first line is `[!NOTE]` and the like, with a title after it or none."""

import re

from markdown_it.token import Token

KINDS = {
    "note": "note",
    "tip": "tip",
    "important": "important",
    "warning": "warning",
    "caution": "caution",
    # other tools' words for the same five
    "info": "note",
    "hint": "tip",
    "attention": "warning",
    "danger": "caution",
}
_FIRST_LINE = re.compile(r"\[!([A-Za-z]+)\][+-]?[ \t]*(.*)")


def mark_callouts(tokens: list[Token]) -> None:
    """Gives each opening quote token that is a callout its `meta` "callout" (kind) and "title"; takes the line out."""
    position = 0
    while position < len(tokens):
        if tokens[position].type == "blockquote_open":
            _mark(tokens, position)
        position += 1


def _mark(tokens: list[Token], position: int) -> None:
    if position + 3 >= len(tokens) or tokens[position + 1].type != "paragraph_open":
        return
    inline = tokens[position + 2]
    first, newline, rest = inline.content.partition("\n")
    found = _FIRST_LINE.fullmatch(first.strip())
    if found is None or found.group(1).lower() not in KINDS:
        return
    tokens[position].meta |= {"callout": KINDS[found.group(1).lower()], "title": plain(found.group(2))}
    if not newline:
        del tokens[position + 1 : position + 4]
        return
    inline.content = rest
    children = inline.children or []
    line_end = next((i for i, child in enumerate(children) if child.type in ("softbreak", "hardbreak")), -1)
    inline.children = children[line_end + 1 :]


def plain(markdown: str) -> str:
    """A callout's title without emphasis marks."""
    return re.sub(r"(\*\*|__|\*|`)(.+?)\1", r"\2", markdown).strip()
