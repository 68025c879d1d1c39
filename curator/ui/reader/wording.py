"""What the renderer says itself, in the user's language."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from curator.ui.reader.markdown import Words


def renderer_words() -> "Words":
    """The names of callouts and of what is not drawn. Any thread."""
    from curator.ui.reader.markdown import Words

    translate = QCoreApplication.translate
    return Words(
        callouts={
            "note": translate("Reader", "Note"),
            "tip": translate("Reader", "Tip"),
            "important": translate("Reader", "Important"),
            "warning": translate("Reader", "Warning"),
            "caution": translate("Reader", "Caution"),
        },
        diagram=translate("Reader", "Diagram"),
        picture=translate("Reader", "Picture"),
        back=translate("Reader", "Back to the text"),
    )
