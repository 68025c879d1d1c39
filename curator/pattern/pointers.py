"""JSON Pointers (RFC 6901) into the node tree and into plain data."""

from typing import Any

from jsonpointer import JsonPointer, JsonPointerException

from curator.pattern.errors import DuplicateKey, PatchInvalid, PathMissing, SharedNode
from curator.pattern.spans import Node, Pair

Path = tuple[str, ...]


def parse(pointer: object) -> Path:
    """The reference tokens of a JSON Pointer.  Raises PatchInvalid when it is none."""
    if not isinstance(pointer, str):
        raise PatchInvalid(f"A path must be a JSON Pointer in quotes, not {pointer!r}.")
    try:
        return tuple(JsonPointer(pointer).parts)
    except JsonPointerException as error:
        raise PatchInvalid(
            f"“{pointer}” is not a JSON Pointer; it begins with “/”, as in /lifecycle/status."
        ) from error


def show(path: Path) -> str:
    """The JSON Pointer of reference tokens."""
    return "".join("/" + token.replace("~", "~0").replace("/", "~1") for token in path)


def index(token: str, length: int, path: Path) -> int:
    """A list index below `length`.  Raises PatchInvalid for what is no index and PathMissing for one beyond the end."""
    if token != "0" and (not token.isascii() or not token.isdigit() or token.startswith("0")):
        raise PatchInvalid(f"“{token}” in {show(path)} is no place in a list; places count from 0.")
    if len(token) > 9 or int(token) >= length:
        raise PathMissing(f"{show(path)} is beyond the end of its list, which has {length} items.")
    return int(token)


def pair_at(node: Node, token: str, path: Path) -> Pair | None:
    """The pair of a map that a token names, None when there is none.

    Raises DuplicateKey when the key stands twice (readers disagree which one counts).
    """
    found = [pair for pair in node.pairs if not pair.merge and names(pair.name, token)]
    exact = [pair for pair in found if pair.name == token]
    found = exact or found
    if len(found) > 1:
        raise DuplicateKey(f"The field {show(path)} stands {len(found)} times; remove all but one as text first.")
    return found[0] if found else None


def names(key: Any, token: str) -> bool:
    """Whether a reference token, always text, names a key, which YAML lets be a number, a date or empty."""
    return bool(key == token) if isinstance(key, str) else str(key) == token


def data_key(data: dict[Any, Any], token: str) -> Any:
    """The key of plain data that a token names; the token itself when the map has none such."""
    if token in data:
        return token
    return next((key for key in data if not isinstance(key, str) and str(key) == token), token)


def locate(root: Node, path: Path) -> Node:
    """The key node (or list item) that a path names, to show its place; PathMissing when there is none."""
    node = place = root
    for depth, token in enumerate(path, start=1):
        if node.kind == "map":
            pair = pair_at(node, token, path[:depth])
            if pair is None:
                raise PathMissing(f"There is no {show(path[:depth])}.")
            place, node = pair.key, pair.value
        elif node.kind == "list":
            place = node = node.items[index(token, len(node.items), path[:depth])]
        else:
            raise PathMissing(f"There is no {show(path[:depth])}.")
    return place


def descend(root: Node, path: Path) -> Node:
    """The value node at a path, for an edit there.

    Raises PathMissing, DuplicateKey, and SharedNode when an alias, an anchor in use or a merge key is on the way.
    """
    node = root
    for depth, token in enumerate(path, start=1):
        here = path[:depth]
        if node.shared:
            raise SharedNode(f"{show(here)} is shared with another place by an alias; edit it as text.")
        if node.kind == "map":
            pair = pair_at(node, token, here)
            if pair is None:
                if any(other.merge for other in node.pairs):
                    raise SharedNode(f"{show(here)} comes, if at all, from a merge (`<<`); edit it as text.")
                raise PathMissing(f"There is no {show(here)}; nothing was changed.")
            node = pair.value
        elif node.kind == "list":
            node = node.items[index(token, len(node.items), here)]
        else:
            raise PathMissing(f"There is no {show(here)}; nothing was changed.")
    return node
