"""An independent judge of an edit, from the bytes before and after alone.

Nothing of `curator.pattern` is used: PyYAML and ruamel.yaml read both sides, jsonpatch says what the data must be.
"""

import copy
import io
import re
from typing import Any

import jsonpatch
import yaml
from ruamel.yaml import YAML

_FRONTMATTER = re.compile(r"\A(\ufeff?---[ \t]*\r?\n)(.*?^)(---[ \t]*(?:\r?\n|\Z))", re.S | re.M)


def split(raw: bytes) -> tuple[str, str, str]:
    """Head, frontmatter, and all that follows it."""
    text = raw.decode()
    match = _FRONTMATTER.match(text)
    assert match
    return match.group(1), match.group(2), text[match.start(3) :]


def load(text: str) -> Any:
    """The data as readers of YAML 1.1 see it."""
    data = yaml.load(text, yaml.CSafeLoader)
    return {} if data is None else data


def load_1_2(text: str) -> Any:
    """The data as readers of YAML 1.2 see it, dates left as they were written."""
    reader = YAML(typ="safe", pure=True)
    reader.version = (1, 2)
    data = reader.load(io.StringIO(text))
    return {} if data is None else data


def applied(data: Any, operation: dict[str, Any]) -> Any:
    """The operation applied by jsonpatch; keys keep their order, a new one comes last."""
    return jsonpatch.apply_patch(copy.deepcopy(data), [operation])


def sources(frontmatter: str) -> dict[tuple[Any, ...], str]:
    """The raw source of every scalar and every empty collection."""
    found: dict[tuple[Any, ...], str] = {}

    def walk(node: Any, path: tuple[Any, ...]) -> None:
        if isinstance(node, yaml.ScalarNode) or not node.value:
            found[path] = frontmatter[node.start_mark.index : node.end_mark.index].rstrip()
        elif isinstance(node, yaml.MappingNode):
            for key, value in node.value:
                found[(*path, key.value, "key")] = frontmatter[key.start_mark.index : key.end_mark.index]
                walk(value, (*path, key.value))
        else:
            for number, item in enumerate(node.value):
                walk(item, (*path, number))

    root = yaml.compose(frontmatter, yaml.CSafeLoader)
    if root is not None:
        walk(root, ())
    return found


def comments(frontmatter: str) -> list[str]:
    """The comments that the tests write (`# note 3`, `# behind 3`, banners), in order."""
    return re.findall(r"# (?:note \d+|behind \d+|═+|GROUP \d+: NAME)", frontmatter)
