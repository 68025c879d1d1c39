"""Searches that a curator keeps for a library, in the platform's configuration folder."""

import contextlib
import json
import os
import tempfile
from dataclasses import asdict, dataclass
from hashlib import blake2b
from pathlib import Path

from platformdirs import user_config_path


@dataclass(frozen=True, slots=True)
class Search:
    """A query under a name; `sort` as `results.SORTS` knows it."""

    name: str
    query: str
    sort: str = "relevance"


class Searches:
    """The kept searches of one library, in the order in which they were kept; `config` stands in for the folder."""

    def __init__(self, root: Path, config: Path | None = None) -> None:
        home = config if config is not None else user_config_path("pattern-curator", appauthor=False)
        name = blake2b(os.fsencode(os.path.realpath(root)), digest_size=10).hexdigest()
        self._place = home / "searches" / f"{name}.json"

    def all(self) -> tuple[Search, ...]:
        """Every kept search; none where the file is missing or not ours."""
        try:
            kept = json.loads(self._place.read_text("utf-8"))
        except (OSError, ValueError):
            return ()
        if not isinstance(kept, list):
            return ()
        found = [
            Search(
                *(str(each.get(key, default)) for key, default in (("name", ""), ("query", ""), ("sort", "relevance")))
            )
            for each in kept
            if isinstance(each, dict)
        ]
        return tuple(each for each in found if each.name)

    def keep(self, search: Search) -> None:
        """Keep a search, in place of one of the same name.  Raises OSError when it cannot be written."""
        known = [search if each.name == search.name else each for each in self.all()]
        self._write(known if search in known else [*known, search])

    def rename(self, name: str, new: str) -> None:
        """Call a kept search something else; another one that had the new name goes.  Raises OSError like `keep`."""
        known = [each for each in self.all() if each.name != new or name == new]
        self._write([Search(new, each.query, each.sort) if each.name == name else each for each in known])

    def forget(self, name: str) -> None:
        """Keep a search no more.  Raises OSError when that cannot be written."""
        self._write([each for each in self.all() if each.name != name])

    def _write(self, searches: list[Search]) -> None:
        """In one step, so that a crash leaves the old file or the new one."""
        self._place.parent.mkdir(parents=True, exist_ok=True)
        handle, beside = tempfile.mkstemp(dir=self._place.parent, prefix=".searches-")
        try:
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                json.dump([asdict(each) for each in searches], file, ensure_ascii=False, indent=1)
            Path(beside).replace(self._place)
        except BaseException:
            with contextlib.suppress(OSError):
                Path(beside).unlink()
            raise
