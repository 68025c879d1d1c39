"""The search language: text in, a tree out.

    coalition build          both words, or words that begin so, anywhere in the pattern
    "shared interest"        these words in this order
    status:draft             the field holds this value; of a text, these words
    domain:fin*              the value begins so
    vitality:<3  confidence:>=2  vitality:2..3.4  last_pruned:2026-01..2026-03
    has:sources              the field is filled
    links:pending            has inferred links in this state
    problem:dangling         has findings of this rule
    is:broken  is:changed    cannot be read; was edited in this session
    -term   a OR b   (…)     not; either; grouping

What is wrong is said with its place, so that a search field can mark it and keep the last good results.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from curator.links.review import STATES

FLAGS = ("broken", "changed")
"""What `is:` knows."""

_TOKEN = re.compile(r"\s+|(?P<open>\()|(?P<close>\))|(?P<minus>-(?=[^\s)]))|(?P<field>[^\W\d][\w.\-]*):(?!//)")
_WORD = re.compile(r'[^\s()"]+')
_LETTER = re.compile(r"\w")
_NUMBER = re.compile(r"[-+]?(?:\d+(?:\.\d*)?|\.\d+)")
_DATE = re.compile(r"\d{4}(?:-\d\d(?:-\d\d(?:t[\d:.+z-]*)?)?)?", re.I)


class QueryError(ValueError):
    """A query that cannot be understood: one sentence for the curator, and where (a 0-based offset in its text)."""

    def __init__(self, message: str, position: int) -> None:
        super().__init__(message)
        self.message = message
        self.position = position


@dataclass(frozen=True, slots=True)
class Words:
    """Words to be found anywhere; a `phrase` as it stands, other words also as beginnings."""

    text: str
    phrase: bool
    position: int


@dataclass(frozen=True, slots=True)
class Field:
    """A field that holds a value, or begins with it; text matches by its words."""

    name: str
    value: str
    prefix: bool
    position: int


@dataclass(frozen=True, slots=True)
class Range:
    """A field whose number or date lies between bounds; a bound that is None is open."""

    name: str
    low: str | None
    high: str | None
    low_included: bool
    high_included: bool
    position: int


@dataclass(frozen=True, slots=True)
class Not:
    """What does not match."""

    node: "Node"


@dataclass(frozen=True, slots=True)
class All:
    """What matches every part; with no parts, everything."""

    nodes: "tuple[Node, ...]"


@dataclass(frozen=True, slots=True)
class Either:
    """What matches at least one part."""

    nodes: "tuple[Node, ...]"


Node = Words | Field | Range | Not | All | Either


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of the query as written; `kind` is open, close, minus, or, field, phrase or word."""

    kind: str
    text: str
    start: int
    end: int


def parse(text: str) -> Node:
    """The tree of a query; an empty one matches everything.  Raises QueryError."""
    return _Parser(text).whole()


def words_of(node: Node) -> tuple[Words, ...]:
    """The words that a result must or may hold, for ranking and for marking them in snippets."""
    match node:
        case Words():
            return (node,)
        case All(nodes) | Either(nodes):
            return tuple(word for each in nodes for word in words_of(each))
        case _:
            return ()


def tokens(text: str) -> Iterator[Token]:
    """The pieces of a query, for parsing, completion and colouring.  Raises QueryError for an open quote."""
    at = 0
    while at < len(text):
        found = _TOKEN.match(text, at)
        if found:
            if found.lastgroup:
                yield Token(found.lastgroup, found.group().rstrip(":"), at, found.end())
            at = found.end()
        elif text[at] == '"':
            end = text.find('"', at + 1)
            if end < 0:
                raise QueryError("A quotation mark is opened and not closed.", at)
            yield Token("phrase", text[at + 1 : end], at, end + 1)
            at = end + 1
        else:
            word = _WORD.match(text, at)
            assert word is not None
            yield Token("or" if word.group() == "OR" else "word", word.group(), at, word.end())
            at = word.end()


class _Parser:
    def __init__(self, text: str) -> None:
        self._text = text
        self._tokens = [token for token in tokens(text) if token.text != "AND" or token.kind != "word"]
        self._at = 0

    def whole(self) -> Node:
        tree = self._either()
        token = self._peek()
        if token is not None:
            raise QueryError("A bracket is closed that was not opened.", token.start)
        return tree

    def _either(self) -> Node:
        parts = [self._all()]
        while (token := self._peek()) is not None and token.kind == "or":
            if isinstance(parts[-1], All) and not parts[-1].nodes:
                raise QueryError("OR needs something before it.", token.start)
            self._at += 1
            parts.append(self._all())
            if isinstance(parts[-1], All) and not parts[-1].nodes:
                raise QueryError("OR needs something after it.", token.start)
        return parts[0] if len(parts) == 1 else Either(tuple(parts))

    def _all(self) -> Node:
        parts = []
        while (token := self._peek()) is not None and token.kind not in ("or", "close"):
            parts.append(self._one())
        return parts[0] if len(parts) == 1 else All(tuple(parts))

    def _one(self) -> Node:
        token = self._tokens[self._at]
        self._at += 1
        if token.kind == "minus":
            if self._peek() is None or self._tokens[self._at].kind in ("or", "close"):
                raise QueryError("A minus needs something after it that is not wanted.", token.start)
            unwanted = self._one()
            return unwanted if unwanted == All(()) else Not(unwanted)
        if token.kind == "open":
            inner = self._either()
            closing = self._peek()
            if closing is None:
                raise QueryError("A bracket is opened and not closed.", token.start)
            self._at += 1
            return inner
        if token.kind == "field":
            return self._field(token)
        if not _LETTER.search(token.text):  # stars and dashes alone are not indexed, and nothing is meant by them
            return All(())
        if token.kind == "phrase":
            return Words(token.text, True, token.start)
        return Words(token.text.rstrip("*"), False, token.start)

    def _field(self, field: Token) -> Node:
        name = field.text.casefold()
        value = self._peek()
        if value is None or value.start != field.end or value.kind not in ("word", "phrase", "or", "field", "minus"):
            raise QueryError(f"Say what {name} should be, for example {_example(name)}.", field.start)
        if value.kind == "phrase":
            self._at += 1
            return _checked(Field(name, value.text, False, field.start), value.start)
        written = self._unspaced(field.end)
        return _checked(_valued(name, written, field.start, value.start), value.start)

    def _unspaced(self, start: int) -> str:
        """The text up to the next gap: a value may hold colons and dashes that begin tokens elsewhere."""
        found = _WORD.match(self._text, start)
        assert found is not None
        while (token := self._peek()) is not None and token.start < found.end():
            self._at += 1
        return found.group()

    def _peek(self) -> Token | None:
        return self._tokens[self._at] if self._at < len(self._tokens) else None


def _valued(name: str, written: str, start: int, at: int) -> Node:
    compared = re.match(r"(<=|>=|<|>)(.*)", written, re.S)
    if compared:
        sign, bound = compared.group(1), _bound(name, compared.group(2), at)
        if sign.startswith("<"):
            return Range(name, None, bound, True, sign == "<=", start)
        return Range(name, bound, None, sign == ">=", True, start)
    if ".." in written:
        low, high = written.split("..", 1)
        if (not low or _comparable(low)) and (not high or _comparable(high)) and (low or high):
            if low and high and _key(low) > _key(high):
                raise QueryError(f"The range runs backwards: {high}..{low} is meant, perhaps.", at)
            return Range(name, low or None, high or None, True, True, start)
    value = written.removeprefix("=")
    if not value.strip("*"):
        raise QueryError(f"Say what {name} should be, for example {_example(name)}.", start)
    return Field(name, value.rstrip("*"), value.endswith("*"), start)


def _bound(name: str, text: str, at: int) -> str:
    if not _comparable(text):
        what = f"“{text}” is neither" if text else "nothing stands there"
        raise QueryError(f"{name} can be compared with a number or a date, and {what}.", at)
    return text


def _comparable(text: str) -> bool:
    return bool(_NUMBER.fullmatch(text) or _DATE.fullmatch(text))


def _key(text: str) -> tuple[int, float, str]:
    return (0, float(text), "") if _NUMBER.fullmatch(text) else (1, 0.0, text)


def _checked(node: Node, at: int) -> Node:
    """Refuses values that a field of ours can never have."""
    if not isinstance(node, Field | Range):
        return node
    known = {"is": FLAGS, "links": STATES}.get(node.name)
    if known is not None and (isinstance(node, Range) or node.value.casefold() not in known):
        raise QueryError(f"{node.name}: can be {', '.join(known[:-1])} or {known[-1]}.", at)
    return node


def _example(name: str) -> str:
    return {"is": "is:broken", "links": "links:pending", "problem": "problem:unparsable", "has": "has:sources"}.get(
        name, f"{name}:draft" if name == "status" else f"{name}:word or {name}:>=3"
    )
