"""`graph LIBRARY OUT.{png,svg,graphml,gexf,json}`: how the patterns are related, for other programs or as a picture."""

import argparse
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

from curator.cli import OK, Refused
from curator.cli.libraries import scanned
from curator.cli.saying import say
from curator.library.disk.outside import write_outside
from curator.library.graph import graph_of
from curator.library.ledger.ledger import Ledger
from curator.links import export
from curator.links.kinds import KINDS, normalise

if TYPE_CHECKING:
    from curator.links.graph import Graph

_FORMATS = (*export.PICTURES, *export.DATA)
_PLACED = 300
"""Up to so many nodes are placed around the pattern in the middle; more make a map."""


def add_parser(commands: Any) -> None:
    """Add the command to the parser of all commands."""
    one = commands.add_parser(
        "graph",
        help="write the graph of relations as a picture or for other programs",
        description="The end of the file's name says what is written: a picture (png, svg), or the graph for other"
        " programs (graphml, gexf, json). A node's id is its slug; an edge has its kind, weight and origin.",
    )
    one.add_argument("library", metavar="LIBRARY", type=Path, help="a folder of pattern files")
    one.add_argument("out", metavar="OUT", type=Path, help=f"the file to write: .{', .'.join(_FORMATS)}")
    one.add_argument("--around", metavar="SLUG", help="only what is within --depth steps of this pattern")
    one.add_argument("--depth", metavar="N", type=_steps, help="how many steps (1)")
    one.add_argument("--kinds", metavar="K,K", type=_kinds, default=(), help="only relations of these kinds")
    one.add_argument("--inferred", action="store_true", help="with the links that a machine proposed")
    one.add_argument("--size", metavar="WxH", type=_size, help="of a picture, in pixels (1600x1200)")
    one.set_defaults(run=run, parser=one)


def run(chosen: argparse.Namespace) -> int:
    """Run the command."""
    wanted = chosen.out.suffix.lower().removeprefix(".")
    if wanted not in _FORMATS:
        chosen.parser.error(f"OUT has to end in one of .{', .'.join(_FORMATS)}, not in “{chosen.out.name}”")
    if chosen.depth is not None and chosen.around is None:
        chosen.parser.error("--depth goes with --around")
    if chosen.size is not None and wanted not in export.PICTURES:
        chosen.parser.error(f"--size goes with pictures, and .{wanted} is none")
    with scanned(chosen.library) as (catalogue, _):
        ledger = Ledger(chosen.library)
        whole = graph_of(catalogue, ledger.standing())
        if ledger.failure is not None:
            raise Refused(ledger.failure)
        middle = None
        if chosen.around is not None:
            row = catalogue.by_slug(chosen.around)
            middle = row.slug if row else chosen.around
    if middle is not None and middle not in whole:
        raise Refused(f"The library has no pattern {chosen.around}, and no relation leads to that name.")
    _check_kinds(whole, chosen.kinds)
    graph = export.part(whole, kinds=chosen.kinds, inferred=chosen.inferred, around=middle, depth=chosen.depth or 1)
    _write(chosen.out, _content(wanted, graph, middle, chosen))
    patterns = sum(not missing for _, missing in graph.nodes(data="missing"))
    missing = f", {len(graph) - patterns} names without one" if patterns < len(graph) else ""
    told = f"Wrote {chosen.out}: {patterns} patterns{missing}, {graph.number_of_edges()} edges."
    say(told)
    return OK


def _content(wanted: str, graph: "Graph", middle: str | None, chosen: argparse.Namespace) -> bytes:
    if wanted in export.DATA:
        return export.as_data(graph, wanted)
    from curator.links import drawing, layout, painting
    from curator.ui.colours import LIGHT

    near = middle is not None and len(graph) <= _PLACED
    places = layout.around(graph, middle) if near and middle is not None else layout.positions(graph)
    name = chosen.library.resolve().name
    title = f"{graph.nodes[middle]['title']} · {name}" if middle is not None else name
    picture = drawing.svg(graph, places, LIGHT, chosen.size or (1600, 1200), title=title, focus=middle)
    if wanted == "svg":
        return picture.encode("utf-8")
    try:
        return painting.png(picture)
    except painting.NoFonts as error:
        raise Refused(
            "The picture would have no names, because no common font is installed here; write an .svg instead, which"
            " takes the fonts of whoever looks at it."
        ) from error


def _check_kinds(graph: "Graph", kinds: tuple[str, ...]) -> None:
    known = {each.id for each in KINDS} | {str(facts["kind"]) for *_, facts in graph.edges(data=True)} - {""}
    for each in kinds:
        if normalise(each) not in known:
            raise Refused(f"No relation of this library is of the kind {each}; there are {', '.join(sorted(known))}.")


def _write(out: Path, content: bytes) -> None:
    target = out.resolve()
    if target.is_dir():
        raise Refused(f"{out} is a folder; name a file in it.")
    if not target.parent.is_dir():
        raise Refused(f"The folder {out.parent} does not exist; nothing was written.")
    write_outside(target, content)


def _steps(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text} is no number of steps from 1 on")
    return int(text)


def _kinds(text: str) -> tuple[str, ...]:
    kinds = tuple(each.strip() for each in text.split(",") if each.strip())
    if not kinds:
        raise argparse.ArgumentTypeError("no kind is named; for example: enables,requires")
    return kinds


def _size(text: str) -> tuple[int, int]:
    found = re.fullmatch(r"(\d{1,6})[x×](\d{1,6})", text.strip().lower())
    least, most = 64, 16_384
    if found is None or not all(least <= int(side) <= most for side in found.groups()):
        raise argparse.ArgumentTypeError(f"{text} is no size such as 1600x1200, of {least} to {most} pixels a side")
    return int(found[1]), int(found[2])
