"""Looks at a desktop through its accessibility bus, for `window.py`. Runs on the system's Python, which has pyatspi.

Reads one JSON request a line and answers each with one JSON line. A request names what to `do`:

    find    {"name", "role"?, "within"?, "exact"?}   → {"found": NODE | null}
    list    {"role"?, "within"?}                     → {"found": [NODE…]}
    tree    {"within"?}                              → {"text": "…"}    what is there, for a reader
    act     {"name", …, "action"}                    → {"done": bool}   the control's own action, without the mouse

Only what is shown is found, unless the request says `"hidden": true`. NODE is {"name", "role", "description", "text",
"value", "states", "x", "y", "width", "height"}, places on the screen.
An error is {"error": "…"}.
"""

import json
import sys
from collections.abc import Iterator
from typing import Any

import pyatspi

# A list of thousands of rows says all of them one by one; nobody looks for a row that far down.
MOST_CHILDREN = 400
MOST_DEPTH = 40


def main() -> None:
    for line in sys.stdin:
        request = json.loads(line)
        try:
            answer = ANSWERS[request["do"]](request)
        except Exception as error:  # a control may vanish while it is looked at; the asker looks again
            answer = {"error": f"{type(error).__name__}: {error}"}
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()


def find(request: dict[str, Any]) -> dict[str, Any]:
    node = first(request)
    return {"found": None if node is None else facts(node)}


def list_all(request: dict[str, Any]) -> dict[str, Any]:
    role = request.get("role")
    return {"found": [facts(node) for _, node in below(request) if role is None or role_of(node) == role]}


def tree(request: dict[str, Any]) -> dict[str, Any]:
    lines = []
    for depth, node in below(request):
        place = extents(node)
        lines.append(f"{'  ' * depth}{role_of(node)} {node.name!r} {place or ''}")
    return {"text": "\n".join(lines)}


def act(request: dict[str, Any]) -> dict[str, Any]:
    node = first(request)
    if node is None:
        return {"done": False}
    actions = node.queryAction()
    names = [actions.getName(number).lower() for number in range(actions.nActions)]
    return {"done": bool(actions.doAction(names.index(request["action"].lower())))}


def role_of(node: Any) -> str:
    name = str(node.getRoleName())
    return "push button" if name == "button" else name  # newer versions of the bus shortened it


def first(request: dict[str, Any]) -> Any:
    """The control of that name; with several, the one that is named exactly so, then the first in reading order."""
    name, role = request["name"], request.get("role")
    near = None
    for _, node in below(request):
        if role is not None and role_of(node) != role:
            continue
        own = node.name or ""
        if own == name:
            return node
        if near is None and not request.get("exact") and name.casefold() in own.casefold():
            near = node
    return near


def below(request: dict[str, Any]) -> Iterator[tuple[int, Any]]:
    hidden = bool(request.get("hidden"))
    roots = [application for application in pyatspi.Registry.getDesktop(0) if application is not None]
    within = request.get("within")
    if within is not None:
        top = first({"name": within, "exact": True})
        roots = [] if top is None else [top]
    for root in roots:
        yield from walk(root, 0, hidden)


def walk(node: Any, depth: int, hidden: bool) -> Iterator[tuple[int, Any]]:
    if depth and not hidden and not node.getState().contains(pyatspi.STATE_SHOWING):
        return
    yield depth, node
    if depth >= MOST_DEPTH:
        return
    for number in range(min(node.childCount, MOST_CHILDREN)):
        child = node.getChildAtIndex(number)
        if child is not None:
            yield from walk(child, depth + 1, hidden)


def facts(node: Any) -> dict[str, Any]:
    place = extents(node) or (0, 0, 0, 0)
    return {
        "name": node.name or "",
        "role": role_of(node),
        "description": node.description or "",
        "text": words(node),
        "value": value(node),
        "states": sorted(pyatspi.stateToString(state) for state in node.getState().getStates()),
        **dict(zip(("x", "y", "width", "height"), place, strict=True)),
    }


def extents(node: Any) -> tuple[int, int, int, int] | None:
    try:
        place = node.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
    except NotImplementedError:
        return None
    return place.x, place.y, place.width, place.height


def words(node: Any) -> str | None:
    try:
        return str(node.queryText().getText(0, -1))
    except NotImplementedError:
        return None


def value(node: Any) -> float | None:
    try:
        return float(node.queryValue().currentValue)
    except NotImplementedError:
        return None


ANSWERS = {"find": find, "list": list_all, "tree": tree, "act": act}

if __name__ == "__main__":
    main()
