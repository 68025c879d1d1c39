"""What a session holds of each file: the version on disk as it was last read or written, and the edited one."""

import contextlib
import threading
from collections import OrderedDict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from curator.library.disk.delta import digest, pack, squeeze, unpack, unsqueeze
from curator.library.disk.refusals import SaveRefused
from curator.library.disk.save import Fingerprint, read
from curator.pattern import Pattern, UnsafeEdit

_PATTERNS = 128  # how many unedited patterns are kept read and parsed; some 300 KB each


class Unreadable(UnsafeEdit):
    """The file cannot be read, or is not inside the library."""


@dataclass(frozen=True, slots=True)
class Held:
    """One version of a file (None, None: no file) and what the file on disk was when it was last read or written."""

    pattern: Pattern | None
    digest: str | None
    on_disk: Fingerprint | None

    @property
    def raw(self) -> bytes | None:
        """The version's bytes."""
        return None if self.pattern is None else self.pattern.to_bytes()


@dataclass(frozen=True, slots=True)
class Base:
    """A version that an edit is made on, small enough to be at hand for thousands of files."""

    digest: str | None
    on_disk: Fingerprint | None
    packed: str | None

    @staticmethod
    def of(held: Held) -> "Base":
        """The same version."""
        return Base(held.digest, held.on_disk, None if held.raw is None else pack(held.raw))

    @property
    def raw(self) -> bytes | None:
        """The version's bytes."""
        return None if self.packed is None else unpack(self.packed)


@dataclass(frozen=True, slots=True)
class _Edited:
    small: bytes | None
    digest: str | None
    saved: str | None  # packed: it is needed for comparing and merging only
    on_disk: Fingerprint | None


@dataclass(frozen=True, slots=True)
class Edited:
    """A new current value of a file, made from `base`: its bytes squeezed, None for no file.

    `pattern` may be None for a file that is there: then it is read again when it is wanted.
    """

    path: str
    base: Base
    pattern: Pattern | None
    small: bytes | None
    digest: str | None


class Contents:
    """The files of one library as a session sees them.

    Edited files are kept as squeezed bytes whatever their number; parsed patterns are kept for those in use alone,
    because a library may be larger than memory.  Safe to use from several threads.
    """

    def __init__(self, root: Path) -> None:
        self.root = root
        self._lock = threading.Lock()
        self._edited: dict[str, _Edited] = {}
        self._recent: OrderedDict[str, Held] = OrderedDict()
        self._writing: set[str] = set()

    def current(self, path: str) -> Held:
        """The file with its unsaved edits; raises Unreadable."""
        with self._lock:
            known = self._known(path)
        if known is not None:
            return known
        found = self.look(path)
        with self._lock:
            return self._known(path) or self._remember(path, found)

    def saved(self, path: str) -> Held:
        """The file as last read from disk or written to it; raises Unreadable."""
        with self._lock:
            edited = self._edited.get(path)
        if edited is None:
            return self.current(path)
        if edited.saved is None:
            return Held(None, None, None)
        return Held(Pattern.from_bytes(unpack(edited.saved)), digest(unpack(edited.saved)), edited.on_disk)

    def look(self, path: str) -> Held:
        """The file as it is on disk at this moment, without taking it up; raises Unreadable."""
        try:
            found = read(self.root, path)
        except SaveRefused as error:
            raise Unreadable(str(error)) from error
        if found is None:
            return Held(None, None, None)
        raw, fingerprint = found
        return Held(Pattern.from_bytes(raw), fingerprint.digest, fingerprint)

    def holds(self, path: str) -> bool:
        """Whether the file is known without looking at the disk."""
        with self._lock:
            return path in self._edited or path in self._recent

    def is_at(self, path: str, seen: Held | Base) -> bool:
        """Whether the current value of a file is still the one that was seen."""
        with self._lock:
            known = self._edited.get(path) or self._recent.get(path)
        # What is not held is as on disk; it was saved and let go of since, if it was seen with edits.
        return known.digest == seen.digest if known is not None else _as_on_disk(seen)

    def edit(self, values: Sequence[Edited]) -> None:
        """Let these be the current values."""
        keep = len(values) <= _PATTERNS // 2  # a step of a thousand files must not displace those in use
        with self._lock:
            for each in values:
                known = self._edited.get(each.path)
                saved = known.saved if known else each.base.packed
                # Not what the base says of the disk: the edit may have been begun before a save that ended since.
                held = known or self._recent.get(each.path) or each.base
                edited = _Edited(each.small, each.digest, saved, held.on_disk)
                self._put(each.path, edited, each.pattern if keep else None)

    def settle(self, path: str, on_disk: Held, new: Held | None = None) -> None:
        """Note what is on disk now; the current value is `new`, where given, or else stays what it is."""
        with self._lock:
            known = self._edited.get(path)
            value = new or (Held(_pattern(known.small), known.digest, None) if known else on_disk)
            if new is None:
                self._writing.discard(path)
            differs = value.digest != on_disk.digest or path in self._writing
            saved = pack(on_disk.raw) if differs and on_disk.raw is not None else None
            small = None if value.raw is None else squeeze(value.raw)
            self._put(path, _Edited(small, value.digest, saved, on_disk.on_disk), value.pattern)

    @contextlib.contextmanager
    def writing(self, paths: Collection[str]) -> Iterator[None]:
        """While these are written, what is edited back to how the file was is an edit still: the file is changing.

        Ends for a file when it is settled, and for those that could not be written with the block.
        """
        with self._lock:
            self._writing = set(paths)
        try:
            yield
        finally:
            with self._lock:
                left, self._writing = self._writing, set()
                for path in left:
                    edited = self._edited.get(path)
                    if edited is not None and _as_on_disk(edited):
                        del self._edited[path]

    def edited(self) -> tuple[str, ...]:
        """The files that differ from disk, in the order in which they came to."""
        with self._lock:
            return tuple(self._edited)

    def values(self, paths: Iterable[str]) -> dict[str, Held]:
        """The current values of the edited ones among these files."""
        edited = set(self.edited())
        return {path: self.current(path) for path in dict.fromkeys(paths) if path in edited}

    def came_and_went(self) -> tuple[list[str], list[str]]:
        """The edited files that are not on disk yet, and those that are to be there no more."""
        with self._lock:
            came = [path for path, edited in self._edited.items() if edited.on_disk is None]
            return came, [path for path, edited in self._edited.items() if edited.small is None]

    def _put(self, path: str, edited: _Edited, pattern: Pattern | None) -> None:
        """Take a value up; `pattern` is None where there is no file, or where it is not to be kept at hand."""
        self._recent.pop(path, None)
        if _as_on_disk(edited) and path not in self._writing:
            self._edited.pop(path, None)
        else:
            self._edited[path] = edited
        if pattern is not None or edited.small is None:
            self._remember(path, Held(pattern, edited.digest, edited.on_disk))

    def _known(self, path: str) -> Held | None:
        held = self._recent.get(path)
        if held is not None:
            self._recent.move_to_end(path)
            return held
        edited = self._edited.get(path)
        if edited is None:
            return None
        return self._remember(path, Held(_pattern(edited.small), edited.digest, edited.on_disk))

    def _remember(self, path: str, held: Held) -> Held:
        if held.pattern is not None or path in self._edited:  # what is not there may come to be at any time
            self._recent[path] = held
            while len(self._recent) > _PATTERNS:
                self._recent.popitem(last=False)
        return held


def _as_on_disk(value: _Edited | Held | Base) -> bool:
    return value.digest == (value.on_disk.digest if value.on_disk else None)


def _pattern(small: bytes | None) -> Pattern | None:
    return None if small is None else Pattern.from_bytes(unsqueeze(small))
