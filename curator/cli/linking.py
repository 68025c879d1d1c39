"""`links LIBRARY` lists the inferred links with their states; `decide LIBRARY …` decides one of them and saves."""

import argparse
import json
from pathlib import Path
from typing import Any

from curator.cli import OK, Refused
from curator.cli.libraries import scanned
from curator.cli.saying import say
from curator.library.catalogue import Catalogue
from curator.library.editing.session import Session
from curator.library.ledger.decisions import ACCEPTED, DEFERRED, REJECTED
from curator.library.review.deciding import Case, Verdict, case_of, edits_for
from curator.library.search.waiting import FLAGS, Waiting
from curator.links.kinds import KINDS, normalise
from curator.links.kinds import kind as kind_called
from curator.links.review import STATES, CannotDecide
from curator.pattern import UnsafeEdit

_DECISIONS = {"accept": ACCEPTED, "reject": REJECTED, "defer": DEFERRED}


def add_parsers(commands: Any) -> None:
    """Add both commands to the parser of all commands."""
    one = commands.add_parser("links", help="list the inferred links of a library with their states")
    one.add_argument("library", metavar="LIBRARY", type=Path, help="a folder of pattern files")
    one.add_argument("--state", choices=STATES, help="only links in this state")
    one.add_argument("--source", metavar="SLUG", help="only links that this pattern proposes")
    one.add_argument("--target", metavar="SLUG", help="only links that lead to this pattern, or name")
    one.add_argument("--json", action="store_true", help="print JSON")
    one.set_defaults(run=links)

    one = commands.add_parser(
        "decide",
        help="decide one inferred link, and save",
        description="Accepting adds the relation to the pattern's relationships with the link's confidence as its"
        " weight; rejecting takes the entry out of its inferred links; deferring only remembers that somebody looked."
        " All three are remembered in the library's ledger.",
    )
    one.add_argument("library", metavar="LIBRARY", type=Path, help="a folder of pattern files")
    one.add_argument("decision", choices=tuple(_DECISIONS), help="what is decided")
    one.add_argument("source", metavar="SOURCE", help="the slug of the pattern that proposes the link")
    one.add_argument("target", metavar="TARGET", help="the slug that the link leads to")
    one.add_argument("--type", metavar="KIND", help="which link, where several lead from one to the other")
    one.add_argument("--as", dest="kind", metavar="KIND", type=_kind, help="accept it as this kind")
    one.add_argument("--inverse", action="store_true", help="state the inverse in the target's file, too")
    one.add_argument("--by", metavar="NAME", default="", help="who decides (git's user when left out)")
    one.add_argument("--note", metavar="TEXT", default="", help="why")
    one.set_defaults(run=decide, parser=one)


def links(chosen: argparse.Namespace) -> int:
    """Run `links`."""
    with scanned(chosen.library) as (catalogue, _):
        found = _narrowed(catalogue, chosen.source, chosen.target)
    counts = dict.fromkeys(STATES, 0)
    for item in found:
        counts[item.state] += 1
    listed = [item for item in found if chosen.state in (None, item.state)]
    if chosen.json:
        print(json.dumps({"counts": counts, "links": [_facts(item) for item in listed]}))
        return OK
    for item in listed:
        sure = "" if item.confidence is None else f" {item.confidence:.2f}"
        flags = f" [{', '.join(flag for flag in FLAGS if flag in item.flags)}]" if item.flags else ""
        said = f"{item.source} {item.type or '(no kind)'} {item.target}{sure} {item.state}{flags}"
        say(said)
    say(", ".join(f"{count} {state}" for state, count in counts.items() if count) or "no inferred links")
    return OK


def decide(chosen: argparse.Namespace) -> int:
    """Run `decide`."""
    decision = _DECISIONS[chosen.decision]
    if decision != ACCEPTED and (chosen.kind or chosen.inverse):
        chosen.parser.error("--as and --inverse go with accept")
    with scanned(chosen.library) as (catalogue, _):
        item = _the_link(catalogue, chosen.source, chosen.target, chosen.type)
        verdict = Verdict(decision, chosen.kind or "", chosen.inverse, chosen.note, chosen.by)
        if item.state == "accepted" and decision != REJECTED and not verdict.kind:
            raise Refused(f"{_said(item)} is accepted already; nothing was changed.")
        session = Session(chosen.library, remember=False)
        try:
            case = case_of(session, catalogue, item.row)
            session.apply(edits_for(case, verdict), chosen.decision)
            refused = session.save().refused
        except (CannotDecide, UnsafeEdit) as error:
            raise Refused(f"{item.path}: {error}") from error
        finally:
            session.close()
    if refused:
        raise Refused(" ".join(f"{path}: {why}" for path, why in refused))
    say(_told(item, case, verdict))
    return OK


def _narrowed(catalogue: Catalogue, source: str | None, target: str | None) -> list[Waiting]:
    if source is not None and catalogue.by_slug(source) is None:
        raise Refused(f"The library has no pattern {source}.")
    found = catalogue.review(STATES).items
    path = None if source is None else _path(catalogue, source)
    slug = None if target is None else _slug(catalogue, target)
    return [
        item
        for item in found
        if (path is None or item.path == path) and (slug is None or slug in (item.slug, item.target))
    ]


def _the_link(catalogue: Catalogue, source: str, target: str, kind: str | None) -> Waiting:
    """The one link that is meant; raises Refused where there is none, or more than one."""
    found = _narrowed(catalogue, source, target)
    if kind is not None:
        found = [item for item in found if kind == item.type] or [i for i in found if normalise(kind) == i.kind]
    if not found:
        such = f" of kind {kind}" if kind is not None else ""
        raise Refused(f"{source} proposes no link{such} to {target}; nothing was changed.")
    if len(found) > 1:
        kinds = ", ".join(item.type or "(no kind)" for item in found)
        raise Refused(f"{source} proposes {len(found)} links to {target} ({kinds}): say which with --type.")
    return found[0]


def _path(catalogue: Catalogue, slug: str) -> str | None:
    row = catalogue.by_slug(slug)
    return row.path if row else None


def _slug(catalogue: Catalogue, name: str) -> str:
    row = catalogue.by_slug(name)
    return row.slug if row else name


def _facts(item: Waiting) -> dict[str, object]:
    return {
        "source": item.source,
        "target": item.target,
        "type": item.type,
        "confidence": item.confidence,
        "reason": item.reason,
        "state": item.state,
        "flags": [flag for flag in FLAGS if flag in item.flags],
    }


def _said(item: Waiting) -> str:
    return f"{item.source} {item.kind or '(no kind)'} {item.slug}"


def _told(item: Waiting, case: Case, verdict: Verdict) -> str:
    """One sentence of what was done."""
    if verdict.decision == REJECTED:
        return f"Rejected {_said(item)}: the entry was taken out of {item.path}."
    if verdict.decision == DEFERRED:
        return f"Deferred {_said(item)}: no pattern was changed."
    kind = verdict.kind or item.kind
    other = kind_called(kind)
    weight = "" if item.confidence is None else f" with weight {item.confidence:g}"
    also = ""
    if verdict.inverse:
        stated = other is not None and other.inverse is not None and case.target is not None
        also = f", and the inverse in {case.target.path}" if stated and case.target else "; its kind has no inverse"
    return f"Accepted {item.source} {kind} {item.slug}{weight} into {item.path}{also}."


def _kind(word: str) -> str:
    found = kind_called(word)
    if found is None:
        raise argparse.ArgumentTypeError(f"{word} is none of {', '.join(kind.id for kind in KINDS)}")
    return found.id
