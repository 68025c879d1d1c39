"""What facets put into a query and take out of it again, on the query's own text.

Values of one facet widen each other, `(status:draft OR status:stable)`; facets narrow each other, and what the curator
wrote besides stays as it is written.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from curator.library.search.query import QueryError, Token, tokens


@dataclass(frozen=True)
class _Unit:
    """A part of a query that stands by itself. `field` is what all of it is about, "" when that is not one field."""

    text: str
    field: str
    choices: tuple[str, ...] = ()
    is_or: bool = False


def chosen(query: str, field: str) -> tuple[str, ...]:
    """The terms of a field that the query lets through, each as a facet writes it."""
    units = [unit for unit in _units(query) if unit.field == field]
    plain = " ".join(unit.text for unit in units if not unit.choices)
    return (*((plain,) if plain else ()), *(choice for unit in units for choice in unit.choices))


def fields(query: str) -> frozenset[str]:
    """The fields that a facet could have put in."""
    return frozenset(unit.field for unit in _units(query) if unit.field)


def without(query: str, field: str) -> str:
    """The query without what it says of a field."""
    units = _units(query)
    if not any(unit.field == field for unit in units):
        return query.strip()
    return " ".join(unit.text for unit in units if unit.field != field)


def toggled(query: str, field: str, term: str) -> str:
    """The query with a term of a field put in beside the others, or taken out."""
    before = chosen(query, field)
    after = [each for each in before if each != term] if term in before else [*before, term]
    rest = without(query, field)
    if not after:
        return rest
    if any(unit.is_or for unit in _units(rest)):
        rest = f"({rest})"
    put = after[0] if len(after) == 1 else f"({' OR '.join(after)})"
    return f"{rest} {put}".strip()


def _units(query: str) -> list[_Unit]:
    """The query's parts; one that cannot be understood is a single part, about nothing."""
    try:
        pieces = list(tokens(query))
    except QueryError:
        return [_Unit(query.strip(), "")]
    found = [_unit(query, group) for group in _groups(pieces)]
    if any(unit.is_or for unit in found):  # what is on either side belongs together
        return [_Unit(unit.text, "", is_or=unit.is_or) for unit in found]
    return found


def _groups(pieces: list[Token]) -> Iterator[list[Token]]:
    """Tokens that are written without a gap, or inside one bracket."""
    group: list[Token] = []
    depth = 0
    for piece in pieces:
        if group and depth == 0 and (piece.start > group[-1].end or piece.kind == "or"):
            yield group
            group = []
        group.append(piece)
        depth = max(0, depth + {"open": 1, "close": -1}.get(piece.kind, 0))
    if group:
        yield group


def _unit(query: str, group: list[Token]) -> _Unit:
    text = query[group[0].start : group[-1].end]
    if group[0].kind == "or":
        return _Unit(text, "", is_or=True)
    if group[0].kind == "field" and len(group) > 1:
        return _Unit(text, group[0].text.casefold())
    if group[0].kind == "open" and group[-1].kind == "close" and len(group) > 2:
        choices: list[list[str]] = [[]]
        names = set()
        for inner in _groups(group[1:-1]):
            unit = _unit(query, inner)
            if unit.is_or:
                choices.append([])
            else:
                names.add("" if unit.choices else unit.field)
                choices[-1].append(unit.text)
        if len(names) == 1 and "" not in names and all(choices):
            return _Unit(text, names.pop(), tuple(" ".join(choice) for choice in choices))
    return _Unit(text, "")
