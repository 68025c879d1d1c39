"""The frontmatter as text: for those who like it so, and for files that do not parse."""

from curator.ui.source.view import SourceView

__all__ = ["SourceView"]
