"""Other words by which the palette finds commands: what they are called elsewhere."""

from PySide6.QtCore import QCoreApplication


def called_elsewhere(wanted: str) -> set[str]:
    """The ids of the commands that have another word beginning with what is wanted; of two letters at least."""
    beginning = wanted.casefold().strip()
    if len(beginning) < 2:
        return set()
    words = {
        "app.preferences": _tr("settings options configuration"),
        "app.quit": _tr("exit"),
        "changes.choose": _tr("conflict merge"),
        "file.show": _tr("reveal explorer finder"),
        "help.guide": _tr("help manual documentation"),
        "help.keys": _tr("shortcuts keyboard"),
        "library.open": _tr("folder directory"),
        "library.rescan": _tr("refresh reload rescan"),
        "pattern.delete": _tr("remove trash"),
        "pattern.import": _tr("csv markdown paste"),
        "pattern.new": _tr("create add"),
        "patterns.replace": _tr("bulk batch regular expression"),
        "patterns.set": _tr("bulk batch edit set"),
        "view.scheme": _tr("theme appearance"),
    }
    return {
        command
        for command, text in words.items()
        if any(word.startswith(beginning) for word in text.casefold().split())
    }


def _tr(text: str) -> str:
    return QCoreApplication.translate("PaletteWords", text)
