"""Puts documents into the index and takes them out, and settles what takes the whole library to know.

Everything here runs inside a transaction of `Store.writing`.
"""

import os
import sqlite3
from collections.abc import Iterable, Mapping
from secrets import token_hex
from typing import NamedTuple, Protocol

from curator.library.index.documents import Document
from curator.library.ledger.decisions import evidence_of

_DOC = (
    "path, size, mtime_ns, inode, text_hash, terms_hash, links_hash, slug, pattern_id, title, title_key, summary,"
    " aliases, keywords, domain, status, version, dialect, confidence, vitality, overall, failure, line, col, text_id,"
    " terms_id"
)
_NAMES = ("doc_slug on doc (slug, path)", "doc_pattern_id on doc (pattern_id, path)")
_INDEXES = (
    "doc_title on doc (title_key, path)",
    "doc_failure on doc (path, line, col, failure) where failure is not null",
    "hard_target on hard (target)",
    "hard_to on hard (to_doc)",
    "inferred_target on inferred (target)",
    "inferred_to on inferred (to_doc)",
    "inferred_state on inferred (state)",
    "finding_rule on finding (rule)",
)
_FEW = 5_000  # entries of texts that are gone, which are not worth an effort
_INSERT = f"insert into doc ({_DOC}, id) values ({', '.join('?' * 27)})"
_UPDATE = f"update doc set {', '.join(f'{column} = ?' for column in _DOC.split(', '))} where id = ?"


class Decided(Protocol):
    """A decision that stands on an inferred link; `evidence` is what it was made on, "" when it is not known."""

    @property
    def decision(self) -> str:
        """What was decided: "accepted", "rejected" or "deferred"."""

    @property
    def evidence(self) -> str:
        """The fingerprint of what the machine put forward then (`decisions.evidence_of`)."""


Decisions = Mapping[tuple[str, str, str], Decided]
"""What the curators decided, by (source, kind, target)."""


class Written(NamedTuple):
    """What a batch changed that others may depend on.

    `docs` are the rows that came, went, or changed their links, names or readability; `names` the slugs and ids that
    came, went or changed hands.
    """

    docs: frozenset[int]
    names: frozenset[str]


class _Known(NamedTuple):
    id: int
    text_id: int
    terms_id: int
    text_hash: int | None
    terms_hash: int | None
    links_hash: int | None
    slug: str
    pattern_id: str
    failure: str | None
    size: int
    mtime_ns: int
    inode: int


_KNOWN = f"select {', '.join(_Known._fields)} from doc where path = ?"


def write(db: sqlite3.Connection, documents: Iterable[Document]) -> Written:
    """Store documents in place of what is known of the same files."""
    _stamp(db)
    docs: set[int] = set()
    names: set[str] = set()
    doc_id, text_id, terms_id = (_last(db, place) for place in ("doc", "words_docsize", "terms_docsize"))
    texts, heads, terms, hard, inferred = [], [], [], [], []
    for each in documents:
        path = os.fsencode(each.path)
        known = db.execute(_KNOWN, (path,)).fetchone()
        if known is not None and known[-3:] == each[1:4] and each.mtime_ns >= 0:
            continue  # another window was faster
        old = _Known(*(known or (doc_id + 1, 0, 0, None, None, None, "", "", None, 0, 0, 0)))
        doc_id = max(doc_id, old.id)
        changed = {each.slug, each.pattern_id} ^ {old.slug, old.pattern_id}
        names |= changed
        my_text, my_terms = old.text_id, old.terms_id
        if old.text_hash != each.text_hash:
            my_text = text_id = text_id + 1
            head = (each.title, each.slug, each.aliases, each.summary, each.keywords)
            texts.append((text_id, *head, each.body))
            heads.append((text_id, *head))
        if old.terms_hash != each.terms_hash:
            my_terms = terms_id = terms_id + 1
            terms.append((terms_id, each.terms))
        failure = each.failure or (None, None, None)
        db.execute(_INSERT if known is None else _UPDATE, (path, *each[1:21], *failure, my_text, my_terms, old.id))
        if old.links_hash != each.links_hash:
            if known is not None:
                db.execute("delete from hard where doc = ?", (old.id,))
                db.execute("delete from inferred where doc = ?", (old.id,))
            hard += [(old.id, at, *link) for at, link in enumerate(each.hard)]
            inferred += [(old.id, *link) for link in each.inferred]
        if changed or old.links_hash != each.links_hash or old.failure != failure[0]:
            docs.add(old.id)
    db.executemany(
        "insert into words (rowid, title, slug, aliases, summary, keywords, body) values (?,?,?,?,?,?,?)", texts
    )
    db.executemany("insert into heads (rowid, title, slug, aliases, summary, keywords) values (?,?,?,?,?,?)", heads)
    db.executemany("insert into terms (rowid, term) values (?, ?)", terms)
    db.executemany("insert into hard (doc, at, kind, target, weight, pointer) values (?,?,?,?,?,?)", hard)
    db.executemany(
        "insert into inferred (doc, at, target, type, kind, confidence, reason, pointer, state)"
        " values (?,?,?,?,?,?,?,?, 'pending')",
        inferred,
    )
    return Written(frozenset(docs), frozenset(names - {""}))


def remove(db: sqlite3.Connection, paths: Iterable[str]) -> Written:
    """Forget files."""
    _stamp(db, "removals")
    docs: set[int] = set()
    names: set[str] = set()
    for path in paths:
        known = db.execute("select id, slug, pattern_id from doc where path = ?", (os.fsencode(path),)).fetchone()
        if known is None:
            continue
        doc = known[0]
        docs.add(doc)
        names |= {known[1], known[2]}
        for table in ("hard", "inferred", "finding"):
            db.execute(f"delete from {table} where doc = ?", (doc,))
        db.execute("delete from doc where id = ?", (doc,))
    return Written(frozenset(docs), frozenset(names - {""}))


def docs_of(db: sqlite3.Connection, names: Iterable[str]) -> frozenset[int]:
    """The rows of the patterns with these slugs or ids."""
    question = "select id from doc where slug = ?1 or pattern_id = ?1"
    return frozenset(doc for name in names for (doc,) in db.execute(question, (name,)))


def settle(db: sqlite3.Connection, written: Written | None, decisions: Decisions) -> None:
    """Bring up to date what one file's row owes to the others: where links lead, their states, what dangles.

    `written` names what changed; None means the whole library.
    """
    db.execute("create temp table if not exists touched (doc integer primary key)")
    db.execute("create temp table if not exists renamed (name text primary key)")
    db.execute("delete from touched")
    if written is None:
        for index in _NAMES:  # not before: a first opening fills the tables faster without them
            db.execute(f"create index if not exists {index}")
        db.execute("insert into touched select id from doc")
    else:
        db.execute("delete from renamed")
        db.executemany("insert into touched values (?)", [(doc,) for doc in written.docs])
        db.executemany("insert into renamed values (?)", [(name,) for name in written.names])
        for table in ("hard", "inferred"):
            db.execute(
                f"insert or ignore into touched select doc from {table} where target in (select name from renamed)"
            )
            # A TypeID leads to a file whose slug is not named: whoever points at a file that changed its names.
            # Where no names changed, a thousand files that point at a hub need no look because of an edit in it.
            if written.names:
                db.execute(
                    f"insert or ignore into touched select doc from {table} where to_doc in (select doc from touched)"
                )
    for table in ("hard", "inferred"):
        db.execute(
            f"update {table} set to_doc = coalesce("
            "(select id from doc where slug = target order by path limit 1),"
            " (select id from doc where pattern_id = target order by path limit 1))"
            " where doc in (select doc from touched)"
        )
    same = "h.doc = inferred.doc and (h.target = inferred.target or h.to_doc = inferred.to_doc)"
    db.execute(
        "update inferred set state = case"
        f" when exists (select 1 from hard h where {same} and h.kind = inferred.kind) then 'accepted'"
        f" when exists (select 1 from hard h where {same}) then 'reclassified'"
        " when to_doc is null then 'dangling' else 'pending' end"
        " where doc in (select doc from touched)"
    )
    if written is None:
        for index in _INDEXES:
            db.execute(f"create index if not exists {index}")
    _decide(db, decisions)
    db.execute(
        "update doc set pending ="
        " (select count(*) from inferred where doc = doc.id and state = 'pending')"
        " where id in (select doc from touched)"
    )
    _find(db)
    _stamp(db)
    mark(db, "settled", "yes")


def swollen(db: sqlite3.Connection) -> bool:
    """Whether the text indexes hold more that is gone than is there."""
    (live,) = db.execute("select count(*) from doc").fetchone()
    entries = max(db.execute(f"select count(*) from {table}_docsize").fetchone()[0] for table in ("words", "terms"))
    return bool(entries > 2 * live + _FEW)


def sweep(db: sqlite3.Connection) -> None:
    """Empty the text indexes; the next scan reads all files, whose rows stay in the list meanwhile."""
    for table in ("words", "heads", "terms"):
        db.execute(f"insert into {table} ({table}) values ('delete-all')")
    _stamp(db, "removals")
    db.execute("update doc set mtime_ns = -1, text_hash = -1, terms_hash = -1, text_id = -id, terms_id = -id")


def marked(db: sqlite3.Connection, name: str) -> str:
    """What was noted about the index under a name; "" when nothing was."""
    found = db.execute("select value from mark where name = ?", (name,)).fetchone()
    return found[0] if found else ""


def mark(db: sqlite3.Connection, name: str, value: str) -> None:
    """Note something about the index as a whole."""
    db.execute("insert or replace into mark values (?, ?)", (name, value))


def _decide(db: sqlite3.Connection, decisions: Decisions) -> None:
    """Rejected and deferred links, unless the machine has put forward something else since."""
    if not decisions:
        return
    undecided = db.execute(
        "select i.doc, i.at, d.slug, d.pattern_id, i.kind, i.target, i.confidence, i.reason"
        " from touched t join inferred i on i.doc = t.doc join doc d on d.id = t.doc"
        " where i.state in ('pending', 'dangling')"
    ).fetchall()
    states = []
    for doc, at, slug, pattern_id, kind, target, confidence, reason in undecided:
        made = decisions.get((slug, kind, target)) or decisions.get((pattern_id, kind, target))
        if made is None or made.decision not in ("rejected", "deferred"):
            continue
        if not made.evidence or made.evidence == evidence_of(confidence, reason):
            states.append((made.decision, doc, at))
    db.executemany("update inferred set state = ? where doc = ? and at = ?", states)


RULES = {
    "unparsable": "The frontmatter cannot be read.",
    "relation-dangling": "A relation leads to no pattern of this library.",
    "inferred-dangling": "An inferred link leads to no pattern of this library.",
}
"""The rules that the index itself checks, and what a broken one means."""


def _find(db: sqlite3.Connection) -> None:
    marks = ", ".join("?" * len(RULES))
    db.execute(f"delete from finding where doc in (select doc from touched) and rule in ({marks})", tuple(RULES))
    db.execute(
        "insert or ignore into finding select id, 'unparsable', '', failure from doc"
        " where failure is not null and id in (select doc from touched)"
    )
    db.execute(
        "insert or ignore into finding select doc, 'relation-dangling', pointer, target from hard"
        " where to_doc is null and doc in (select doc from touched)"
    )
    db.execute(
        "insert or ignore into finding select doc, 'inferred-dangling', pointer, target from inferred"
        " where to_doc is null and doc in (select doc from touched)"
    )


def note(db: sqlite3.Connection, found: Mapping[str, Iterable[tuple[str, str, str]]]) -> None:
    """Store what checks found in these files, as (rule, pointer, message), in place of what they found before.

    What the index checks itself stays as it is; files that the index does not know are passed over.
    """
    marks = ", ".join("?" * len(RULES))
    rows = []
    for path, problems in found.items():
        known = db.execute("select id from doc where path = ?", (os.fsencode(path),)).fetchone()
        if known is not None:
            db.execute(f"delete from finding where doc = ? and rule not in ({marks})", (known[0], *RULES))
            rows += [(known[0], *each) for each in problems if each[0] not in RULES]
    db.executemany("insert or ignore into finding values (?, ?, ?, ?)", rows)
    mark(db, "stamp", token_hex(8))


def _stamp(db: sqlite3.Connection, *marks: str) -> None:
    """Note that the index changed and is not settled; other marks tell how."""
    mark(db, "settled", "")
    for name in ("stamp", *marks):
        mark(db, name, token_hex(8))


def _last(db: sqlite3.Connection, table: str) -> int:
    """The highest id in use; a full-text index keeps the ids of texts that are gone."""
    return int(db.execute(f"select coalesce(max(id), 0) from {table}").fetchone()[0])
