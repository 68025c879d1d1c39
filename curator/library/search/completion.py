"""What may stand at the cursor of a query: names of fields, or values of a field, the most used first."""

import sqlite3
from dataclasses import dataclass

from curator.library.index.terms import OWN, one_word, spoken
from curator.library.index.writing import RULES
from curator.library.search.conditions import COLUMNS, OURS, quoted
from curator.library.search.members import Members
from curator.library.search.query import FLAGS, QueryError, Token, tokens
from curator.links.review import STATES

MOST = 40
_FREQUENT = 500


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A text to put in, and how many patterns it leads to (None where that is not counted)."""

    text: str
    count: int | None = None


@dataclass(frozen=True, slots=True)
class Completion:
    """Suggestions for the piece of the query from `start` to `end` (0-based offsets), which they replace."""

    start: int
    end: int
    suggestions: tuple[Suggestion, ...] = ()


def complete(db: sqlite3.Connection, members: Members, text: str, cursor: int) -> Completion:
    """What may be meant at the cursor; no suggestions where there is nothing to say."""
    try:
        pieces = list(tokens(text[:cursor]))
    except QueryError as error:  # an open quotation mark: the value of a field, perhaps
        pieces = [
            *tokens(text[: error.position]),
            Token("phrase", text[error.position + 1 : cursor], error.position, cursor),
        ]
    if not pieces or pieces[-1].end < cursor:
        return Completion(cursor, cursor, _fields(db, members, ""))
    for at in range(len(pieces) - 1, -1, -1):
        piece = pieces[at]
        if piece.kind == "field":
            return _value(db, members, piece.text.casefold(), text[piece.end : cursor], piece.end, cursor)
        if at and pieces[at - 1].end < piece.start:
            break
    last = pieces[-1]
    if last.kind != "word":
        return Completion(cursor, cursor)
    return Completion(last.start, cursor, _fields(db, members, last.text.casefold()))


def _fields(db: sqlite3.Connection, members: Members, start: str) -> tuple[Suggestion, ...]:
    stale = _stale(db)
    known = {}
    for name, count in members.fields(db, anew=True).items():
        if left := _true_count(db, f"?{name}", count) if stale else count:
            known[spoken(name)] = left
    for name in list(known):
        bare = name.rpartition(".")[2]
        if bare != name and bare not in OWN:
            known[bare] = max(known.get(bare, 0), known[name])
    counted = sorted(known.items(), key=lambda item: (-item[1], item[0]))
    ours = [Suggestion(f"{name}:") for name in OURS if name.startswith(start) and name not in known]
    theirs = [Suggestion(f"{name}:", count) for name, count in counted if name.startswith(start) and " " not in name]
    if not start:
        return tuple(ours + theirs)[:MOST]
    return tuple(theirs + ours)[:MOST]


def _value(db: sqlite3.Connection, members: Members, field: str, written: str, start: int, end: int) -> Completion:
    begun = written.lstrip('"').casefold()
    match field:
        case "is":
            found = [Suggestion(flag) for flag in FLAGS]
        case "links":
            counts = dict(db.execute("select state, count(distinct doc) from inferred group by state"))
            found = [Suggestion(state, counts.get(state, 0)) for state in STATES]
        case "problem":
            counts = dict.fromkeys(RULES, 0) | dict(
                db.execute("select rule, count(distinct doc) from finding group by rule").fetchall()
            )
            found = [Suggestion(rule, count) for rule, count in counts.items()]
        case "has":
            found = [
                Suggestion(each.text.rstrip(":"), each.count) for each in _fields(db, members, begun) if each.count
            ]
        case "dialect":
            found = [
                Suggestion(*row) for row in db.execute("select dialect, count(*) from doc group by 1 order by 2 desc")
            ]
        case _ if field in COLUMNS:
            found = [
                Suggestion(format(value, ".12g"), count)
                for value, count in db.execute(
                    f"select {COLUMNS[field]}, count(*) from doc d where {COLUMNS[field]} is not null"
                    f" group by 1 order by 2 desc limit {MOST}"
                )
            ]
        case _:
            return Completion(start, end, tuple(_values(db, members, field, begun)))
    return Completion(start, end, tuple(each for each in found if each.text.startswith(begun)))


def _values(db: sqlite3.Connection, members: Members, field: str, begun: str) -> list[Suggestion]:
    """Whole values of a field that begin so, by the number of patterns that hold them."""
    name = one_word(field)
    names = [each for each in members.fields(db) if each == name or (each.endswith(f".{name}") and name not in OWN)]
    stale = _stale(db)
    found: dict[str, int] = {}
    for each in names:
        first = f"{each}={one_word(begun)}"
        rows = db.execute(
            "select substr(term, ?), doc from term_counts where term >= ? and term < ? order by doc desc limit ?",
            (len(each) + 2, first, first + "\U0010ffff", MOST),
        )
        for value, count in rows:
            if left := _true_count(db, f"{each}={value}", count) if stale else count:
                found[value] = found.get(value, 0) + left
    ranked = sorted(found.items(), key=lambda item: (-item[1], item[0]))[:MOST]
    return [Suggestion(spoken(value), count) for value, count in ranked]


def _stale(db: sqlite3.Connection) -> bool:
    """Whether the index counts terms of patterns that have changed since."""
    return bool(db.execute("select (select count(*) from terms_docsize) > (select count(*) from doc)").fetchone()[0])


def _true_count(db: sqlite3.Connection, term: str, count: int) -> int:
    """How many patterns hold a term now; of the frequent ones the estimate is good enough."""
    if count > _FREQUENT:
        return count
    found = db.execute(
        "select count(*) from terms join doc on doc.terms_id = terms.rowid where terms match ?", (quoted(term),)
    )
    return int(found.fetchone()[0])
