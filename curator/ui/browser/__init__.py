"""The library's list: search field, facets, and rows that are fetched as they come into view."""

from curator.ui.browser.view import Browser

__all__ = ["Browser"]
