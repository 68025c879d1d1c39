"""A child that tries whether a window can be shown here, and tells what it found; for `pattern-curator doctor`.

It is a process of its own because Qt ends the process that it finds no screen for.
"""

import json
import sys
from typing import NoReturn


def tell() -> NoReturn:
    """Print one JSON object: `platform`, `qt`, `font`, `fonts` (how many families), `scale`, `icons`, `trash`."""
    from PySide6.QtCore import QFile, qVersion
    from PySide6.QtGui import QFontDatabase, QFontInfo
    from PySide6.QtWidgets import QApplication

    from curator.ui.icons import icon_font

    app = QApplication(sys.argv[:1])
    found = {
        "platform": app.platformName(),
        "qt": qVersion(),
        "font": QFontInfo(app.font()).family(),
        "fonts": len(QFontDatabase.families()),
        "scale": app.primaryScreen().devicePixelRatio(),
        "icons": icon_font() is not None,
        "trash": QFile.supportsMoveToTrash(),
    }
    sys.stdout.write(json.dumps(found))
    sys.stdout.flush()
    raise SystemExit(0)
