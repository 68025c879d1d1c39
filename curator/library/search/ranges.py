"""Ranges of numbers and dates as SQL conditions."""

import datetime
import re
from collections.abc import Callable
from dataclasses import dataclass, field

from curator.library.search.query import QueryError, Range

_YEAR = re.compile(r"\d{4}(?:-|\Z)")
_AFTER = "~"  # sorts after everything that follows a date's beginning


@dataclass(slots=True)
class Condition:
    """SQL over `doc d`, and its parameters."""

    sql: str
    parameters: list[object] = field(default_factory=list)


def canonical(text: str) -> str | None:
    """A number as terms write it; None for anything else."""
    try:
        return format(float(text), ".12g")
    except ValueError:
        return None


def of_numbers(node: Range) -> bool:
    """Whether the bounds are numbers; a year is a number as well as a date."""
    return all(canonical(bound) is not None for bound in (node.low, node.high) if bound is not None)


def of_dates(node: Range) -> bool:
    """Whether the bounds are dates."""
    return all(_YEAR.match(bound) for bound in (node.low, node.high) if bound is not None)


def numbers(expression: str, node: Range) -> Condition:
    """The expression's number lies in the range.  Raises QueryError when the bounds are dates."""

    def number(bound: str, after: bool) -> object:
        try:
            return float(bound)
        except ValueError:
            raise QueryError(f"{node.name} is a number, and {bound} is none.", node.position) from None

    return _between(expression, node, number, strict=True)


def dates(expression: str, node: Range) -> Condition:
    """The expression's ISO date lies in the range; 2026-03 is the whole of March."""
    return _between(expression, node, lambda bound, after: bound.casefold() + (_AFTER if after else ""), strict=False)


def moments(expression: str, node: Range) -> Condition:
    """The expression's time in nanoseconds lies in the range of days, by this computer's clock."""

    def nanoseconds(bound: str, after: bool) -> object:
        try:
            start = _day(bound if _YEAR.match(bound) else "")
            moment = _next(start, bound) if after else start
            return int(moment.timestamp() * 1e9)
        except (ValueError, OverflowError):
            raise QueryError(
                f"{node.name} is a date, such as 2026-03-01, and {bound} is none.", node.position
            ) from None

    return _between(expression, node, nanoseconds, strict=False)


def _between(expression: str, node: Range, bound: Callable[[str, bool], object], strict: bool) -> Condition:
    """`bound(text, after)` gives the value of a bound, of its end where `after`.

    Dates stand for all that begins with them, so that only their ends tell what is after or up to them; a bound of
    numbers is one point (`strict`).
    """
    parts, parameters = [], []
    if node.low is not None:
        parts.append(f"{expression} {'>' if strict and not node.low_included else '>='} ?")
        parameters.append(bound(node.low, not node.low_included))
    if node.high is not None:
        parts.append(f"{expression} {'<=' if strict and node.high_included else '<'} ?")
        parameters.append(bound(node.high, node.high_included))
    return Condition(" and ".join(parts) or "1", parameters)


def _day(text: str) -> datetime.datetime:
    parts = [int(part) for part in text[:10].split("-")]
    year, month, day = [*parts, 1, 1][:3]
    return datetime.datetime(year, month, day).astimezone()


def _next(start: datetime.datetime, text: str) -> datetime.datetime:
    match text.count("-"):
        case 0:
            return start.replace(year=start.year + 1)
        case 1:
            return (start + datetime.timedelta(days=32)).replace(day=1)
        case _:
            return start + datetime.timedelta(days=1)
