"""A window with a field and two buttons, to try the harness of the journeys on."""

from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow, QPushButton, QVBoxLayout, QWidget


def main() -> None:
    application = QApplication()
    window = QMainWindow(windowTitle="A small program")
    page = QWidget()
    layout = QVBoxLayout(page)
    field = QLineEdit(accessibleName="Name")
    greet, end = QPushButton("Greet"), QPushButton("End")
    greet.clicked.connect(lambda: greet.setText(f"Good day, {field.text()}"))
    end.clicked.connect(application.quit)
    for widget in (field, greet, end):
        layout.addWidget(widget)
    window.setCentralWidget(page)
    window.resize(400, 200)
    window.show()
    application.exec()


if __name__ == "__main__":
    main()
