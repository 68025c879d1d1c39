"""What sessions left behind that ended without saving, by a crash or on purpose."""

import contextlib
import logging
from dataclasses import dataclass, field
from hashlib import blake2b
from pathlib import Path

from platformdirs import user_data_path

from curator.library.disk.beside import put_back
from curator.library.disk.places import own_place
from curator.library.disk.refusals import SaveRefused
from curator.library.editing.contents import Contents, Unreadable
from curator.library.editing.journal import Journal, encode
from curator.library.editing.trail import Trail, Unsaved
from curator.library.ledger.decisions import Decision
from curator.library.ledger.ledger import Ledger

_FORMAT = {"kind": "format", "number": 1}
_LONG = 8 << 20  # bytes: a journal that grew by this much is written anew, without the way that led to its end

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Recovered:
    """One file's unsaved edits: its bytes as it was last saved and with the edits, None for no file; and decisions.

    `before` is what the edits were made on; the file on disk may have changed since.
    """

    path: str
    before: bytes | None
    after: bytes | None
    decisions: tuple[Decision, ...]


@dataclass(slots=True)
class Lost:
    """What one session left unsaved.  `own` says that this session carries its trail on."""

    journal: Journal
    trail: Trail
    own: bool
    files: dict[str, Unsaved] = field(default_factory=dict)
    paths: list[str] = field(default_factory=list)  # those with something unsaved, a decision at least

    def offer(self, path: str) -> Recovered:
        """What is unsaved about one of its files."""
        decisions = tuple(made.decision for made in self.trail.pending.open({path}) if self.trail.pending.stands(made))
        found = self.files.get(path)
        return Recovered(path, found.before if found else None, found.after if found else None, decisions)


def folder_for(root: Path, state: Path | None) -> Path:
    """Where the journals of a library's sessions are kept: in `state`, or in the platform's data folder."""
    base = state if state is not None else user_data_path("pattern-curator", appauthor=False) / "sessions"
    key = blake2b(str(root.resolve()).encode("utf-8", "surrogateescape"), digest_size=8).hexdigest()
    return base / f"{root.resolve().name or 'library'}-{key}"


def take_over(folder: Path, contents: Contents, ledger: Ledger) -> tuple[Journal, Trail, list[Lost]]:
    """This session's journal and trail, carried on from the last session that ended, and what is unsaved.

    Journals of other ended sessions that hold nothing unsaved are deleted.  Raises OSError when no journal can be
    written.
    """
    ended = [(journal, trail) for journal in Journal.dead(folder) if (trail := _replayed(journal)) is not None]
    ended.sort(key=lambda each: each[1].empty())  # one that a crash kept from being written in full comes last
    lost: list[Lost] = []
    own: tuple[Journal, Trail] | None = None
    for journal, trail in ended:
        found = _unsaved(journal, trail, contents, ledger)
        if own is None:
            found.journal, found.trail = own = _shortened(folder, journal, trail)
            found.own = True
        if found.paths:
            lost.append(found)
        elif not found.own:
            journal.close(delete=True)
    if own is None:
        own = _begun(folder), Trail()
    return *own, lost


def _begun(folder: Path) -> Journal:
    journal = Journal.create(folder)
    journal.append([encode(_FORMAT)])
    return journal


def _replayed(journal: Journal) -> Trail | None:
    """The trail that a journal tells; one that this program cannot read is put aside and left to others."""
    trail = Trail()
    try:
        for number, record in enumerate(journal.records()):
            if number == 0 and record != _FORMAT:
                raise ValueError(f"unknown format {record}")
            trail.take(record)
    except (LookupError, TypeError, ValueError) as error:
        _log.warning("The journal %s cannot be read (%r) and is put aside.", journal.path, error)
        with contextlib.suppress(OSError):
            journal.path.rename(journal.path.with_suffix(".unreadable"))
        journal.close()
        return None
    return trail


def _unsaved(journal: Journal, trail: Trail, contents: Contents, ledger: Ledger) -> Lost:
    """What is unsaved in truth: a crash may have come after saving and before the journal could say so."""
    lost = Lost(journal, trail, own=False)
    # Between the two, edits may have gone on: what is on disk is our own then, not somebody else's change.
    written = {path: digest for path, digest in trail.being_saved.items() if _on_disk(contents, path, digest)}
    if written:
        journal.append([encode(trail.save(written))])
    for each in trail.unsaved():
        if _on_disk(contents, each.path, each.version):
            journal.append([encode(trail.save({each.path: each.version}))])
        else:
            lost.files[each.path] = each
    with contextlib.suppress(SaveRefused):
        trail.pending.compare(ledger)
    lost.paths = list(dict.fromkeys((*lost.files, *(made.path for made in trail.pending.open()))))
    return lost


def _on_disk(contents: Contents, path: str, version: str | None) -> bool:
    """Whether a version of a file is what is on disk, once what a crash left standing aside is back in its place."""
    with contextlib.suppress(SaveRefused):
        put_back(own_place(contents.root, path).parent)
    with contextlib.suppress(Unreadable):
        return contents.look(path).digest == version
    return False


def _shortened(folder: Path, journal: Journal, trail: Trail) -> tuple[Journal, Trail]:
    """The journal and its trail, or shorter ones that lead to the same end."""
    if journal.size - trail.summed_up < _LONG:
        return journal, trail
    new, short = _begun(folder), Trail()
    new.append(encode(record) for record in trail.wholes())
    new.append([encode(trail.summary(new.size))])
    new.flush()
    if new.failure:
        new.close(delete=True)
        return journal, trail
    for record in new.records():  # what is not in the new journal must not count as being there
        short.take(record)
    journal.close(delete=True)
    return new, short
