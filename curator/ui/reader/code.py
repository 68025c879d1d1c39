"""Source code as HTML spans, coloured by what a word is. Pygments does the reading."""

import html
from functools import lru_cache
from typing import Final

from pygments.lexer import Lexer
from pygments.lexers import get_lexer_by_name
from pygments.token import Comment, Generic, Keyword, Literal, Name, Number, Operator, String, _TokenType
from pygments.util import ClassNotFound

_TOO_LONG: Final = 60_000  # characters; longer code is shown plain
_CLASSES: Final = (
    (Comment, "comment"),
    (String, "string"),
    (Number, "number"),
    (Literal, "string"),
    (Keyword, "keyword"),
    (Operator.Word, "keyword"),
    (Name.Tag, "keyword"),
    (Name.Attribute, "name"),
    (Name.Function, "name"),
    (Name.Class, "name"),
    (Name.Builtin, "name"),
    (Name.Decorator, "name"),
    (Generic.Deleted, "deleted"),
    (Generic.Inserted, "inserted"),
    (Generic.Heading, "keyword"),
)


def highlighted(code: str, language: str) -> str:
    """The code with `<span class="hl-…">` around its words; plain where the language is not known."""
    lexer = _lexer(language.lower()) if language and len(code) <= _TOO_LONG else None
    if lexer is None:
        return html.escape(code)
    parts: list[str] = []
    for kind, text in lexer.get_tokens(code):
        name = _class(kind)
        escaped = html.escape(text)
        parts.append(f'<span class="hl-{name}">{escaped}</span>' if name and text.strip() else escaped)
    return "".join(parts)


@lru_cache(maxsize=32)
def _lexer(language: str) -> Lexer | None:
    try:
        return get_lexer_by_name(language, stripnl=False, ensurenl=False)
    except ClassNotFound:
        return None


@lru_cache(maxsize=256)
def _class(kind: _TokenType) -> str:
    return next((name for base, name in _CLASSES if kind[: len(base)] == base), "")
