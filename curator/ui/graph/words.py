"""The graph in words: for screen readers, for the line below the canvas, for the hover card."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QCoreApplication

from curator.links.kinds import kind as kind_called
from curator.ui.graph.scene import OTHER, Edge, Scene
from curator.ui.translation import decimal, number

_TOLD = 5


def tr(text: str) -> str:
    return QCoreApplication.translate("Graph", text)


def kind_label(kind: str) -> str:
    """A kind as people say it: `generalizes_from` → "generalizes from"; stray words as they are written."""
    known = kind_called(kind)
    if known is None:
        return tr("other") if kind == OTHER else kind.replace("_", " ") or tr("no kind")
    return QCoreApplication.translate("Kinds", known.label)


def state_label(state: str) -> str:
    """An inferred link's state as people say it."""
    words = {
        "pending": tr("pending"),
        "deferred": tr("deferred"),
        "dangling": tr("target missing"),
        "reclassified": tr("accepted as another kind"),
        "rejected": tr("rejected"),
        "accepted": tr("accepted"),
    }
    return words.get(state, state)


def edge_label(edge: Edge) -> str:
    """An edge without its ends: "enables 0.85", "requires 0.76, pending"."""
    words = kind_label(edge.kind)
    if edge.weight is not None:
        words += f" {decimal(edge.weight)}"
    return f"{words}, {state_label(edge.state)}" if edge.state else words


def edge_sentence(scene: Scene, number: int) -> str:
    """A whole edge: "Coalition Building enables Administrative Advocacy (0.78)"."""
    edge = scene.edge(number)
    note = ", ".join(
        part
        for part in (decimal(edge.weight) if edge.weight is not None else "", state_label(edge.state or ""))
        if part
    )
    source, target = scene.titles[edge.source], scene.titles[edge.target]
    words = f"{source} {kind_label(edge.kind)} {target}"
    return f"{words} ({note})" if note else words


def node_sentence(scene: Scene, node: int) -> str:
    """Where a node stands: its title, how it is linked to the pattern in hand, and to how many it leads."""
    title = scene.titles[node]
    if node == scene.focus:
        return tr("{0}, the pattern in hand, {1} links").format(title, len(scene.edges_of(node)))
    if scene.focus < 0:
        return _on_map(scene, node)
    between = [
        scene.edge(int(number))
        for number in scene.edges_of(node)
        if scene.focus in (scene.source[number], scene.target[number])
    ]
    outward = [edge_label(edge) for edge in between if edge.source == scene.focus]
    inward = [edge_label(edge) for edge in between if edge.target == scene.focus]
    parts = [title]
    if outward:
        parts.append(tr("reached by {0}").format(", ".join(outward)))
    if inward:
        parts.append(tr("points here by {0}").format(", ".join(inward)))
    if not between:
        parts.append(tr("linked to {0}").format(", ".join(scene.titles[n] for n in scene.neighbours(node)[:4])))
    return "; ".join(parts)


def _on_map(scene: Scene, node: int) -> str:
    """A node of a map: what it says of others and what they say of it, the strongest first."""
    edges = [scene.edge(int(number)) for number in scene.edges_of(node)]
    if not edges:
        return tr("{0}, no links").format(scene.titles[node])
    edges.sort(key=lambda edge: (edge.state is not None, -(edge.weight or 0)))
    told = [
        f"{edge_label(edge)} {scene.titles[edge.target]}"
        if edge.source == node
        else tr("{0} {1} this").format(scene.titles[edge.source], edge_label(edge))
        for edge in edges[:_TOLD]
    ]
    more = len(edges) - len(told)
    if more:
        told.append(tr("and {0} more").format(more))
    name = tr("{0}, missing").format(scene.titles[node]) if scene.missing(node) else scene.titles[node]
    return tr("{0}, {1} links: {2}").format(name, len(edges), "; ".join(told))


def neighbourhood_summary(scene: Scene) -> str:
    """What the picture shows, in one or two sentences."""
    if scene.focus < 0:
        return tr("{0} patterns, {1} links").format(number(len(scene)), number(scene.edge_count))
    title = scene.titles[scene.focus]
    if not scene.edge_count:
        return tr("{0} has no links yet.").format(title)
    touching = [scene.edge(int(number)) for number in scene.edges_of(scene.focus)]
    outward = Counter(kind_label(edge.kind) for edge in touching if edge.source == scene.focus and not edge.state)
    inward = sum(edge.target == scene.focus for edge in touching)
    inferred = sum(edge.state is not None for edge in touching)
    parts = [f"{number(count)} {kind}" for kind, count in outward.most_common()]
    missing = sum(map(scene.missing, range(len(scene))))
    shown, said = len(scene) - 1 - missing, ", ".join(parts) or tr("no decided links of its own")
    if missing:
        sentence = tr("{0}: {1} patterns shown, {2} missing. It has {3}").format(title, shown, missing, said)
    else:
        sentence = tr("{0}: {1} patterns shown. It has {2}").format(title, shown, said)
    if inward:
        sentence += tr("; {0} point to it").format(inward)
    if inferred:
        sentence += tr("; {0} links are only inferred").format(inferred)
    return sentence + "."
