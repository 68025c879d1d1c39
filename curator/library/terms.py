"""The terms by which `field:value` finds a pattern: one for every scalar that its frontmatter holds, of any dialect.

A term is one word of a full-text index: `?field` (the field is filled), `field=value` (a value without spaces, or a
number, as a whole) or `field~word` (a word of a value that is text).  The field is the last key on the way to the
value: `/lifecycle/status` is `status`.  Inside a list of maps it is `list.key` (`inferred_links.confidence`), which a
search for the bare key finds too unless that is a name of the pattern's own; what an item names stands under the list's
name, so that `enables:slow-money` finds the patterns that enable it.
"""

import re
from collections.abc import Mapping
from typing import Any

from curator.library.summary import text

OWN = frozenset(
    ("id", "slug", "title", "summary", "aliases", "domain", "status", "version", "confidence", "vitality", "license")
)
"""Names that mean the pattern itself, even where items of its lists have keys of the same name."""

_NAMING = ("slug", "id", "typeid", "target", "hub_id", "name")
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")
_WORD = re.compile(r"\w+")
_GAPS = {**dict.fromkeys(range(33), 160), 0x7F: 0xA0}
_LONGEST_NAME = 200
_MOST_DEPTH = 60

PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"


def terms_of(data: Mapping[Any, Any] | None) -> str:
    """All terms of a pattern's data, parted by spaces."""
    found = _Collected()
    if data:
        _map(data, "", found, 0)
    return found.terms()


def name_term(field: str, value: str) -> str:
    """The term of a whole value."""
    return f"{one_word(field)}={one_word(value)}"


def word_terms(field: str, value: str) -> list[str]:
    """The terms of a text's words, in their order."""
    return [f"{one_word(field)}~{word}" for word in _WORD.findall(value.casefold())]


def filled_term(field: str) -> str:
    """The term that says that a field holds anything."""
    return f"?{one_word(field)}"


def one_word(name: str) -> str:
    """A name as a single word of the index: without case, its gaps kept together."""
    return name.casefold().translate(_GAPS)


def spoken(word: str) -> str:
    """A name as people write it, from the index's word."""
    return word.replace("\xa0", " ")


class _Collected:
    """The scalars of one pattern by field, gathered before they are cut into words: most fields occur many times."""

    def __init__(self) -> None:
        self.names: set[str] = set()
        self.texts: dict[str, list[str]] = {}
        self.fields: set[str] = set()

    def add(self, field: str, value: object) -> None:
        shown = value if type(value) is str else text(value)
        cut = shown.split(None, 1)
        if not cut:
            return
        self.fields.add(field)
        if len(cut) == 2:
            self.texts.setdefault(field, []).append(shown)
        elif len(shown) <= _LONGEST_NAME:
            self.names.add(f"{field}={cut[0]}")

    def terms(self) -> str:
        parts = [f"?{field}" for field in self.fields]
        for field, texts in self.texts.items():
            words = set(_WORD.findall(" ".join(texts)))
            if words:
                parts.append(f"{field}~" + f" {field}~".join(words))
        parts += self.names
        joined = " ".join(parts).casefold()
        if not joined.isascii():
            joined = joined.encode("utf-8", "replace").decode("utf-8")
        return _CONTROL.sub("\xa0", joined)


def _map(data: Mapping[Any, Any], within: str, found: _Collected, depth: int) -> None:
    """`within` is the list that the map is an item of, with a dot; "" outside lists."""
    if depth > _MOST_DEPTH:
        return
    for key, value in data.items():
        if type(value) is str:
            found.add(within + _field(key), value)
        elif isinstance(value, dict):
            _map(value, within, found, depth + 1)
        elif isinstance(value, list):
            _list(value, _field(key), found, depth + 1)
        else:
            found.add(within + _field(key), value)
    if within:
        for key in _NAMING:
            if isinstance(data.get(key), str):
                found.add(within[:-1], data[key])
                break


def _list(items: list[Any], name: str, found: _Collected, depth: int) -> None:
    if depth > _MOST_DEPTH:
        return
    for item in items:
        if isinstance(item, dict):
            _map(item, f"{name}.", found, depth + 1)
        elif isinstance(item, list):
            _list(item, name, found, depth + 1)
        else:
            found.add(name, item)


def _field(key: object) -> str:
    return _words_of_keys.get(key) or _learn(key)


def _learn(key: object) -> str:
    word = one_word(text(key)) or "\xa0"
    if len(_words_of_keys) < 10_000:
        _words_of_keys[key] = word
    return word


_words_of_keys: dict[object, str] = {}
