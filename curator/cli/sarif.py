"""Problems as a SARIF 2.1.0 log, which code hosts and editors show beside the lines concerned.

After “Static Analysis Results Interchange Format (SARIF) Version 2.1.0”, OASIS Standard.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final
from urllib.parse import quote

from curator import __version__
from curator.library.problems.problems import Found
from curator.schema.checks.problem import Rule

SCHEMA: Final = "https://json.schemastore.org/sarif-2.1.0.json"
_LEVELS: Final = {"error": "error", "warning": "warning", "hint": "note"}


@dataclass(frozen=True, slots=True)
class Reported:
    """A problem to be told: `path` is its file's in the library, `shown` as the user would name it."""

    path: str
    shown: str
    found: Found


def sarif(reported: Sequence[Reported], rules: Sequence[Rule], here: Path) -> dict[str, Any]:
    """The log of one run; files below the folder `here` are named from there, others as absolute addresses."""
    places = {rule.id: place for place, rule in enumerate(rules)}
    return {
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [
            {
                "tool": {
                    "driver": {
                        "name": "Pattern Curator",
                        "version": __version__,
                        "rules": [_rule(rule) for rule in rules],
                    }
                },
                "columnKind": "unicodeCodePoints",
                "results": [_result(each, places, here) for each in reported],
            }
        ],
    }


def _rule(rule: Rule) -> dict[str, Any]:
    return {
        "id": rule.id,
        "shortDescription": {"text": rule.what},
        "fullDescription": {"text": rule.why},
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
    }


def _result(each: Reported, places: dict[str, int], here: Path) -> dict[str, Any]:
    problem = each.found.problem
    place: dict[str, Any] = {"artifactLocation": {"uri": _address(each.shown, here)}}
    if problem.line is not None:
        place["region"] = {"startLine": problem.line, "startColumn": problem.column or 1}
    location: dict[str, Any] = {"physicalLocation": place}
    if problem.pointer:
        location["logicalLocations"] = [{"fullyQualifiedName": problem.pointer}]
    return {
        "ruleId": problem.rule,
        "ruleIndex": places[problem.rule],
        "level": _LEVELS[problem.severity],
        "message": {"text": problem.message},
        "locations": [location],
        "properties": {"fixable": problem.fixable},
    }


def _address(shown: str, here: Path) -> str:
    whole = (here / shown).resolve()
    try:
        return quote(whole.relative_to(here.resolve()).as_posix())
    except ValueError:
        return whole.as_uri()
