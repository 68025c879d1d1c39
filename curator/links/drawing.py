"""A picture of a graph as SVG: what the map shows, for print and for people without the program.

Kinds have their colours and an arrow where they lead one way, inferred links are dashed in their state's colour, names
that no pattern bears are hollow, and below the picture stands what its colours mean. Nothing in it depends on a screen.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol
from xml.sax.saxutils import escape

import numpy as np
from numpy.typing import NDArray

from curator.links.export import writable
from curator.links.graph import HARD
from curator.links.kinds import KINDS, kind
from curator.links.lettering import Box, Wanted, box_around, lettered, shortened, text_width
from curator.links.review import STATES

if TYPE_CHECKING:
    from curator.links.graph import Graph

Floats = NDArray[np.float64]
Place = tuple[float, float]

FONTS = (
    "Inter, 'Segoe UI', 'Helvetica Neue', 'Noto Sans', 'DejaVu Sans', 'Liberation Sans', 'Nimbus Sans', Ubuntu, "
    "Cantarell, Verdana, Helvetica, Arial, sans-serif"
)
# Directions that would turn the rest of a line around.
_TURNING = dict.fromkeys(map(ord, "\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"))
_SMALL, _LARGE = 12.0, 15.0
_LEGEND_LINE = 22.0
_MARGIN = 24.0
_LEVELS = 5
_CROWDED = 400
"""From so many edges on, long and weak ones step back, so that what belongs together stands out."""
_LANE = 5.0
_CLOSEST = 240.0
"""The most pixels that two neighbours are apart: three patterns need not fill a page."""
_HUES = ("#4477AA", "#EE6677", "#228833", "#CCBB44", "#66CCEE", "#AA3377", "#EE7733", "#009988")
"""Paul Tol's, which colour-blind people can tell apart, for the domains that most patterns are of."""


class Ink(Protocol):
    """The colours of a picture, as `#rrggbb`; both schemes of the program's own are such."""

    @property
    def surface(self) -> str: ...
    @property
    def text(self) -> str: ...
    @property
    def muted(self) -> str: ...
    @property
    def accent(self) -> str: ...
    @property
    def kinds(self) -> Mapping[str, str]: ...
    @property
    def states(self) -> Mapping[str, str]: ...


@dataclass(frozen=True)
class Words:
    """The words of the picture's legend; English unless somebody translates them."""

    kinds: Mapping[str, str]
    states: Mapping[str, str]
    missing: str = "no pattern of this name"
    elsewhere: str = "other domains"
    inferred: str = "inferred, {0}"


ENGLISH = Words({each.id: each.label for each in KINDS}, {each: each for each in STATES})


def svg(
    graph: "Graph",
    places: Mapping[str, Place],
    ink: Ink,
    size: tuple[int, int] = (1600, 1200),
    *,
    title: str = "",
    focus: str | None = None,
    frame: Box | None = None,
    words: Words = ENGLISH,
) -> str:
    """The picture, `size` in pixels; `places` holds every node's, y growing upwards, in units of about a node's room.

    `focus` is the pattern in hand. `frame` (left, bottom, right, top in the places' units) is the part that is to fill
    the picture; the whole graph without it.
    """
    return _Picture(graph, places, ink, size, title, focus, frame, words).drawn()


class _Picture:
    """One picture while it is drawn."""

    def __init__(
        self,
        graph: "Graph",
        places: Mapping[str, Place],
        ink: Ink,
        size: tuple[int, int],
        title: str,
        focus: str | None,
        frame: Box | None,
        words: Words,
    ) -> None:
        self.graph, self.ink, self.size, self.focus, self.words = graph, ink, size, focus, words
        self.title = _said(title)
        self.nodes = sorted(graph)
        self.number = {node: index for index, node in enumerate(self.nodes)}
        self.domains = _most_used(graph)
        self.plain = _mixed(ink.muted, ink.surface, 0.55)
        self.legend = _rows(self._legend_items(), size[0] - 2 * _MARGIN)
        top = 2 * _MARGIN + _LARGE if self.title else _MARGIN
        self.room: Box = (_MARGIN, top, size[0] - _MARGIN, size[1] - _MARGIN - len(self.legend) * _LEGEND_LINE)
        given = np.array([places[node] for node in self.nodes], dtype=np.float64).reshape(-1, 2)
        self.xy, self.scale = _fitted(given, self.room, frame)
        degree = np.array([graph.degree[node] for node in self.nodes], dtype=np.float64)
        share = np.sqrt(degree / max(degree.max(initial=1.0), 1.0))
        self.radius = float(np.clip(self.scale * 0.16, 1.2, 7.0)) * (1.0 + 1.6 * share)
        if focus is not None and focus in self.number:
            self.radius[self.number[focus]] *= 1.5
        missing = np.array([graph.nodes[node]["missing"] for node in self.nodes], dtype=bool)
        self.importance = np.where(missing, degree * 0.2, degree)

    def drawn(self) -> str:
        width, height = self.size
        left, top, right, bottom = self.room
        parts = [
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}"'
            f' viewBox="0 0 {width} {height}" font-family="{FONTS}">',
            f"<title>{escape(self.title)}</title>",
            f'<rect width="{width}" height="{height}" fill="{self.ink.surface}"/>',
            f'<clipPath id="room"><rect x="{left:g}" y="{top:g}" width="{right - left:g}" height="{bottom - top:g}"/>'
            "</clipPath>",
            '<g clip-path="url(#room)">',
            *self._edges(),
            *self._discs(),
            "</g>",
            *self._names(),
            *self._heading(),
            *self._legend(),
            "</svg>\n",
        ]
        return "\n".join(parts)

    # edges

    def _edges(self) -> list[str]:
        edges = [facts for *_, facts in self.graph.edges(data=True)]
        if not edges:
            return []
        ends = np.array([(self.number[a], self.number[b]) for a, b in self.graph.edges()], dtype=np.int64)
        weight = np.array([min(max(each.get("weight", 0.6), 0.0), 1.0) for each in edges])
        start, end = self._trimmed(ends)
        length = np.hypot(*(end - start).T)
        level = _levels(weight, length, self.scale)
        groups: dict[tuple[bool, str, int], list[int]] = {}
        for at, each in enumerate(edges):
            hard = each["origin"] == HARD
            groups.setdefault((hard, each["kind"] if hard else each["state"], int(level[at])), []).append(at)
        found = []
        for (hard, name, rank), members in sorted(
            groups.items(), key=lambda each: (each[0][0], each[0][2], each[0][1])
        ):
            colour = (self.ink.kinds if hard else self.ink.states).get(name, self.ink.muted)
            strength = (rank + 1) / _LEVELS
            thick = 0.7 + 0.9 * strength if len(edges) < _CROWDED else 0.5 + 0.6 * strength
            dashes = "" if hard else ' stroke-dasharray="5 3"'
            lines, heads = self._strokes(members, edges, ends, start, end)
            found.append(
                f'<g stroke="{colour}" fill="{colour}" opacity="{0.15 + 0.85 * strength**1.6:.2f}">'
                f'<path fill="none" stroke-width="{thick:.2f}"{dashes} d="{lines}"/>'
                + (f'<path stroke="none" d="{heads}"/>' if heads else "")
                + "</g>"
            )
        return found

    def _trimmed(self, ends: NDArray[np.int64]) -> tuple[Floats, Floats]:
        """Where each line begins and ends: at the borders of its discs, beside others that join the same two."""
        source, target = self.xy[ends[:, 0]], self.xy[ends[:, 1]]
        along = target - source
        length = np.hypot(*along.T)
        unit = along / np.maximum(length, 1e-9)[:, None]
        aside = np.stack([-unit[:, 1], unit[:, 0]], axis=1) * (_lanes(ends) * _LANE)[:, None]
        near, far = self.radius[ends[:, 0]] + 1.0, self.radius[ends[:, 1]] + 1.5
        squeeze = np.minimum(1.0, length * 0.7 / np.maximum(near + far, 1e-9))
        return source + unit * (near * squeeze)[:, None] + aside, target - unit * (far * squeeze)[:, None] + aside

    def _strokes(
        self,
        members: Sequence[int],
        edges: Sequence[Mapping[str, object]],
        ends: NDArray[np.int64],
        start: Floats,
        end: Floats,
    ) -> tuple[str, str]:
        lines, heads = [], []
        head = float(np.clip(self.scale * 0.16, 2.2, 8.0))
        for at in members:
            (x, y), (to_x, to_y) = start[at], end[at]
            if ends[at, 0] == ends[at, 1]:
                loop = float(self.radius[ends[at, 0]]) + 3.0
                middle_x, middle_y = self.xy[ends[at, 0]]
                lines.append(f"M{middle_x:.1f} {middle_y:.1f}a{loop:.1f} {loop:.1f} 0 1 0 {loop:.1f} {-loop:.1f}")
                continue
            lines.append(f"M{x:.1f} {y:.1f}L{to_x:.1f} {to_y:.1f}")
            known = kind(str(edges[at]["kind"]))
            length = float(np.hypot(to_x - x, to_y - y))
            if (known is None or not known.symmetric) and length > head:
                unit_x, unit_y = (to_x - x) / length, (to_y - y) / length
                back_x, back_y = to_x - unit_x * head, to_y - unit_y * head
                wing_x, wing_y = -unit_y * head * 0.42, unit_x * head * 0.42
                heads.append(
                    f"M{to_x:.1f} {to_y:.1f}L{back_x + wing_x:.1f} {back_y + wing_y:.1f}"
                    f"L{back_x - wing_x:.1f} {back_y - wing_y:.1f}Z"
                )
        return "".join(lines), "".join(heads)

    # nodes and their names

    def _discs(self) -> list[str]:
        found = []
        for at in np.argsort(self.radius, kind="stable"):
            node = self.nodes[at]
            facts = self.graph.nodes[node]
            (x, y), radius = self.xy[at], self.radius[at]
            if facts["missing"]:
                dress = f'fill="{self.ink.surface}" stroke="{self.ink.muted}" stroke-width="1"'
            elif node == self.focus:
                dress = f'fill="{self.ink.accent}" stroke="{self.ink.surface}" stroke-width="1"'
            else:
                tone = self.domains.get(facts["domain"], self.plain)
                dress = f'fill="{tone}" stroke="{self.ink.surface}" stroke-width="0.6"'
            told = escape(f"{_said(facts['title'])} ({_said(node)})")
            found.append(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{radius:.1f}" {dress}><title>{told}</title></circle>')
        return found

    def _names(self) -> list[str]:
        crowded = len(self.nodes) > _CROWDED
        order = np.argsort(-self.importance, kind="stable")
        if self.focus in self.number:
            own = self.number[str(self.focus)]
            order = np.concatenate([[own], order[order != own]])
        limits = np.quantile(self.importance, 0.97) if len(self.nodes) else 0
        wanted = [
            Wanted(
                int(at),
                float(self.xy[at, 0]),
                float(self.xy[at, 1]),
                float(self.radius[at]),
                shortened(_said(self.graph.nodes[self.nodes[at]]["title"]), 30 if crowded else 44),
                _LARGE if self.nodes[at] == self.focus or (crowded and self.importance[at] >= limits > 0) else _SMALL,
            )
            for at in order
            if not crowded or self.importance[at] > 0
        ]
        discs = (
            ()
            if crowded
            else [box_around(x, y, r) for (x, y), r in zip(self.xy.tolist(), self.radius.tolist(), strict=True)]
        )
        most = int((self.room[2] - self.room[0]) * (self.room[3] - self.room[1]) / 9000)
        found = []
        for each in lettered(wanted, self.room, most, discs):
            missing = self.graph.nodes[self.nodes[each.number]]["missing"]
            weight = ' font-weight="600"' if each.size > _SMALL else ""
            found.append(
                f'<text x="{each.x:.1f}" y="{each.y:.1f}" font-size="{each.size:g}" text-anchor="middle"{weight}'
                f' fill="{self.ink.muted if missing else self.ink.text}" stroke="{self.ink.surface}"'
                f' stroke-width="3" stroke-linejoin="round" paint-order="stroke">{escape(each.text)}</text>'
            )
        return found

    # what stands around

    def _heading(self) -> list[str]:
        if not self.title:
            return []
        return [
            f'<text x="{_MARGIN:g}" y="{_MARGIN + _LARGE:g}" font-size="{_LARGE:g}" font-weight="600"'
            f' fill="{self.ink.text}">{escape(self.title)}</text>'
        ]

    def _legend_items(self) -> list[tuple[str, str]]:
        """(sample, words) of each line of the legend; a sample is drawn around the origin, 28 wide."""
        items = []
        hard = {facts["kind"] for *_, facts in self.graph.edges(data=True) if facts["origin"] == HARD}
        order = {each.id: place for place, each in enumerate(KINDS)}
        for name in sorted(hard, key=lambda each: (order.get(each, len(order)), each)):
            colour, known = self.ink.kinds.get(name, self.ink.muted), kind(name)
            head = "" if known is not None and known.symmetric else f'<path d="M28 0L20 -3.4L20 3.4Z" fill="{colour}"/>'
            line = f'<path d="M0 0L{28 if not head else 22} 0" stroke="{colour}" stroke-width="1.8"/>'
            items.append((line + head, self.words.kinds.get(name) or _said(name) or "–"))
        states = {facts["state"] for *_, facts in self.graph.edges(data=True) if facts["origin"] != HARD}
        for state in (each for each in STATES if each in states):
            line = f'stroke="{self.ink.states[state]}" stroke-width="1.8" stroke-dasharray="5 3"'
            items.append((f'<path d="M0 0L28 0" {line}/>', self.words.inferred.format(self.words.states[state])))
        known_domains = {facts["domain"] for _, facts in self.graph.nodes(data=True) if not facts["missing"]}
        items += [(_dot(colour), shortened(_said(domain), 32)) for domain, colour in self.domains.items()]
        if known_domains - self.domains.keys():
            items.append((_dot(self.plain), self.words.elsewhere))
        if any(missing for _, missing in self.graph.nodes(data="missing")):
            hollow = f'<circle cx="22" cy="0" r="4.5" fill="none" stroke="{self.ink.muted}"/>'
            items.append((hollow, self.words.missing))
        return items

    def _legend(self) -> list[str]:
        found = []
        y = self.size[1] - _MARGIN - (len(self.legend) - 1) * _LEGEND_LINE
        for row in self.legend:
            x = _MARGIN
            for sample, said, across in row:
                found.append(
                    f'<g transform="translate({x:.1f} {y:.1f})" fill="none">{sample}'
                    f'<text x="36" y="4" font-size="{_SMALL:g}" fill="{self.ink.text}">{escape(said)}</text></g>'
                )
                x += across
            y += _LEGEND_LINE
        return found


def _said(text: str) -> str:
    """A name on one line that XML can hold and that keeps its own direction to itself."""
    return " ".join(writable(text).translate(_TURNING).split())


def _fitted(places: Floats, room: Box, frame: Box | None) -> tuple[Floats, float]:
    """The places in the picture's pixels, and how many of them a unit of the places has."""
    left, top, right, bottom = room
    if frame is not None:
        low, high = np.array(frame[:2]), np.array(frame[2:])
        pad = 0.0
    elif len(places):
        low, high = places.min(axis=0), places.max(axis=0)
        pad = 36.0
    else:
        low = high = np.zeros(2)
        pad = 0.0
    across = np.maximum(high - low, 1e-9)
    space = np.array([max(right - left - 2 * pad - 2 * pad, 8.0), max(bottom - top - 2 * pad, 8.0)])
    scale = float(min(*(space / across), _CLOSEST))
    middle = np.array([(left + right) / 2, (top + bottom) / 2])
    return middle + (places - (low + high) / 2) * (scale, -scale), scale


def _levels(weight: Floats, length: Floats, scale: float) -> NDArray[np.int64]:
    """How far each edge stands out, from 0 on: by its weight, and in a crowd by how short it is."""
    strength = weight
    if len(weight) >= _CROWDED:
        crowd = (_CROWDED / len(weight)) ** 0.35
        strength = weight * np.clip(4.0 * scale / np.maximum(length, 1.0), 0.1, 1.0) * crowd
    return np.clip((strength * _LEVELS).astype(np.int64), 0, _LEVELS - 1)


def _lanes(ends: NDArray[np.int64]) -> Floats:
    """Side-by-side lanes for edges that join the same two: 0 for one, ±½ for two, and so on."""
    low, high = ends.min(axis=1), ends.max(axis=1)
    pairs = np.stack([low, high], axis=1)
    _, which, sizes = np.unique(pairs, axis=0, return_inverse=True, return_counts=True)
    which = which.reshape(-1)
    order = np.argsort(which, kind="stable")
    rank = np.empty(len(ends))
    rank[order] = np.arange(len(ends)) - np.repeat(np.cumsum(sizes) - sizes, sizes)
    lane = rank - (sizes[which] - 1) / 2
    return np.where(ends[:, 0] > ends[:, 1], -lane, lane)


def _most_used(graph: "Graph") -> dict[str, str]:
    """The colours of the domains that most patterns are of."""
    counts = Counter(facts["domain"] for _, facts in graph.nodes(data=True) if facts["domain"])
    return dict(zip(sorted(counts, key=lambda each: (-counts[each], each)), _HUES, strict=False))


def _mixed(colour: str, ground: str, share: float) -> str:
    """A share of a colour over a ground, both `#rrggbb`."""
    pairs = zip(bytes.fromhex(colour[1:]), bytes.fromhex(ground[1:]), strict=True)
    return "#" + bytes(round(one * share + other * (1 - share)) for one, other in pairs).hex()


def _dot(colour: str) -> str:
    return f'<circle cx="22" cy="0" r="4.5" fill="{colour}"/>'


def _rows(items: Sequence[tuple[str, str]], width: float) -> list[list[tuple[str, str, float]]]:
    """The legend's items in rows, each with the room it takes."""
    rows: list[list[tuple[str, str, float]]] = []
    used = width
    for sample, said in items:
        across = 36 + text_width(said, _SMALL) + 22
        if used + across > width + 22:
            rows.append([])
            used = 0.0
        rows[-1].append((sample, said, across))
        used += across
    return rows
