"""Whether declared fields are there, and hold what they are declared to hold."""

import math
from collections.abc import Iterator, Mapping
from functools import lru_cache

from curator.schema.checks.problem import Problem, Rule
from curator.schema.checks.subject import Subject, as_number
from curator.schema.dialects import dialect
from curator.schema.fields import Column, Field

REQUIRED = Rule(
    "field-missing",
    "warning",
    "A required field is missing or empty.",
    "Cards, search and the graph show a gap where this value should be.",
)
TYPE = Rule(
    "field-type",
    "warning",
    "A field holds a value of another kind than it should.",
    "A list where text should be, or text where a number should be, is passed over by what reads the library.",
)
RANGE = Rule(
    "field-range",
    "warning",
    "A number lies outside its range.",
    "A score of 7 out of 5 distorts every comparison that it enters.",
)
VOCABULARY = Rule(
    "vocabulary-unknown",
    "hint",
    "A field with known words holds another word.",
    "Vocabularies are open, but a word that nobody else uses is found by nobody: it may be a slip.",
)
RULES = (REQUIRED, TYPE, RANGE, VOCABULARY)

_ELSEWHERE = frozenset({"/id", "/slug", "/title"})  # identity-missing looks after these
_SHOWN = 40

_KINDS = {
    **dict.fromkeys(("line", "text", "combo", "slug"), "text"),
    **dict.fromkeys(("stars", "integer"), "a whole number"),
    **dict.fromkeys(("score", "number", "overall"), "a number"),
    "chips": "a list of words",
    "date": "a date",
    "map": "keys and values",
    "relations": "a list of patterns",
    "records": "a list of entries",
    "inferred": "a list of links",
}


def check(subject: Subject) -> Iterator[Problem]:
    """The problems of this family in a file."""
    data = subject.data
    if data is None:
        return
    maps = _maps(subject.dialect.id)
    for pointer, keys, fields in _declared(subject.dialect.id):
        value: object = data
        for key in keys:
            value = value.get(key) if type(value) is dict else None
        if value is None or value == "":
            usual = fields[0]
            if usual.required and pointer not in _ELSEWHERE:
                yield REQUIRED.problem(f"{usual.label} is missing.", pointer)
            continue
        field = fields[0] if fields[0].fits(value) else next((each for each in fields if each.fits(value)), None)
        if field is None:
            if not (pointer in maps and isinstance(value, Mapping)):
                yield TYPE.problem(f"{fields[0].label} should be {_KINDS[fields[0].widget]}.", pointer)
        elif type(value) is not str or (field.vocabulary and value not in field.vocabulary):
            yield from _content(field, value, pointer)


def _content(field: Field, value: object, pointer: str) -> Iterator[Problem]:
    if field.widget == "combo" and field.vocabulary and value not in field.vocabulary:
        yield VOCABULARY.problem(f"{field.label}: “{_short(value)}” is none of the known words.", pointer)
    elif field.columns and field.widget != "relations" and isinstance(value, list):
        limited = [column for column in field.columns if column.minimum is not None or column.maximum is not None]
        for place, item in enumerate(value if limited else ()):
            if isinstance(item, Mapping):
                for column in limited:
                    yield from _range(column, item.get(column.key), f"{pointer}/{place}/{column.key}", field.label)
    else:
        yield from _range(field, value, pointer)


def _range(of: Field | Column, value: object, pointer: str, inside: str = "") -> Iterator[Problem]:
    number = as_number(value)
    if number is None:
        return
    least, most = of.minimum, of.maximum
    name = f"{inside}: {of.label}" if inside else of.label
    if math.isnan(number):
        yield RANGE.problem(f"{name} says that it is no number.", pointer)
    elif (least is not None and number < least) or (most is not None and number > most):
        yield RANGE.problem(f"{name} is {number:g}, outside of {_span(least, most)}.", pointer)


def _span(least: float | None, most: float | None) -> str:
    if least is None or most is None:
        return f"the numbers from {least:g}" if least is not None else f"the numbers up to {most:g}"
    return f"{least:g} to {most:g}"


def _short(value: object) -> str:
    said = str(value)
    return said if len(said) <= _SHOWN else f"{said[: _SHOWN - 1]}…"


@lru_cache(maxsize=8)
def _declared(name: str) -> tuple[tuple[str, tuple[str, ...], tuple[Field, ...]], ...]:
    """The declared fields by pointer and the keys that lead there, the usual one first."""
    found: dict[str, list[Field]] = {}
    for field in dialect(name).fields():
        found.setdefault(field.pointer, []).append(field)
    return tuple((pointer, tuple(fields[0].pointer[1:].split("/")), tuple(fields)) for pointer, fields in found.items())


@lru_cache(maxsize=8)
def _maps(name: str) -> frozenset[str]:
    """The pointers of the maps that other fields stand in."""
    return frozenset(field.pointer.rsplit("/", 1)[0] for field in dialect(name).fields())
