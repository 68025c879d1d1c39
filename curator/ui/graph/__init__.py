"""The graph of relations on a canvas: the neighbourhood of a pattern.

Importing this room loads pyqtgraph and NumPy, which takes a third of a second: import it after the first paint.
"""

from curator.ui.graph.neighbourhood import NeighbourhoodView

__all__ = ["NeighbourhoodView"]
