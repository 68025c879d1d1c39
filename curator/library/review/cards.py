"""What a curator reads before deciding one link: both patterns, what already links them, what was decided before."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from curator.library.editing.session import Session
from curator.library.index.summary import summary_of
from curator.library.ledger.decisions import Decision
from curator.library.search.waiting import Waiting
from curator.links.relations import hard_links, inferred_links
from curator.links.review import state_of
from curator.pattern import Pattern, UnsafeEdit

PROBLEM, SOLUTION = 2, 3


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two patterns.  `path` is None where there is no such pattern; `failure` says why it cannot be read.

    `problem` and `solution` are the Markdown of the body's sections 2 and 3, "" where there is none; a body without
    them gives its `opening` instead.
    """

    path: str | None
    slug: str
    title: str
    summary: str = ""
    problem: str = ""
    solution: str = ""
    opening: str = ""
    domain: str = ""
    status: str = ""
    failure: str = ""


@dataclass(frozen=True, slots=True)
class Tie:
    """One thing that links the two already.

    `forward` when the source's file says it.  `stated` by people, with `value` its weight; else proposed by a machine,
    with `value` its confidence.
    """

    kind: str
    forward: bool
    stated: bool
    value: float | None


@dataclass(frozen=True, slots=True)
class Card:
    """A link ready to be decided.

    `state` is the link's state at this moment, "" when the file proposes it no more.  `before` is the decision that it
    came back from, made on other evidence; `history` are all earlier decisions, the latest first.
    """

    item: Waiting
    source: Side
    target: Side
    ties: tuple[Tie, ...] = ()
    state: str = ""
    before: Decision | None = None
    history: tuple[Decision, ...] = ()


def card(session: Session, item: Waiting) -> Card:
    """The card of a link, from both files as they are now; takes milliseconds.  Any thread."""
    one = _read(session, item.path)
    other = _read(session, item.target_path) if item.target_path is not None else None
    source, data = _side(item.path, item.source, item.title, one)
    if item.target_path is None:
        target, theirs = Side(None, item.slug, item.target_title), None
    else:
        target, theirs = _side(item.target_path, item.slug, item.target_title, other)
    names = _names(source.slug, data)
    found = (
        session.decided(name, item.kind, item.target) for name in sorted(names, key=lambda each: each != source.slug)
    )
    standing = next((each for each in found if each is not None), None)
    same = standing is not None and standing.evidence in ("", item.evidence)
    return Card(
        item,
        source,
        target,
        _ties(item, data, names, theirs, {item.slug, item.target}),
        _state(item, data, standing.decision if standing is not None and same else None),
        standing if standing is not None and not same else None,
        _history(session, names, item, standing),
    )


def _read(session: Session, path: str) -> Pattern | str:
    try:
        return session.pattern(path)
    except UnsafeEdit as error:
        return str(error)


def _side(path: str, slug: str, title: str, read: Pattern | str | None) -> tuple[Side, Mapping[str, Any] | None]:
    if not isinstance(read, Pattern):
        return Side(path, slug, title, failure=read or ""), None
    summary = summary_of(path, read.data, read.failure)
    sections = {section.number: section.markdown for section in reversed(read.sections)}
    problem, solution = sections.get(PROBLEM, ""), sections.get(SOLUTION, "")
    side = Side(
        path,
        summary.slug,
        summary.title,
        summary.summary,
        problem,
        solution,
        "" if problem or solution else read.body,
        summary.domain,
        summary.status,
        str(read.failure) if read.failure is not None else "",
    )
    return side, read.data


def _names(slug: str, data: Mapping[str, Any] | None) -> set[str]:
    found = data.get("id") if data else None
    return {slug, found} if isinstance(found, str) and found else {slug}


def _ties(
    item: Waiting,
    data: Mapping[str, Any] | None,
    ours: set[str],
    theirs: Mapping[str, Any] | None,
    names: set[str],
) -> tuple[Tie, ...]:
    names = names | _names(item.slug, theirs)
    found = [Tie(each.kind, True, True, each.weight) for each in hard_links(data) if each.target in names]
    found += [Tie(each.kind, False, True, each.weight) for each in hard_links(theirs) if each.target in ours]
    found += [
        Tie(each.kind or each.type, True, False, each.confidence)
        for each in inferred_links(data)
        if each.target in names and (each.target, each.type) != (item.target, item.type)
    ]
    found += [
        Tie(each.kind or each.type, False, False, each.confidence)
        for each in inferred_links(theirs)
        if each.target in ours
    ]
    return tuple(found)


def _state(item: Waiting, data: Mapping[str, Any] | None, decided: str | None) -> str:
    links = [each for each in inferred_links(data) if (each.target, each.type) == (item.target, item.type)]
    if not links:
        return ""

    def resolve(target: str) -> str:
        return item.slug if target == item.target else target

    return state_of(links[0], hard_links(data), lambda slug: item.target_path is not None, decided, resolve)


def _history(session: Session, names: set[str], item: Waiting, standing: Decision | None) -> tuple[Decision, ...]:
    """All decisions that were not taken back; of what is undone but not saved, the ledger still says that it stands."""
    if standing is None:
        return ()
    made = {each.identity: each for name in names for each in session.ledger.history(name, item.kind, item.target)}
    made[standing.identity] = standing
    return tuple(sorted((each for each in made.values() if each.at <= standing.at), key=lambda e: e.at, reverse=True))
