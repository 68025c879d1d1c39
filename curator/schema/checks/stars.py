"""The confidence: the number of the frontmatter, and the stars that the body shows its readers."""

import re
from collections.abc import Iterator

from curator.schema.checks.problem import Problem, Remedy, Rule, Splice
from curator.schema.checks.subject import Subject

STARS = Rule(
    "confidence-stars",
    "warning",
    "The stars in the body are not as many as the confidence in the frontmatter.",
    "Readers see the stars, machines the number: they are told two different things about how sure the authors are.",
)
RULES = (STARS,)

CONFIDENCE = "/lifecycle/confidence"
_RATING = re.compile(r"Confidence Rating:?\**[ \t]*(?P<stars>★+)(?P<rest>☆*)(?:(?P<gap>[ \t]*\()(?P<word>\w+)(?=\)))?")
_MOST = 3
_WORDS = (("Low", "Medium", "High"), ("Experimental", "Observed", "Established"), ("Emerging", "Promising", "Proven"))


def check(subject: Subject) -> Iterator[Problem]:
    """The problems of this family in a file."""
    if "Confidence Rating" not in subject.body:
        return
    confidence = subject.number(CONFIDENCE)
    found = _RATING.search(subject.body)
    if confidence is None or found is None or len(found["stars"]) == confidence:
        return
    shown = len(found["stars"])
    remedies = []
    if confidence in range(1, _MOST + 1):
        remedies.append(_in_body(found, int(confidence)))
    if shown <= _MOST:
        patch = ({"op": "replace", "path": CONFIDENCE, "value": shown},)
        remedies.append(Remedy("frontmatter", f"Set the confidence to {shown}, as the body shows", patch))
    yield STARS.problem(
        f"The body shows {shown} {'star' if shown == 1 else 'stars'}, but the confidence is {confidence:g}.",
        CONFIDENCE,
        subject.at(found.start("stars")),
        remedies,
    )


def _in_body(found: re.Match[str], confidence: int) -> Remedy:
    """The stars as the frontmatter has them, and the word behind them where it is one of a known three."""
    stars = "★" * confidence + "☆" * (_MOST - confidence)
    splices = [Splice(found.start("stars"), found.end("rest"), stars)]
    word = found["word"]
    fitting = next((words[confidence - 1] for words in _WORDS if word in words), word)
    if fitting != word:
        splices.append(Splice(found.start("word"), found.end("word"), fitting))
    return Remedy("body", f"Write {stars} in the body, as the frontmatter says", body=tuple(splices))
