"""Finds what the window says: every text that goes through Qt's translation, with its context.

Qt's own collector reads Python only roughly (it knows no `partial`, no function of ours that translates, no text put
together of several literals). So the sources are read here as Python reads them, and the texts are handed to
`pyside6-lupdate` in a file that it understands; merging them with what is translated already is its work.

Understood are `self.tr("…")` in a class (its name is the context), `QCoreApplication.translate("Context", "…")` under
whatever name, `marked("Context", "…")` in tables, and a function that only translates its argument,
wherever it is imported.
The schema's words for the curator (labels, help, purposes) belong to the context "Schema", the kinds of relation to
"Kinds", what the rooms below the window say to "Messages" (messages.py finds it).
"""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "packaging")]

from messages import messages  # noqa: E402  # of this checkout, wherever the script is called from

from curator.links.kinds import KINDS  # noqa: E402

SCHEMA = "Schema"
MESSAGES = "Messages"
_SCHEMA_KEYS = frozenset({"label", "help", "purpose"})


def collected(root: Path = ROOT) -> dict[str, list[str]]:
    """The texts by context, in the order in which they stand. Raises ValueError where one cannot be found."""
    found: dict[str, list[str]] = {}
    paths = [*sorted((root / "curator" / "ui").rglob("*.py")), root / "curator" / "app.py"]
    modules = {path.relative_to(root): ast.parse(path.read_text("utf-8")) for path in paths}
    translators = {".".join(path.with_suffix("").parts): _translators(module) for path, module in modules.items()}
    for path, module in modules.items():
        contexts = translators[".".join(path.with_suffix("").parts)] | _imported(module, translators)
        for context, text in _in_module(module, contexts, path):
            texts = found.setdefault(context, [])
            if text not in texts:
                texts.append(text)
    if below := messages(root):
        found[MESSAGES] = below
    found["Kinds"] = [kind.label for kind in KINDS]
    found[SCHEMA] = list(dict.fromkeys(_in_schema(root / "resources" / "schema")))
    return found


def _in_module(module: ast.Module, contexts: dict[str, str], path: Path) -> Iterator[tuple[str, str]]:
    stack: list[tuple[ast.AST, str]] = [(module, "")]
    while stack:
        node, class_name = stack.pop()
        if isinstance(node, ast.ClassDef):
            class_name = node.name
        if isinstance(node, ast.FunctionDef) and node.name in contexts:
            continue  # a translator's own inside has no text
        if isinstance(node, ast.Call):
            yield from _in_call(node, class_name, contexts, path)
        stack += [(child, class_name) for child in reversed(list(ast.iter_child_nodes(node)))]


def _in_call(call: ast.Call, class_name: str, contexts: dict[str, str], path: Path) -> Iterator[tuple[str, str]]:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    method = isinstance(call.func, ast.Attribute)
    own = isinstance(call.func, ast.Attribute) and isinstance(call.func.value, ast.Name)
    if name == "tr" and own and call.args:
        wanted, context = call.args[0], class_name
    elif name in ("translate", "marked") and len(call.args) >= 2 and (method or name not in contexts):
        wanted = call.args[1]
        if not isinstance(call.args[0], ast.Constant) or not isinstance(call.args[0].value, str):
            return  # a painter's `translate`
        context = call.args[0].value
    elif isinstance(call.func, ast.Name) and name in contexts and call.args:
        wanted, context = call.args[0], contexts[name]
    else:
        return
    for text in _literals(wanted):
        if text is None:
            if not isinstance(wanted, ast.Name | ast.Attribute | ast.Subscript):
                raise ValueError(f"{path}:{call.lineno}: this text is put together while the program runs")
        elif not context:
            raise ValueError(f"{path}:{call.lineno}: this text has no context")
        else:
            yield str(context), text


def _literals(node: ast.expr) -> Iterator[str | None]:
    """The text of an expression, of both sides where it chooses; None for what is known only at run time."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from _literals(node.body)
        yield from _literals(node.orelse)
    else:
        yield None


def _translators(module: ast.Module) -> dict[str, str]:
    """The context of each function that only translates its argument, by its name."""
    found: dict[str, str] = {}
    for node in ast.walk(module):
        if isinstance(node, ast.FunctionDef):
            first = node.args.args[0].arg if node.args.args else ""
            for call in (each for each in ast.walk(node) if isinstance(each, ast.Call) and len(each.args) >= 2):
                context, text = call.args[0], getattr(call.args[1], "id", None)
                if _is_translate(call.func) and text == first and isinstance(context, ast.Constant):
                    found[node.name] = str(context.value)
        elif isinstance(node, ast.Assign) and isinstance(node.value, ast.Call):
            call = node.value
            partial = getattr(call.func, "id", getattr(call.func, "attr", "")) == "partial"
            if (
                partial
                and len(call.args) == 2
                and _is_translate(call.args[0])
                and isinstance(call.args[1], ast.Constant)
            ):
                found |= {target.id: str(call.args[1].value) for target in node.targets if isinstance(target, ast.Name)}
    return found


def _imported(module: ast.Module, translators: dict[str, dict[str, str]]) -> dict[str, str]:
    """The context of each translating function that a module has from another one."""
    found = {}
    for node in ast.walk(module):
        if isinstance(node, ast.ImportFrom) and node.module in translators:
            theirs = translators[node.module]
            found |= {name.asname or name.name: theirs[name.name] for name in node.names if name.name in theirs}
    return found


def _is_translate(node: ast.expr) -> bool:
    return getattr(node, "attr", getattr(node, "id", "")) == "translate"


def _in_schema(folder: Path) -> Iterator[str]:
    for path in sorted(folder.rglob("*.yaml")):
        yield from _words(yaml.safe_load(path.read_text("utf-8")))


def _words(node: Any) -> Iterator[str]:
    if isinstance(node, dict):
        for key, value in node.items():
            if key in _SCHEMA_KEYS and isinstance(value, str):
                yield value
            else:
                yield from _words(value)
    elif isinstance(node, list):
        for each in node:
            yield from _words(each)
