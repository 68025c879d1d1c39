"""Where the review of a library was left: filters, order, the link in hand.  Kept in the platform's state folder.

Nothing here is worth an error message: what cannot be read or written is as if nothing had been kept.
"""

import hashlib
import json
import logging
import os
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any

from platformdirs import user_state_path

from curator.library.review.queue import Narrowing
from curator.library.search.waiting import OPEN, Key

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Place:
    """Where the curator was: `at` is the key of the link in hand, `inverse` whether accepting states the inverse."""

    narrowing: Narrowing = field(default_factory=Narrowing)
    order: str = "confidence"
    at: Key | None = None
    inverse: bool = False


def recall(root: Path, state: Path | None = None) -> Place:
    """The place kept for a library; `state` stands in for the platform's folder."""
    try:
        kept = json.loads(_file(root, state).read_text("utf-8"))
        return _place(kept)
    except FileNotFoundError:
        return Place()
    except (OSError, ValueError, TypeError, KeyError) as error:
        _log.info("Where the review was left could not be read: %s", error)
        return Place()


def keep(root: Path, place: Place, state: Path | None = None) -> None:
    """Remember a place for a library."""
    file = _file(root, state)
    temporary = file.with_name(f".{file.name}.{os.getpid()}")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        temporary.write_text(json.dumps(asdict(place)), "utf-8")
        temporary.replace(file)
    except (OSError, ValueError) as error:
        _log.info("Where the review was left could not be kept: %s", error)


def _file(root: Path, state: Path | None) -> Path:
    folder = state if state is not None else user_state_path("pattern-curator", appauthor=False)
    return folder / "review" / f"{hashlib.sha256(str(root).encode('utf-8', 'surrogateescape')).hexdigest()[:16]}.json"


def _place(kept: Any) -> Place:
    said = kept["narrowing"]
    values = {each.name: said[each.name] for each in fields(Narrowing) if isinstance(said.get(each.name), str)}
    narrowing = Narrowing(**values)
    if narrowing.state not in OPEN:
        narrowing = Narrowing()
    at = kept["at"]
    whole = isinstance(at, list) and len(at) == 4 and all(isinstance(part, str) for part in at)
    return Place(
        narrowing, str(kept["order"]), (at[0], at[1], at[2], at[3]) if whole else None, kept["inverse"] is True
    )
