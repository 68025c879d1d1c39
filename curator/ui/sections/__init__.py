"""The body as text, section by section, beside its rendering."""

from curator.ui.sections.view import SectionsView

__all__ = ["SectionsView"]
