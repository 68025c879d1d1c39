"""Earlier and later versions of files, found again from one that is kept whole and the differences between them."""

from collections import deque

from curator.library.disk.delta import Delta, DeltaMismatch, digest, unpack


class Versions:
    """The versions of files that history may need, each told by its digest."""

    def __init__(self) -> None:
        self._whole: dict[str, dict[str, str]] = {}
        self._deltas: dict[str, list[Delta]] = {}

    def keep(self, path: str, version: str, packed: str) -> None:
        """Keep a version whole, as `pack` made it small."""
        self._whole.setdefault(path, {})[version] = packed

    def whole(self, path: str) -> dict[str, str]:
        """The versions of a file that are kept whole, packed."""
        return dict(self._whole.get(path, {}))

    def knows(self, path: str, version: str | None) -> bool:
        """Whether a version can be found again."""
        return version is None or self._search(path, version) is not None

    def link(self, path: str, delta: Delta) -> None:
        """Make the versions on both ends of a difference findable, where one of them is."""
        self._deltas.setdefault(path, []).append(delta)

    def unlink(self, path: str, delta: Delta) -> None:
        """Forget a difference that another one has replaced."""
        self._deltas[path].remove(delta)

    def find(self, path: str, version: str | None) -> bytes | None:
        """The bytes of a version, None for the one in which the file did not exist; raises KeyError when unknown."""
        if version is None:
            return None
        found = self._search(path, version)
        if found is None:
            raise KeyError(version)
        raw: bytes | None
        start, way = found
        raw = None if start is None else unpack(self._whole[path][start])
        try:
            for delta in way:
                raw = delta.apply(raw)
        except DeltaMismatch as error:
            raise KeyError(version) from error
        if digest(raw) != version:
            raise KeyError(version)
        return raw

    def _search(self, path: str, version: str) -> tuple[str | None, list[Delta]] | None:
        """A version that is known whole, and the fewest differences that lead from it to the one wanted."""
        whole = self._whole.get(path, {})
        steps: dict[str | None, list[Delta]] = {}
        for delta in self._deltas.get(path, ()):
            steps.setdefault(delta.new, []).append(delta)
            steps.setdefault(delta.old, []).append(delta.inverse())
        pending: deque[tuple[str | None, list[Delta]]] = deque([(version, [])])
        seen: set[str | None] = {version}
        while pending:
            at, way = pending.popleft()
            if at is None or at in whole:
                return at, way
            for delta in steps.get(at, ()):  # each leads to `at` from its old end
                if delta.old not in seen:
                    seen.add(delta.old)
                    pending.append((delta.old, [delta, *way]))
        return None
