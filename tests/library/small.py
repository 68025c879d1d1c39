"""Small libraries for the tests of finding and indexing."""

import os
import time
from collections.abc import Mapping
from pathlib import Path

from curator.library.catalogue import Catalogue


def pattern(slug: str, *, status: str = "draft", vitality: float = 3.5, body: str = "A body.\n", more: str = "") -> str:
    """A short v7.1 pattern; `more` is YAML put at its end."""
    return (
        f"---\nid: pat_{slug}\nslug: {slug}\ntitle: {slug.replace('-', ' ').title()}\naliases: []\n"
        f"summary: >-\n  What {slug} is about.\n"
        f"ontology:\n  domain: finance\n  commons_assessment:\n    vitality: {vitality}\n"
        f"lifecycle:\n  status: {status}\n  confidence: 2\n{more}---\n{body}"
    )


def links(*proposed: tuple[str, str], hard: Mapping[str, str] | None = None) -> str:
    """YAML of groups 5 and 6: `hard` by kind, `proposed` as (kind, target)."""
    five = "".join(f"  {kind}:\n    - slug: {target}\n      weight: 0.5\n" for kind, target in (hard or {}).items())
    six = "".join(
        f"    - target: {target}\n      type: {kind}\n      confidence: 0.8\n      reason: because of trust\n"
        for kind, target in proposed
    )
    return f"relationships:\n{five or '  enables: []' + chr(10)}graph_garden:\n  inferred_links:\n{six}"


def write(root: Path, files: Mapping[str, str | bytes]) -> Path:
    """Write files, old enough that their time stamps tell the next change."""
    for path, content in files.items():
        place = root / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(content.encode() if isinstance(content, str) else content)
        old = time.time_ns() - 10**9
        os.utime(place, ns=(old, old))
    return root


def slugs(catalogue: Catalogue, query: str = "", sort: str = "relevance", changed: tuple[str, ...] = ()) -> list[str]:
    """What a query finds, in order."""
    return [row.slug for row in catalogue.rows(query, sort, changed).rows()]
