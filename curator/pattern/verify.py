"""Apply splices, read the result again, and refuse it unless it is exactly what was asked for."""

from functools import lru_cache
from typing import Any

from curator.pattern.errors import LayoutUnclear, UnsafeEdit, ValueNotYaml
from curator.pattern.places import Splice
from curator.pattern.spans import Broken, Node, Parsed, parse
from curator.pattern.values import same

_TIMESTAMP = "tag:yaml.org,2002:timestamp"


def verified(parsed: Parsed, splices: list[Splice], wanted: dict[Any, Any]) -> Parsed:
    """The text with the splices in it, when it means `wanted` to readers of YAML 1.1 and 1.2 alike.

    Raises UnsafeEdit otherwise.
    """
    text, written = _spliced(parsed.text, splices)
    result = parse(text)
    if isinstance(result, Broken):
        raise UnsafeEdit(
            f"The edit would leave frontmatter that cannot be read ({result.message}); nothing was changed."
        )
    if not same(result.data, wanted):
        raise UnsafeEdit("The edit would change other values than those it names; nothing was changed.")
    if result.root is not None:
        for start, end in written:
            _check_between(result.root, start, end)
    return result


def _spliced(text: str, splices: list[Splice]) -> tuple[str, list[tuple[int, int]]]:
    """The new text, and the stretches of it that are new."""
    parts: list[str] = []
    written: list[tuple[int, int]] = []
    at = size = 0
    for splice in sorted(splices, key=lambda splice: (splice.start, splice.end)):
        if splice.start < at:
            raise LayoutUnclear("The edit would touch one place twice; edit it as text.")
        parts += [text[at : splice.start], splice.text]
        size += splice.start - at
        written.append((size, size + len(splice.text)))
        size += len(splice.text)
        at = splice.end
    return "".join([*parts, text[at:]]), written


def _check_between(node: Node, start: int, end: int) -> None:
    """Check every scalar that begins between two places."""
    if node.kind == "scalar":
        if start <= node.start < end:
            _check_reading(node)
        return
    for pair in node.pairs:
        if start <= pair.key.start < end:
            _check_reading(pair.key)
    for child in node.children():
        if child.end >= start and child.start <= end:
            _check_between(child, start, end)


def _check_reading(node: Node) -> None:
    """Refuse a plain scalar that YAML 1.2 would read as another kind of value than YAML 1.1 does."""
    if node.kind != "scalar" or node.style or node.empty:
        return
    if node.tag != _tag_in_1_2(node.value) or (node.tag.endswith(":int") and _padded(node.value)):
        raise ValueNotYaml(f"“{node.value}” would mean different things to different readers; nothing was changed.")


def _padded(digits: str) -> bool:
    bare = digits.lstrip("+-")
    return len(bare) > 1 and not (bare[0] in "123456789" and bare.isdigit())


@lru_cache(maxsize=1024)
def _tag_in_1_2(value: str) -> str:
    """The tag of a plain scalar by ruamel.yaml's rules for YAML 1.2."""
    for pattern, tag in _rules():
        if pattern.match(value):
            return tag
    return "tag:yaml.org,2002:str"


@lru_cache(maxsize=1)
def _rules() -> list[tuple[Any, str]]:
    from ruamel.yaml.resolver import implicit_resolvers  # late: it costs 60 ms and the first edit can pay them

    return [(pattern, str(tag)) for versions, tag, pattern, _ in implicit_resolvers if (1, 2) in versions]
