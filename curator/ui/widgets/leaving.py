"""The question before a link leaves for the system's browser: nothing of the web is opened unasked."""

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox, QWidget

_LONGEST = 300  # characters of an address that are shown


def _tr(text: str) -> str:
    return QCoreApplication.translate("Leaving", text)


def ask_to_leave(parent: QWidget, address: str) -> None:
    """Show the address, and open it in the browser if the curator says so."""
    box = QMessageBox(
        QMessageBox.Icon.Question,
        _tr("Open in the browser?"),
        _tr("This link leads to the web:"),
        QMessageBox.StandardButton.Cancel,
        parent,
    )
    box.setInformativeText(address if len(address) < _LONGEST else address[:_LONGEST] + "…")
    box.setTextFormat(Qt.TextFormat.PlainText)
    go = box.addButton(_tr("Open in the browser"), QMessageBox.ButtonRole.AcceptRole)
    box.setDefaultButton(go)
    box.finished.connect(lambda _result: QDesktopServices.openUrl(QUrl(address)) if box.clickedButton() is go else None)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()
