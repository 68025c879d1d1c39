"""Which page of the guide tells of the part of the window in which the curator is."""

from PySide6.QtWidgets import QApplication, QWidget

PROPERTY = "guide"
"""Dynamic property of a widget: the page, `name.md` or `name.md#anchor`, that tells of it and all that is in it."""

PARTS = {
    "library": "library.md",
    "review": "review.md",
    "map": "map.md",
    "problems": "problems.md",
    "changes": "git.md",
    "form": "editing.md#the-form",
    "read": "editing.md#text",
    "text": "editing.md#text",
    "yaml": "editing.md#text",
    "pattern-changes": "editing.md#saving",
    "neighbourhood": "map.md",
    "inferred": "review.md",
}
"""Pages by workspace, page of the pattern and dock."""


def tell(widget: QWidget, part: str) -> None:
    """Say which page tells of a widget."""
    widget.setProperty(PROPERTY, PARTS[part])


def page_of(widget: QWidget | None) -> str:
    """The page that tells of a widget or of what it is in; the guide's first page where none does."""
    while widget is not None:
        page = widget.property(PROPERTY)
        if isinstance(page, str):
            return page
        widget = widget.parentWidget()
    return "README.md"


def page_in_hand(fallback: QWidget | None) -> str:
    """The page for where the focus is, else for `fallback`."""
    focus = QApplication.focusWidget()
    page = page_of(focus)
    return page if page != "README.md" or focus is None else page_of(fallback)
