"""What facets and their values are called; values from files (domains, statuses) are shown as they stand there."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from curator.ui.telling import told
from curator.ui.translation import marked

_STARS: Final = 3

_FACETS: Final = {
    "domain": marked("FacetBar", "Domain"),
    "status": marked("FacetBar", "Status"),
    "links": marked("FacetBar", "Inferred links"),
    "dialect": marked("FacetBar", "Dialect"),
    "confidence": marked("FacetBar", "Confidence"),
    "vitality": marked("FacetBar", "Vitality"),
    "problem": marked("FacetBar", "Problems"),
}

_VITALITY: Final = {
    "generative": marked("FacetBar", "generative"),
    "sustaining": marked("FacetBar", "sustaining"),
    "functional": marked("FacetBar", "functional"),
    "extractive": marked("FacetBar", "extractive"),
}


def facet_name(field: str) -> str:
    return QCoreApplication.translate("FacetBar", _FACETS[field])


def value_name(field: str, value: str) -> str:
    """A value as it is shown: words instead of dashes, stars for a confidence."""
    if field == "confidence" and value in ("1", "2", "3"):
        return "★" * int(value) + "☆" * (_STARS - int(value))
    if field == "vitality":
        return QCoreApplication.translate("FacetBar", _VITALITY[value])
    if field == "links":
        from curator.ui.graph.words import state_label  # NumPy comes with it, and counting came first

        return state_label(value)
    return value.replace("-", " ")


def value_tip(field: str, value: str) -> str:
    """What a value means where its name does not say it: the sentence of a rule."""
    if field != "problem":
        return ""
    from curator.library.problems.problems import rule

    return told(rule(value).what)
