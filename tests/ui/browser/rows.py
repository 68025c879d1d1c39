"""What the list shows."""

from curator.ui.browser import Browser


def titles(browser: Browser) -> list[str]:
    """The titles of all rows, in order; "None" for one that is on its way."""
    model = browser.model
    return [str(model.index(number, 0).data()) for number in range(model.rowCount())]
