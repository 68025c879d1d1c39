"""What accepting a link would do, in words: all of it, or what matters most in two lines."""

from __future__ import annotations

from collections.abc import Mapping

from curator.links.consequences import Consequences
from curator.links.contradictions import MUTUAL
from curator.ui.answers.words import reason, tr
from curator.ui.graph.words import kind_label
from curator.ui.translation import number


def outlook_lines(found: Consequences, titles: Mapping[str, str]) -> list[str]:
    """What would be, a sentence a line; what is troubling first. `titles` are those of the patterns by slug."""
    lines = [*_troubles(found, titles), *_joins(found)]
    now, then = found.in_links
    if not now:
        lines.append(tr("No other pattern points to the target yet."))
    elif now != then:
        lines.append(tr("{0} patterns would point to the target instead of {1}.").format(number(then), number(now)))
    return [*lines, *_rank(found), *_calm(found)]


def outlook_in_short(found: Consequences, titles: Mapping[str, str]) -> list[str]:
    """One or two lines: what is troubling, or else what would be joined, or that all is well; and the target's rank."""
    first = _troubles(found, titles) or _joins(found) or _calm(found)
    return [*first, *_rank(found)][:2]


def _troubles(found: Consequences, titles: Mapping[str, str]) -> list[str]:
    lines = []
    if found.circle:
        way = f" {kind_label(found.circle_kind)} ".join(titles.get(slug, slug) for slug in found.circle)
        lines.append(tr("⚠ A circle would close: {0}.").format(way))
    lines += [
        tr("⚠ It would contradict what stands there: {0}.").format(reason(each.reason))
        for each in found.contradictions
        if each.reason != MUTUAL or not found.circle
    ]
    return lines


def _joins(found: Consequences) -> list[str]:
    if not found.joined:
        return []
    one, other = map(number, found.joined)
    return [tr("It would join two parts of the library, of {0} and {1} patterns.").format(one, other)]


def _rank(found: Consequences) -> list[str]:
    before, after, patterns = map(number, (*found.place, found.patterns))
    if before == after:
        return []
    return [tr("By attention the target would be in place {0} of {1} instead of {2}.").format(after, patterns, before)]


def _calm(found: Consequences) -> list[str]:
    return [] if found.troubling else [tr("It closes no circle and contradicts nothing.")]
