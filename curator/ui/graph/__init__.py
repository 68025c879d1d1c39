"""The graph of relations on a canvas: the neighbourhood of a pattern, and the map of the library.

Importing this room loads pyqtgraph and NumPy, which takes a third of a second: import it after the first paint.

What stands beside the map (answers, export, …) talks to it so. `workspace` is the `MapWorkspace` (curator/ui/graph/
map.py), `picture = workspace.picture` its `MapPicture`; patterns are named by slug, edges by (source slug, target slug,
kind). All of this is for the UI thread, but for `library.read`.

    workspace.add_side("answers", text, key, icon, make)   a panel beside the map, a button and the command map.answers
    workspace.bar.add_button("map.export")                 a button for a command that is registered already
    picture.highlight(slugs, edges, fit=True)               these stand out, all else fades
    picture.clear_highlight()                               … until this, or Escape
    picture.select("a", "b")                                chosen and brought into view; one alone is taken in hand
    picture.selected()                                      the slugs that are chosen
    picture.mark("a", "b", kind)                            marks one edge, and brings it into view
    picture.marked()                                        the `MarkedEdge` (source, target, kind, state), or None
    picture.marked_changed, picture.selection_changed       signals without arguments
    picture.shown_graph()                                   a MultiDiGraph of what is shown, with `x` and `y`
    picture.atlas.data                                      the library as arrays (`MapData`), communities among them
    picture.changed                                         signal: another map, filter or colouring is shown
    workspace.library.read(lambda graph: …)                 asks the whole graph, on a pool thread
"""

from curator.ui.graph.neighbourhood import NeighbourhoodView

__all__ = ["NeighbourhoodView"]
