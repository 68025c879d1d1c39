"""What stands beside the map: answers about the whole library, what accepting a link would do, and the export."""

from curator.ui.answers.beside import stand_beside

__all__ = ["stand_beside"]
