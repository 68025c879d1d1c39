"""Where every YAML node stands in the frontmatter's text, and the data it means.

libyaml (through PyYAML, which python-frontmatter brings along) composes the node tree: 0.4 ms for a real frontmatter,
where ruamel.yaml's C parser takes about three times as long.  Its marks are corrected here where they mislead: a block
collection ends at its last leaf, a block scalar before its trailing blank lines, an alias stands where it is written.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

import yaml
from yaml.constructor import ConstructorError
from yaml.nodes import MappingNode, ScalarNode, SequenceNode
from yaml.nodes import Node as YamlNode

_STR = "tag:yaml.org,2002:str"
_MERGE = "tag:yaml.org,2002:merge"
MOST_DEPTH = 100
MOST_EXPANDED = 200_000
_MOST_BITS = 4_096
_SAID = 60  # characters of a value that an error repeats
_SUSPICIOUS = re.compile(r"(?:[-?:][ \t]+){40}|^[ \t]{120}", re.M)
_Base: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class Loader(_Base):  # type: ignore[misc]
    """PyYAML's safe loader, with a place for every value it cannot make (the 45th of May, a number of 5,000 digits)."""


def _placed(construct: Any) -> Any:
    def with_place(loader: Any, node: Any) -> Any:
        try:
            value = construct(loader, node)
            if isinstance(value, int) and value.bit_length() > _MOST_BITS:  # base 60 makes much of few characters
                raise ValueError("it is too large a number")
        except (ValueError, OverflowError, TypeError, KeyError, AttributeError) as error:
            said = repr(node.value if len(node.value) <= _SAID else node.value[:_SAID] + "…")
            raise ConstructorError(None, None, f"{said} is no value of its kind: {error}", node.start_mark) from error
        return value

    return with_place


for _tag in ("timestamp", "int", "float", "binary", "bool"):
    _tag = f"tag:yaml.org,2002:{_tag}"
    Loader.add_constructor(_tag, _placed(_Base.yaml_constructors[_tag]))


@dataclass(slots=True, eq=False)
class Node:
    """A value and its place: `text[start:end]` is its source, `end` being the end of its last leaf.

    kind "scalar", "list" or "map"; `style` of a scalar is "", "'", '"', "|" or ">", of a collection "flow" or "block".
    `shared`: the value belongs to an anchor that an alias repeats; `alias`: it stands here as that alias.
    """

    text: str
    kind: str
    start: int
    end: int
    style: str
    value: str = ""
    tag: str = ""
    items: Sequence["Node"] = ()
    pairs: Sequence["Pair"] = ()
    shared: bool = False
    alias: bool = False

    @property
    def source(self) -> str:
        """The value as it is written."""
        return self.text[self.start : self.end]

    @property
    def flow(self) -> bool:
        """Whether the collection is written in brackets."""
        return self.style == "flow"

    @property
    def empty(self) -> bool:
        """Whether nothing is written: the value of `key:`."""
        return self.kind == "scalar" and self.start == self.end

    def children(self) -> Sequence["Node"]:
        """The values inside, in order."""
        return self.items or [pair.value for pair in self.pairs]


@dataclass(slots=True, eq=False)
class Pair:
    """A key and its value; `name` is the key as data, `merge` marks `<<`."""

    key: Node
    value: Node
    name: Any
    merge: bool = False


@dataclass(frozen=True, slots=True)
class Broken:
    """Why text does not parse, with the 0-based line and column where."""

    message: str
    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Parsed:
    """A frontmatter's text, its root (None when it is empty) and its data; `aliases`: some value stands twice."""

    text: str
    root: Node | None
    data: dict[Any, Any]
    aliases: bool = False


def parse(text: str) -> Parsed | Broken:
    """Read a frontmatter; never raises, what does not parse comes back as `Broken`."""
    try:
        if _too_deep(text):
            return Broken("the values are nested too deep to be read safely", 0, 0)
        loader = Loader(text)
        try:
            composed = loader.get_single_node()
            if composed is None:
                return Parsed(text, None, {})
            tree = _Tree(text, loader)
            root, data = tree.node(composed)
            if not isinstance(composed, MappingNode):
                mark = composed.start_mark
                return Broken("the frontmatter is not a set of fields (`name: value`)", mark.line, mark.column)
            if tree.aliases and _expanded(root) > MOST_EXPANDED:
                return Broken("the aliases repeat each other so often that the data cannot be read safely", 0, 0)
            if not tree.plain:
                data = loader.construct_document(composed)
        finally:
            loader.dispose()
    except yaml.MarkedYAMLError as error:
        return _broken(error)
    except yaml.reader.ReaderError as error:
        before = text.encode("utf-8", "surrogatepass")[: error.position].decode("utf-8", "replace")
        line, column = before.count("\n"), len(before) - before.rfind("\n") - 1
        code = error.character if isinstance(error.character, int) else ord(error.character)
        return Broken(f"a control character (U+{code:04X}) stands here", line, column)
    except RecursionError:
        return Broken("the values are nested too deep, or hold themselves", 0, 0)
    return Parsed(text, root, data, tree.aliases)


_PLAIN_WORDS = {
    "mapping values are not allowed in this context": "a second “: ” stands where one fits; quote text with a colon",
    "found character that cannot start any token": "no value can begin with this character; quote text that begins so",
    "could not find expected ':'": "a field name without its “:”",
    "did not find expected key": "a field was expected here; look for a wrong indent or for quotes inside quotes",
    "found unexpected end of stream": "quotes or a bracket were opened and not closed",
    "did not find expected ',' or ']'": "a list in brackets lacks a comma or its “]”",
    "did not find expected ',' or '}'": "a map in braces lacks a comma or its “}”",
    "did not find expected '-' indicator": "an item of the list was expected here; look at the indent",
    "found a tab character that violates indentation": "a tab stands where spaces must indent",
    "block sequence entries are not allowed in this context": "a list begins where none can; look at the indent",
    "did not find expected <document start>": "text stands after the end of the fields",
    "found undefined alias": "an alias names an anchor that does not exist",
}


def _broken(error: yaml.MarkedYAMLError) -> Broken:
    mark = error.problem_mark or error.context_mark
    problem = str(error.problem or error.context or "it cannot be read as YAML")
    line, column = (mark.line, mark.column) if mark else (0, 0)
    return Broken(_PLAIN_WORDS.get(problem, problem), line, column)


def _too_deep(text: str) -> bool:
    """Whether collections nest deeper than any reader needs; composing such text would exhaust the C stack."""
    if text.count("[") + text.count("{") < MOST_DEPTH and not _SUSPICIOUS.search(text):
        return False
    depth = 0
    for event in yaml.parse(text, Loader=Loader):
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
            if depth > MOST_DEPTH:
                return True
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1
    return False


def _expanded(root: Node) -> int:
    """How many values the data has once aliases are followed."""
    sizes: dict[int, int] = {}

    def size(node: Node) -> int:
        if id(node) not in sizes:
            sizes[id(node)] = 0  # a value that holds itself ends here
            sizes[id(node)] = 1 + sum(map(size, node.children()))
        return sizes[id(node)]

    return size(root)


class _Tree:
    """Turns PyYAML's nodes into ours, and into data as PyYAML's constructor would.

    `plain` turns false at the first thing (alias, merge key, tag) whose data is better left to that constructor.
    """

    def __init__(self, text: str, loader: Any) -> None:
        self.text = text
        self.loader = loader
        self.seen: dict[int, Node] = {}
        self.open: set[int] = set()
        self.plain = True
        self.aliases = False
        self._alias_places: Iterator[tuple[int, int]] = iter(())

    def node(self, source: YamlNode) -> tuple[Node, Any]:
        """Our node and its data.  Raises RecursionError for a value inside itself, ConstructorError for none."""
        known = self.seen.get(id(source))
        if known is not None:
            if id(source) in self.open:
                raise RecursionError
            return self._alias(known), None
        if isinstance(source, ScalarNode):
            return self._scalar(source)
        assert isinstance(source, SequenceNode | MappingNode)
        start, end = _place(source)
        flow = bool(source.flow_style)
        node = Node(self.text, "", start, end, "flow" if flow else "block", tag=source.tag)
        self.seen[id(source)] = node
        self.open.add(id(source))
        data = self._list(node, source) if isinstance(source, SequenceNode) else self._map(node, source)
        self.open.discard(id(source))
        if not flow and source.value:
            node.end = node.items[-1].end if node.items else max(node.pairs[-1].key.end, node.pairs[-1].value.end)
        return node, data

    def _scalar(self, source: ScalarNode) -> tuple[Node, Any]:
        start, end = _place(source)
        style, tag, value = source.style or "", source.tag, source.value
        if style in ("|", ">"):
            end = self._block_scalar_end(start, end)
        node = self.seen[id(source)] = Node(self.text, "scalar", start, end, style, value, tag)
        if tag == _STR:
            return node, value
        if tag == _MERGE:
            self.plain = False
            return node, None
        return node, self.loader.construct_object(source)

    def _list(self, node: Node, source: SequenceNode) -> list[Any]:
        node.kind = "list"
        self.plain = self.plain and source.tag == "tag:yaml.org,2002:seq"
        children = [self.node(item) for item in source.value]
        node.items = [child for child, _ in children]
        return [data for _, data in children]

    def _map(self, node: Node, source: MappingNode) -> dict[Any, Any]:
        node.kind = "map"
        self.plain = self.plain and source.tag == "tag:yaml.org,2002:map"
        data: dict[Any, Any] = {}
        pairs: list[Pair] = []
        for key_source, value_source in source.value:
            key, name = self.node(key_source)
            value, content = self.node(value_source)
            if key.kind != "scalar" or key.alias:
                self.plain = False
                name = self.loader.construct_object(key_source, deep=True)
            pairs.append(Pair(key, value, key.value if key.tag == _MERGE else name, key.tag == _MERGE))
            if self.plain:
                data[name] = content
        node.pairs = pairs
        return data

    def _alias(self, known: Node) -> Node:
        """The node of an alias: the anchor's value at the alias's own place, in the order they are written."""
        self.plain = False
        if not self.aliases:
            self.aliases = True
            events = yaml.parse(self.text, Loader=Loader)
            self._alias_places = iter([_place(event) for event in events if isinstance(event, yaml.AliasEvent)])
        start, end = next(self._alias_places)
        _mark_shared(known)
        return replace(known, start=start, end=end, shared=True, alias=True)

    def _block_scalar_end(self, start: int, end: int) -> int:
        """The end of a block scalar's last line of text, without the blank lines that only seem to belong to it."""
        header = self.text[start : self.text.find("\n", start)]
        if "+" in header.split("#")[0]:
            return end
        last = len(self.text[start:end].rstrip(" \t\r\n")) + start
        return max(last, start + len(header.split(" #")[0].rstrip()))


def _place(event: Any) -> tuple[int, int]:
    return event.start_mark.index, event.end_mark.index


def _mark_shared(node: Node) -> None:
    if not node.shared:
        node.shared = True
        for child in node.children():
            _mark_shared(child)
