"""Review of inferred links: the panel beside the pattern in hand."""

from curator.ui.review.panel import LinksPanel

__all__ = ["LinksPanel"]
