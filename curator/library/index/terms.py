"""The terms by which `field:value` finds a pattern: one for every scalar that its frontmatter holds, of any dialect.

A term is one word of a full-text index: `?field` (the field is filled), `field=value` (a value without spaces, or a
number, as a whole) or `field~word` (a word of a value that is text).  The field is the last key on the way to the
value: `/lifecycle/status` is `status`.  Inside a list of maps it is `list.key` (`inferred_links.confidence`), which a
search for the bare key finds too unless that is a name of the pattern's own; what an item names stands under the list's
name, so that `enables:slow-money` finds the patterns that enable it.
"""

import re
from collections import defaultdict
from collections.abc import Mapping
from typing import Any

from curator.library.index.summary import text

OWN = frozenset(
    ("id", "slug", "title", "summary", "aliases", "domain", "status", "version", "confidence", "vitality", "license")
)
"""Names that mean the pattern itself, even where items of its lists have keys of the same name."""

_ELSEWHERE = frozenset(("title", "summary"))  # their words are asked of the full-text index itself
_NAMING = ("slug", "id", "typeid", "target", "hub_id", "name")
_WORD = re.compile(r"\w{3,}")  # shorter words of a text say little, and are a third of them
_GAPS = {**dict.fromkeys(range(33), 160), 0x7F: 0xA0}
_LONGEST_NAME = 200
_MOST_DEPTH = 60

PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"


def terms_of(data: Mapping[Any, Any] | None) -> str:
    """All terms of a pattern's data, parted by spaces."""
    fields: defaultdict[str, list[Any]] = defaultdict(list)
    _gather(data or {}, "", fields, 0)
    terms: list[str] = []
    for field, values in fields.items():
        names, texts = [], []
        for value in values:
            kind = type(value)
            shown = value if kind is str else _number(value) if kind is float else text(value)
            if " " in shown or "\n" in shown or "\t" in shown:
                texts.append(shown)
            elif 0 < len(shown) <= _LONGEST_NAME:
                names.append(shown)
        if names:
            terms.append(_folded(f"{field}=" + f" {field}=".join(set(names))))
        words = set(_WORD.findall(_folded(" ".join(texts)))) if texts and field not in _ELSEWHERE else ()
        if words:
            terms.append(f"{field}~" + f" {field}~".join(words))
        if names or texts:
            terms.append(f"?{field}")
    return " ".join(terms)


def _folded(words: str) -> str:
    return words.casefold() if words.isascii() else words.casefold().encode("utf-8", "replace").decode("utf-8")


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


def _gather(data: Mapping[Any, Any], within: str, fields: defaultdict[str, list[Any]], depth: int) -> None:
    """Put every scalar under its field; `within` is the list that the map is an item of and a dot, "" outside lists."""
    known = _known_fields[within]
    for key, value in data.items():
        kind = type(value)
        if kind is dict:
            if depth < _MOST_DEPTH:
                _gather(value, within, fields, depth + 1)
        elif kind is list:
            _gather_list(value, _word_of(key), fields, depth + 1)
        else:
            field = known.get(key)
            if field is None:
                field = within + _word_of(key)
                if type(key) is str and len(known) < _MOST_KNOWN:
                    known[key] = field
            fields[field].append(value)
    if within:
        for key in _NAMING:
            if isinstance(data.get(key), str):
                fields[within[:-1]].append(data[key])
                break


def _gather_list(items: list[Any], name: str, fields: defaultdict[str, list[Any]], depth: int) -> None:
    if depth > _MOST_DEPTH:
        return
    for item in items:
        kind = type(item)
        if kind is dict:
            _gather(item, f"{name}.", fields, depth + 1)
        elif kind is list:
            _gather_list(item, name, fields, depth + 1)
        else:
            fields[name].append(item)


def _word_of(key: object) -> str:
    return one_word(text(key)) or "\xa0"


def _number(value: float) -> str:
    shown = _known_numbers.get(value)
    if shown is None:
        shown = text(value)
        if len(_known_numbers) < _MOST_KNOWN:
            _known_numbers[value] = shown
    return shown


_known_fields: defaultdict[str, dict[str, str]] = defaultdict(dict)
_known_numbers: dict[float, str] = {}
_MOST_KNOWN = 5_000
