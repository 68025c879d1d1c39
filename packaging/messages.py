"""Finds what the rooms below the window say: findings, refusals, remedies, as templates with {0}, {1}… for their parts.

Those rooms know no translation; they make English sentences. The window finds the template of such a sentence again
(curator/ui/telling.py) and says it in the user's language, so nothing in them needs to be marked. What is said is told
by its form (a sentence: it begins like one and ends with a full stop) or by who takes it (a remedy's label, a rule's
words, why a file does not parse). The words that a sentence is filled with are followed through the names of its
module: `f"{name} {how}"` leads to what `how` can be.
"""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

ROOMS = ("pattern", "schema", "links", "library")
_TAKERS = frozenset({"Rule", "Remedy", "Broken", "Failure", "problem"})
_SENTENCE = re.compile(r"[A-Z“{].* .*\.$", re.DOTALL)
_PART = re.compile(r"\{\d*\}")
_NOT_SHOWN = "schema/dialects.py"  # tells those who write a schema what is wrong with it


def messages(root: Path) -> list[str]:
    """The templates, each once, in the order of the rooms and their modules."""
    found: dict[str, None] = {}
    for room in ROOMS:
        for path in sorted((root / "curator" / room).rglob("*.py")):
            if path.as_posix().endswith(_NOT_SHOWN):
                continue
            found |= dict.fromkeys(_Module(ast.parse(path.read_text("utf-8"))).said())
    return list(found)


class _Module:
    """One module's texts."""

    def __init__(self, tree: ast.Module) -> None:
        self._tree = tree
        self._unsaid = set(_unsaid(tree))
        self._values = dict(_values(tree))
        self._followed: set[str] = set()

    def said(self) -> Iterator[str]:
        """Templates of sentences and of what takers take, with the words that fill them."""
        for node in ast.walk(self._tree):
            if isinstance(node, ast.Call) and getattr(node.func, "id", getattr(node.func, "attr", "")) in _TAKERS:
                for each in (*node.args, *(keyword.value for keyword in node.keywords)):
                    own = _template(each)  # "" or a name where it is one word
                    yield from (text for text in self._texts(each) if _is_words(text) and (" " in text or text != own))
            elif isinstance(node, ast.Constant | ast.JoinedStr) and id(node) not in self._unsaid:
                text = _template(node)
                if text is not None and _SENTENCE.match(text) and _is_words(text):
                    yield from (each for each in self._texts(node) if _is_words(each))

    def _texts(self, node: ast.expr) -> Iterator[str]:
        """The templates that an expression can be, those of their parts included."""
        text = _template(node)
        if text is not None:
            yield text
        match node:
            case ast.JoinedStr():
                for each in node.values:
                    if isinstance(each, ast.FormattedValue):
                        yield from self._texts(each.value)
            case ast.IfExp():
                yield from (*self._texts(node.body), *self._texts(node.orelse))
            case ast.BoolOp():
                for each in node.values:
                    yield from self._texts(each)
            case ast.Dict() if not any(getattr(key, "value", "") == "op" for key in node.keys):  # no JSON Patch
                for each in node.values:
                    yield from self._texts(each)
            case ast.Tuple() | ast.List():
                for each in node.elts:
                    yield from self._texts(each)
            case ast.Subscript():
                yield from self._texts(node.value)
            case ast.Call(func=ast.Attribute(value=holder, attr="get" | "items" | "values" | "lower" | "fromkeys")):
                yield from self._texts(holder)
                for each in node.args[1:]:
                    yield from self._texts(each)
            case ast.Call(func=ast.Name(id=name)) | ast.Name(id=name) if name not in self._followed:
                self._followed.add(name)
                for each in self._values.get(name, []):
                    yield from self._texts(each)
                self._followed.discard(name)


def _values(tree: ast.Module) -> dict[str, list[ast.expr]]:
    """What each name of a module can stand for, and what each of its functions can return."""
    found: dict[str, list[ast.expr]] = {}
    for node in ast.walk(tree):
        pairs: list[tuple[ast.expr, ast.expr | None]] = []
        match node:
            case ast.Assign():
                pairs = [(target, node.value) for target in node.targets]
            case ast.AnnAssign() | ast.NamedExpr():
                pairs = [(node.target, node.value)]
            case ast.For() | ast.comprehension():
                pairs = [(node.target, node.iter)]
            case ast.FunctionDef():
                back = [each.value for each in ast.walk(node) if isinstance(each, ast.Return | ast.Yield)]
                found.setdefault(node.name, []).extend(each for each in back if each is not None)
        for target, value in pairs:
            names = target.elts if isinstance(target, ast.Tuple) else [target]
            apart = isinstance(value, ast.Tuple) and len(value.elts) == len(names)
            parts = value.elts if isinstance(value, ast.Tuple) and apart else [value] * len(names)
            for name, part in zip(names, parts, strict=True):
                if isinstance(name, ast.Name) and part is not None:
                    found.setdefault(name.id, []).append(part)
    return found


def _unsaid(tree: ast.Module) -> Iterator[int]:
    """The ids of nodes that nobody reads: docstrings, pieces of f-strings, what is logged."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            yield id(node.value)
        elif isinstance(node, ast.JoinedStr):
            yield from (id(each) for each in node.values)
        elif isinstance(node, ast.Call) and getattr(getattr(node.func, "value", None), "id", "") == "_log":
            yield from (id(each) for each in node.args)


def _template(node: ast.expr) -> str | None:
    if isinstance(node, ast.Constant):
        return node.value if isinstance(node.value, str) else None
    if not isinstance(node, ast.JoinedStr):
        return None
    pieces, parts = [], 0
    for each in node.values:
        if isinstance(each, ast.Constant):
            pieces.append(str(each.value))
        else:
            pieces.append(f"{{{parts}}}")
            parts += 1
    return "".join(pieces)


def _is_words(text: str) -> bool:
    """Whether there is something to translate, and nothing that only machines read."""
    plain = _PART.sub("", text)
    if " " not in text:
        return plain.isalpha()
    return re.search("[A-Za-z]{2}", plain) is not None and "\\" not in text
