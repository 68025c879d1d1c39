"""Problems as lists show them: narrowed by severity and by a search, and gathered by rule, file or severity."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, Literal

from curator.library.problems.problems import Found
from curator.schema.checks.problem import SEVERITIES, Severity

By = Literal["rule", "file", "severity"]
BY: Final[tuple[By, ...]] = ("rule", "file", "severity")

_RANK = {severity: rank for rank, severity in enumerate(SEVERITIES)}


@dataclass(frozen=True, slots=True)
class Narrowing:
    """What is to be seen: these severities, in these files (None: in all), and what is muted as well."""

    severities: frozenset[Severity] = frozenset(SEVERITIES)
    paths: Collection[str] | None = None
    muted: bool = False


@dataclass(frozen=True, slots=True)
class Group:
    """Problems that have something in common: `key` is the rule, the file or the severity, `severity` the worst."""

    key: str
    severity: Severity
    found: tuple[Found, ...]
    fixable: int = 0


@dataclass(frozen=True)
class Listing:
    """The groups in order, of problems in `files` files.

    `severities` counts what each severity would show, `muted` what is switched off.
    """

    by: By = "rule"
    groups: tuple[Group, ...] = ()
    severities: Mapping[str, int] = field(default_factory=dict)
    muted: int = 0
    files: int = 0

    @property
    def total(self) -> int:
        """How many problems there are to be seen."""
        return sum(len(each.found) for each in self.groups)

    @property
    def fixable(self) -> int:
        """How many of them have one certain remedy, and are not muted."""
        return sum(each.fixable for each in self.groups)


def listing(found: Sequence[Found], by: By, narrowing: Narrowing) -> Listing:
    """Gather problems, which come by path; takes a tenth of a second for 100,000."""
    counts: Counter[str] = Counter()
    muted = 0
    gathered: dict[str, list[Found]] = {}
    paths = narrowing.paths
    for each in found:
        if paths is not None and each.path not in paths:
            continue
        if each.muted:
            muted += 1
            if not narrowing.muted:
                continue
        severity = each.problem.severity
        counts[severity] += 1
        if severity in narrowing.severities:
            key = each.problem.rule if by == "rule" else each.path if by == "file" else severity
            gathered.setdefault(key, []).append(each)
    groups = [_group(key, tuple(members)) for key, members in gathered.items()]
    if by == "file":
        groups.sort(key=lambda each: (_RANK[each.severity], each.key))
    else:
        groups.sort(key=lambda each: (_RANK[each.severity], -len(each.found), each.key))
    files = len({each.path for members in gathered.values() for each in members})
    return Listing(by, tuple(groups), dict(counts), muted, files)


def _group(key: str, found: tuple[Found, ...]) -> Group:
    worst = min((each.problem.severity for each in found), key=_RANK.__getitem__)
    return Group(key, worst, found, sum(each.problem.fixable and not each.muted for each in found))
