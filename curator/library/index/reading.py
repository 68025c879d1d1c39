"""The frontmatter of a file as data, at the speed that a first opening of thousands of files needs.

libyaml's events are turned into plain values here directly, with every plain scalar resolved once and remembered:
2.5 times as fast as PyYAML's CSafeLoader, and the same data.  Whatever is not plain (anchors, tags, merge keys, errors,
another format) is left to `Pattern`, which says what is wrong and where.
"""

import re
from typing import TYPE_CHECKING, Any

import yaml
from yaml.events import (
    DocumentEndEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
    StreamStartEvent,
)

if TYPE_CHECKING:
    from curator.pattern import Failure

_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_OPENING = re.compile(rb"---[ \t]*\r?(?=\n)")
_CLOSING = re.compile(rb"\n---[ \t]*(?:\r?\n|\Z)")
_OTHER_MARKS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")  # libyaml would read another encoding
_MOST_REMEMBERED = 50_000
_MOST_DEPTH = 60
_LONGEST = 300  # characters of a number or date; what is longer may be too large a number
_NOTHING = object()
_STR = "tag:yaml.org,2002:str"
_SIMPLE = frozenset(f"tag:yaml.org,2002:{kind}" for kind in ("null", "bool", "int", "float", "timestamp"))


class _Unusual(Exception):
    """The text holds something that only the full reader understands."""


class Reader:
    """Reads frontmatter; remembers what plain scalars mean, so keep one for many files."""

    def __init__(self) -> None:
        self.marks: list[Any] | None = None
        """Where it is set to a list, that takes the places of YAML's events in the frontmatter last read, or none."""
        self._meaning: dict[str, Any] = {}
        self._resolver = _Loader("")

    def read(self, raw: bytes) -> "tuple[dict[Any, Any] | None, Failure | None, bytes]":
        """A file's data (None when it cannot be read), the reason why not, and its body's bytes."""
        if self.marks is not None:
            self.marks.clear()
        opening = _OPENING.match(raw)
        closing = _CLOSING.search(raw, opening.end()) if opening else None
        if opening and closing and raw.find(b"\n...", opening.end(), closing.start()) < 0:
            try:
                return self.data(raw[opening.end() + 1 : closing.start() + 1]), None, raw[closing.end() :]
            except (_Unusual, yaml.YAMLError, ValueError, OverflowError, TypeError, KeyError, AttributeError):
                pass  # the constructors of odd dates and numbers raise what they like
        from curator.pattern import Pattern  # here, because most processes that read never meet such a file

        pattern = Pattern.from_bytes(raw)
        return pattern.data, pattern.failure, pattern.body.encode("utf-8", "surrogateescape")

    def data(self, text: bytes) -> dict[Any, Any]:
        """What a YAML document in UTF-8 means; raises an exception of any kind when it is not of ordinary shape."""
        if text.startswith(_OTHER_MARKS):
            raise _Unusual
        source = _Loader(text)
        try:
            return self._document(source.get_event)
        finally:
            source.dispose()

    def _document(self, event: Any) -> dict[Any, Any]:
        note = self.marks.append if self.marks is not None else None
        begun = [event(), event(), event()]
        if note is not None:
            for each in begun:
                note(each.start_mark)
        if [type(each) for each in begun] != [StreamStartEvent, DocumentStartEvent, MappingStartEvent]:
            raise _Unusual
        if begun[1].version or begun[1].tags or begun[2].tag is not None or begun[2].anchor is not None:
            raise _Unusual
        meaning = self._meaning
        top: dict[Any, Any] = {}
        stack: list[tuple[Any, bool, Any]] = []
        here: Any = top
        in_map, key = True, _NOTHING
        while True:
            e = event()
            if note is not None:
                note(e.start_mark)
            kind = type(e)
            if kind is ScalarEvent:
                if e.tag is not None or e.anchor is not None:
                    raise _Unusual
                value = e.value
                if e.implicit[0]:
                    try:
                        value = meaning[value]
                    except KeyError:
                        value = self._mean(value)
            elif kind is MappingStartEvent or kind is SequenceStartEvent:
                if e.tag is not None or e.anchor is not None or (in_map and key is _NOTHING):
                    raise _Unusual
                if len(stack) > _MOST_DEPTH:
                    raise _Unusual
                value = {} if kind is MappingStartEvent else []
                stack.append((here, in_map, key))
                here, in_map, key = value, kind is MappingStartEvent, _NOTHING
                continue
            elif kind is MappingEndEvent or kind is SequenceEndEvent:
                if not stack:
                    break
                value = here
                here, in_map, key = stack.pop()
            else:
                raise _Unusual
            if not in_map:
                here.append(value)
            elif key is _NOTHING:
                key = value
            else:
                here[key] = value
                key = _NOTHING
        for last in (DocumentEndEvent, StreamEndEvent):
            e = event()
            if note is not None:
                note(e.start_mark)
            if type(e) is not last:
                raise _Unusual
        return top

    def _mean(self, text: str) -> Any:
        """What a plain scalar means in YAML 1.1, by PyYAML's own resolver and constructors."""
        tag = self._resolver.resolve(yaml.ScalarNode, text, (True, False))
        if tag == _STR:
            value: Any = text
        elif tag in _SIMPLE and len(text) <= _LONGEST:
            node = yaml.ScalarNode(tag, text)
            value = self._resolver.yaml_constructors[tag](self._resolver, node)
        else:
            raise _Unusual
        if len(self._meaning) < _MOST_REMEMBERED:
            self._meaning[text] = value
        return value
