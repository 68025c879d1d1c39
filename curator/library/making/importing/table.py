"""A table (CSV) as patterns: a row each, its columns mapped to fields and sections.

table = read_table("ideas.csv", raw)
mapping = guess(table.columns, "v7.1")            # {"Name": "/title", "Context": "section 1"}
plan = import_plan(session, catalogue, table, mapping, "v7.1", "patterns")
"""

import csv
import io
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import PurePath
from typing import Any, Final

from curator.library.catalogue import Catalogue
from curator.library.disk.places import shown
from curator.library.editing.edits import CreateFile
from curator.library.editing.plans import Plan, Progress, unwatched
from curator.library.editing.session import Session
from curator.library.making.creating import Wanted, folder_of, new_pattern, slug_for
from curator.library.making.importing.reading import decoded
from curator.library.making.naming import CannotMake, path_of
from curator.pattern import UnsafeEdit
from curator.schema.dialects import dialect
from curator.schema.fields import Field
from curator.schema.sections import form

ENDINGS: Final = (".csv", ".tsv")
_ROWS = 20_000
_CELL = 4 * 1024 * 1024  # characters
_SECTION = re.compile(r"section (\d+)")
_NO_LETTER = re.compile(r"[\W_]+")
_LIST, _NUMBER, _WHOLE = ("chips",), ("score", "number", "overall"), ("integer", "stars")
_TEXT = ("line", "text", "combo", "slug", "date")


@dataclass(frozen=True, slots=True)
class Table:
    """The names of the columns, and the rows' cells; each row has as many as there are columns."""

    name: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def is_table(name: str) -> bool:
    """Whether a file of this name is imported as a table."""
    return PurePath(name).suffix.lower() in ENDINGS


def read_table(name: str, raw: bytes) -> Table:
    """The table that a file holds, whatever parts its cells: commas, semicolons or tabs.  Raises CannotMake."""
    text, said = decoded(name, raw), shown(PurePath(name).name)
    try:
        way = csv.Sniffer().sniff(text[:65536].rpartition("\n")[0] or text[:65536], ",;\t|")
    except csv.Error:
        way = csv.excel  # a single column has nothing that parts it
    csv.field_size_limit(_CELL)
    rows: list[tuple[str, ...]] = []
    columns: tuple[str, ...] = ()
    try:
        for cells in csv.reader(io.StringIO(text), delimiter=way.delimiter):
            row = tuple(cell.strip() for cell in cells)
            if not any(row):
                continue
            if not columns:
                columns = _named(row)
                continue
            if len(row) > len(columns):
                raise CannotMake(f"{said}: row {len(rows) + 1} has {len(row)} cells for {len(columns)} columns.")
            rows.append((*row, *("" for _ in range(len(columns) - len(row)))))
            if len(rows) > _ROWS:
                raise CannotMake(f"{said} has more than {_ROWS:,} rows; import it in parts.")
    except csv.Error as error:
        raise CannotMake(f"{said} cannot be read as a table ({error}); nothing was imported.") from error
    if not rows:
        raise CannotMake(f"{said} has no rows below its column names; nothing was imported.")
    return Table(said, columns, tuple(rows))


def targets(name: str) -> dict[str, str]:
    """Where a column may go in patterns of a dialect: the target, and what curators call it."""
    fields = [each for each in reversed(tuple(dialect(name).fields())) if _fits(each)]
    found = {each.pointer: each.label for each in fields if each.pointer != "/id"}  # the first declaration counts
    found = dict(reversed(found.items()))
    if name != "v1":
        found |= {f"section {spec.number}": f"Section {spec.number}: {spec.title}" for spec in form()}
    return found


def guess(columns: tuple[str, ...], name: str) -> dict[str, str]:
    """A mapping from the columns' names: those that are called as a field or section is; "" for the others."""
    known: dict[str, str] = {}
    for target, label in targets(name).items():
        spoken = (label, label.partition(": ")[2], target.rpartition("/")[2], target)
        for word in spoken:
            known.setdefault(_plain(word), target)
    known |= {"name": "/title", "titel": "/title"}
    mapping: dict[str, str] = {}
    for column in columns:
        target = known.get(_plain(column), "")
        mapping[column] = target if target not in mapping.values() else ""
    return mapping


def check_mapping(table: Table, mapping: Mapping[str, str], name: str) -> None:
    """Raises CannotMake where the mapping names what is not there, or gives no titles."""
    known = targets(name)
    for column, target in mapping.items():
        if column not in table.columns:
            raise CannotMake(f"{table.name} has no column “{shown(column)}”; it has {', '.join(table.columns)}.")
        if target and target not in known:
            raise CannotMake(
                f"“{shown(target)}” is no field of {dialect(name).label}; name one as in /ontology/domain."
            )
    if "/title" not in mapping.values():
        raise CannotMake("No column is mapped to the title; every pattern needs one.")
    used = [target for target in mapping.values() if target]
    twice = next((target for target in used if used.count(target) > 1), None)
    if twice is not None:
        raise CannotMake(f"Two columns are mapped to “{known[twice]}”; choose one of them.")


def import_plan(
    session: Session,
    catalogue: Catalogue,
    table: Table,
    mapping: Mapping[str, str],
    name: str,
    folder: str = "",
    progress: Progress = unwatched,
) -> Plan | None:
    """The plan that creates a pattern for each row; rows that cannot become one are left out with the reason.

    None when `progress` said to stop.  Raises CannotMake for a mapping that cannot be used.
    """
    check_mapping(table, mapping, name)
    place = folder_of(folder)
    edits: list[CreateFile] = []
    left_out: list[tuple[str, str]] = []
    taken: set[str] = set()
    for done, row in enumerate(_wanted(table, mapping, name, place)):
        if not progress(done, len(table.rows)):
            return None
        try:
            wanted = row()
            slug = slug_for(session, catalogue, wanted, taken)
            edits.append(CreateFile(path_of(slug, place), new_pattern(wanted, slug).to_bytes()))
            taken.add(slug)
        except (CannotMake, UnsafeEdit) as refusal:
            left_out.append((f"Row {done + 1}", str(refusal)))
    return Plan(f"Import {table.name}", tuple(edits), tuple(left_out))


def _wanted(table: Table, mapping: Mapping[str, str], name: str, folder: str) -> Iterator[Any]:
    fields = {each.pointer: each for each in reversed(tuple(dialect(name).fields())) if _fits(each)}

    def made(cells: Mapping[str, str]) -> Wanted:
        values: dict[str, Any] = {}
        sections: dict[int, str] = {}
        for column, target in mapping.items():
            cell = cells[column]
            section = _SECTION.fullmatch(target)
            if not cell or target in ("", "/title", "/slug", "/summary"):
                continue
            if section is not None:
                sections[int(section[1])] = cell
            else:
                values[target] = _value(fields[target], cell, column)
        said = {target: cells[column] for column, target in mapping.items() if target}
        summary, slug = said.get("/summary", ""), said.get("/slug", "")
        return Wanted(said["/title"], name, folder, slug, summary, values=values, sections=sections)

    for row in table.rows:
        cells = dict(zip(table.columns, row, strict=True))
        yield lambda cells=cells: made(cells)


def _value(field: Field, cell: str, column: str) -> Any:
    """A cell as the value that the field holds."""
    said = f"“{shown(cell[:40])}” in column {column}"
    if field.widget in _LIST:
        parts = re.split(r"\s*[;|\n]\s*" if re.search(r"[;|\n]", cell) else r"\s*,\s*", cell)
        return [part for part in parts if part]
    if field.widget in _NUMBER or field.widget in _WHOLE:
        try:
            number = float(cell.replace(",", "."))
        except ValueError:
            number = float("nan")
        low = -1e15 if field.minimum is None else field.minimum
        if not low <= number <= (1e15 if field.maximum is None else field.maximum):
            raise CannotMake(f"{said} is no number that {field.label} can hold.")
        return int(number) if field.widget in _WHOLE and number == int(number) else number
    if field.widget == "date":
        try:
            return date.fromisoformat(cell)
        except ValueError as error:
            raise CannotMake(f"{said} is no date such as 2026-02-19.") from error
    return " ".join(cell.split())


def _fits(field: Field) -> bool:
    """Whether a cell can hold what the field does."""
    return field.widget in (*_LIST, *_NUMBER, *_WHOLE, *_TEXT)


def _named(row: tuple[str, ...]) -> tuple[str, ...]:
    """The columns' names, each its own; a column without a name is called by its number."""
    names: list[str] = []
    for number, cell in enumerate(row, start=1):
        name = shown(" ".join(cell.split())) or f"Column {number}"
        names.append(name if name not in names else f"{name} ({number})")
    return tuple(names)


def _plain(word: str) -> str:
    return _NO_LETTER.sub("", word).casefold()
