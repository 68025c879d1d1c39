"""`search LIBRARY QUERY [--limit N] [--json]`: the patterns that a query finds, the best first."""

import argparse
import json
import time

from curator.cli import OK, Refused
from curator.cli.bulk import note_problems
from curator.cli.libraries import scanned
from curator.cli.saying import say
from curator.library.search.query import QueryError
from curator.library.search.results import SORTS


def run(chosen: argparse.Namespace) -> int:
    """Run the command."""
    if chosen.sort.removeprefix("-") not in SORTS:
        raise Refused(f"Results cannot be sorted by {chosen.sort}; choose one of {', '.join(SORTS)}.")
    with scanned(chosen.library) as (catalogue, _):
        note_problems(chosen.library, catalogue, chosen.query)
        began = time.perf_counter()
        try:
            results = catalogue.rows(chosen.query, chosen.sort)
        except QueryError as error:
            place = f"(at character {error.position + 1} of the query)"
            raise Refused(f"{error.message.rstrip('.')} {place}.") from error
        rows = results.rows(0, chosen.limit)
        seconds = time.perf_counter() - began
        found = [(row, catalogue.snippet(row.path, chosen.query).text) for row in rows]
    if chosen.json:
        listed = [{"slug": row.slug, "path": row.path, "title": row.title, "snippet": text} for row, text in found]
        print(json.dumps({"total": results.total, "seconds": round(seconds, 4), "results": listed}))
        return OK
    for row, text in found:
        say(f"{row.title} — {row.path}")
        if text:
            say(f"    {text}")
    rest = results.total - len(found)
    say(f"{results.total} found" + (f", {rest} not shown." if rest else "."))
    return OK
