"""What the window and the command line ask about a library: its list, its search, its links.

    catalogue = Catalogue(root)
    catalogue.open()                        # how many rows are known from last time: show them at once
    report = catalogue.scan(progress)       # off the UI thread; rows appear as files are read
    found = catalogue.rows("status:draft coalition")
    found.total, found.rows(0, 50)          # a page is cheap enough for the UI thread
    catalogue.update({path: pattern})       # after an edit that is not saved: search follows it
    catalogue.refresh(paths)                # after saving, and for what changed outside

Every method may be called from any thread.  Nothing here writes to the library.
"""

import os
import sqlite3
import threading
from collections.abc import Callable, Collection, Iterable, Mapping
from pathlib import Path
from typing import TypeVar

from curator.library.index.documents import of_pattern
from curator.library.index.scan import Progress, Scanner, ScanReport
from curator.library.index.store import Store, damaged, folder_of
from curator.library.index.summary import Summary
from curator.library.index.writing import Decisions, Written, marked, note, remove, settle, write
from curator.library.ledger.ledger import Ledger
from curator.library.search import completion, facets, links, results, snippets, waiting
from curator.library.search.completion import Completion
from curator.library.search.facets import Facet
from curator.library.search.links import LinkRow
from curator.library.search.members import Members
from curator.library.search.query import parse
from curator.library.search.results import Results, Row
from curator.library.search.snippets import Snippet
from curator.pattern import Pattern

T = TypeVar("T")


class Catalogue:
    """The index of one library.

    `cache` stands in for the platform's cache folder; `decisions` gives the curators' standing decisions by
    (source, kind, target), the library's own ledger by default.
    """

    def __init__(self, root: Path, cache: Path | None = None, decisions: Callable[[], Decisions] | None = None) -> None:
        self.root = root
        self._store = Store(folder_of(root, cache))
        self._decisions = decisions or Ledger(root).standing
        self._scanner = Scanner(self._store, root, self._decisions)
        self._held: set[str] = set()  # one for good: a scan looks at it as it goes
        self._scanning, self._refreshing = threading.Lock(), threading.Lock()
        self._members: Members | None = None

    # -- filling ---------------------------------------------------------------------------------------------------

    def open(self) -> int:
        """How many patterns are known from last time, without looking at the files."""
        return self._ask(lambda db: int(db.execute("select count(*) from doc").fetchone()[0]))

    def scan(self, progress: Progress | None = None, cancelled: Callable[[], bool] | None = None) -> ScanReport:
        """Compare all files with the index and read what is new or changed; takes seconds on a first opening.

        `progress(done, total)` is told from this thread; `cancelled` is asked often, and the next scan goes on where
        this one ended.  Raises OSError only when the cache folder cannot be used.
        """
        with self._scanning:
            report = self._mended(lambda: self._scanner.everything(self._held, progress, cancelled))
            self._store.lost = False
            return report

    def refresh(self, paths: Iterable[str]) -> ScanReport:
        """Read these files again, which were saved, or came, changed or went outside; they are held back no more.

        Decisions of curators are looked at as well, whatever files they are about.
        """
        wanted = set(paths)
        self._held.difference_update(wanted)
        with self._refreshing:  # two at once would find the other's rows unsettled, and settle the whole library
            return self._mended(lambda: self._scanner.some(wanted, self._held))

    def update(self, patterns: Mapping[str, Pattern | None]) -> None:
        """Show these values, which are not saved, in list, search and links; a scan leaves them until `refresh`.

        None stands for a file that is to be deleted.
        """
        self._held.update(patterns)
        documents = [of_pattern(path, pattern) for path, pattern in patterns.items() if pattern is not None]
        going = [path for path, pattern in patterns.items() if pattern is None]

        def store() -> None:
            with self._store.writing() as db:
                came, went = write(db, documents), remove(db, going)
                settle(db, Written(came.docs | went.docs, came.names | went.names), self._decisions())

        self._mended(store)

    def note(self, found: Mapping[str, Iterable[tuple[str, str, str]]]) -> None:
        """Let these problems, as (rule, pointer, message) by path, be found by `problem:` in a query."""

        def store() -> None:
            with self._store.writing() as db:
                note(db, found)

        self._mended(store)

    def noted(self) -> dict[str, frozenset[str]]:
        """The rules that files break, by path, as far as `note` was told."""
        return self._ask(facets.noted)

    def close(self) -> None:
        """Let go of the index; the catalogue may still be asked, and opens it again then."""
        self._store.close()

    # -- asking ----------------------------------------------------------------------------------------------------

    def rows(self, query: str = "", sort: str = "relevance", changed: Collection[str] = ()) -> Results:
        """The patterns that a query finds, in order: see `query` for the language, `results.SORTS` for the orders.

        `changed` are the paths that `is:changed` means.  Without words, relevance is the order of titles.
        Raises QueryError (message, position) for a query that cannot be understood.
        """
        tree = parse(query)
        return Results(self._store, query, self._ask(lambda db: results.find(db, self._now(db), tree, sort, changed)))

    def snippet(self, path: str, query: str) -> Snippet:
        """Where a query's words stand in a pattern: a line of its text with the places to be marked."""
        return self._ask(lambda db: snippets.snippet(db, self.root, path, query))

    def facets(self, query: str = "", changed: Collection[str] = ()) -> tuple[Facet, ...]:
        """How the patterns that a query finds divide by domain, status and the like; raises QueryError."""
        tree = parse(query)
        return self._ask(lambda db: facets.facets(db, self._now(db), tree, changed))

    def complete(self, text: str, cursor: int) -> Completion:
        """What may stand at the cursor (0-based) of a query: fields, or values of the field, the most used first."""
        return self._ask(lambda db: completion.complete(db, self._now(db), text, cursor))

    def row(self, path: str) -> Row | None:
        """One pattern as lists show it; None when it is not in the index."""
        return self._one("path", os.fsencode(path))

    def by_slug(self, slug: str) -> Row | None:
        """The pattern that a slug (or a TypeID) names; the first by path when several claim it."""
        return self._one("slug", slug) or self._one("pattern_id", slug)

    def slugs(self, text: str = "", limit: int = 20) -> tuple[Row, ...]:
        """Patterns whose slug begins with `text`, then those that name its words: what a relation may lead to."""
        return self._ask(lambda db: tuple(links.naming(db, text, limit)))

    def values(self, field: str) -> dict[str, tuple[str, ...]]:
        """What the patterns that fill a field hold in it, by slug: names, without case and in order; no long texts."""
        return self._ask(lambda db: links.values(db, field))

    def summary(self, path: str) -> Summary | None:
        """Everything that the index knows of one pattern; None when it is not in the index."""
        return next(iter(self._ask(lambda db: links.summaries(db, path))), None)

    def summaries(self) -> tuple[Summary, ...]:
        """The summaries of all patterns, by path: what the graph is built from."""
        return self._ask(lambda db: links.summaries(db))

    def links(
        self,
        state: str | None = None,
        *,
        source: str | None = None,
        target: str | None = None,
        kind: str | None = None,
        at_least: float | None = None,
    ) -> tuple[LinkRow, ...]:
        """The inferred links with their states, by path and place: the review queue.

        Narrowed by state, source (a path), target (as written), kind and confidence.
        """
        return self._ask(lambda db: links.inferred(db, state, source, target, kind, at_least))

    @property
    def settled(self) -> bool:
        """Whether states of links and what dangles are those of all files: not so while some are still to be read."""
        return self._ask(lambda db: marked(db, "settled")) == "yes"

    def review(self, states: Collection[str] = waiting.OPEN) -> waiting.Review:
        """What the review queue starts from: the inferred links in these states with their flags, and figures."""
        return self._ask(lambda db: waiting.load(db, self._decisions(), tuple(states)))

    def link_counts(self) -> dict[str, int]:
        """How many inferred links are in which state."""
        return self._ask(links.counts)

    def pointing_at(self, slug: str) -> tuple[LinkRow, ...]:
        """Relations (state "") and inferred links of other files that lead to a pattern, or to a name without one."""
        return self._ask(lambda db: links.pointing_at(db, slug))

    # -- within ----------------------------------------------------------------------------------------------------

    def _one(self, column: str, value: object) -> Row | None:
        def look(db: sqlite3.Connection) -> Row | None:
            found = db.execute(f"select id from doc where {column} = ? order by path limit 1", (value,)).fetchone()
            return results.fetch(db, [found[0]])[0] if found else None

        return self._ask(look)

    def _now(self, db: sqlite3.Connection) -> Members:
        """The patterns as sets, of this moment; two threads may make them at once, and either's are good."""
        self._members = members = Members.now(db, self._members)
        return members

    def _ask(self, question: Callable[[sqlite3.Connection], T]) -> T:
        """The answer of an index that is read again from the files when it turns out to be damaged."""
        try:
            answer = question(self._store.connection())
            if not self._store.lost:
                return answer
        except sqlite3.DatabaseError as error:
            if not damaged(error):
                raise
            self._store.discard()
        with self._scanning:
            if self._store.lost:  # unless another thread has met the damage first
                self._store.lost = False
                self._scanner.everything((), None, None)
        return question(self._store.connection())

    def _mended(self, work: Callable[[], T]) -> T:
        try:
            return work()
        except sqlite3.DatabaseError as error:
            if not damaged(error):
                raise
            self._store.discard()
            return work()
