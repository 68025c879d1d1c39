"""Which rules and findings a library has switched off, or judges otherwise: its `.curator/rules.yaml`.

    rules:
      inverse-missing: {severity: "off", reason: We link from one side only.}
    findings:
      - path: coalition-building.md
        rule: confidence-stars
        pointer: /lifecycle/confidence
        reason: Agreed with the author.

The file belongs to the curators: people write in it by hand, and an edit changes what it names alone.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Final

from curator.library.disk.refusals import SaveRefused
from curator.library.disk.save import Fingerprint, read, save
from curator.pattern import Pattern, UnsafeEdit
from curator.schema.checks.problem import SEVERITIES, Problem, Severity

PATH: Final = ".curator/rules.yaml"
OFF: Final = "off"
_FENCE = b"---\n"


class MutingRefused(Exception):
    """The library's rules cannot be changed; the message is one sentence for the curator."""


@dataclass(frozen=True, slots=True)
class RuleSetting:
    """How a library judges a rule: `severity` is one of the three, or "off"; `reason` says why."""

    severity: str
    reason: str = ""


Finding = tuple[str, str, str]
"""A single finding: path, rule and pointer; a pointer of "" stands for all findings of the rule in the file's body."""


@dataclass(frozen=True)
class Muting:
    """What a library has switched off; a value. `trouble` says why its file could not be read, "" when it could."""

    rules: Mapping[str, RuleSetting] = field(default_factory=dict)
    findings: Mapping[Finding, str] = field(default_factory=dict)
    trouble: str = ""

    @classmethod
    def read(cls, root: Path) -> "Muting":
        """What the library at `root` says; where its file cannot be read, nothing is off and `trouble` says why."""
        try:
            found = read(root, PATH)
        except SaveRefused as refused:
            return cls(trouble=str(refused))
        if found is None:
            return cls()
        pattern = _wrapped(found[0])
        if pattern.data is None:
            failure = pattern.failure
            where = f" at line {failure.line - 1}" if failure else ""
            return cls(trouble=f"{PATH} cannot be read{where}: nothing is muted until it is mended.")
        return _of(pattern.data)

    def judge(self, path: str, problem: Problem) -> Problem | None:
        """The problem as the library judges it; None where it is switched off."""
        setting = self.rules.get(problem.rule)
        if setting is not None:
            if setting.severity == OFF:
                return None
            for severity in SEVERITIES:
                if severity == setting.severity and severity != problem.severity:
                    problem = replace(problem, severity=severity)
        return None if self.findings and (path, problem.rule, problem.pointer) in self.findings else problem


def set_rule(root: Path, rule: str, severity: Severity | str | None, reason: str = "") -> Muting:
    """Judge a rule otherwise ("off", or a severity), or as it is meant (None); returns what the library says then.

    Raises MutingRefused when the file cannot be written, or not without losing what somebody wrote there.
    """
    raw, fingerprint, pattern, data = _present(root)
    rules = data.get("rules")
    if severity is None:
        if not isinstance(rules, Mapping) or rule not in rules:
            return _of(data)
        patch: list[dict[str, Any]] = [{"op": "remove", "path": f"/rules/{rule}"}]
    else:
        value = {"severity": severity} | ({"reason": reason} if reason else {})
        if isinstance(rules, Mapping) and rules:
            patch = [{"op": "replace" if rule in rules else "add", "path": f"/rules/{rule}", "value": value}]
        else:
            patch = [{"op": "replace" if "rules" in data else "add", "path": "/rules", "value": {rule: value}}]
    return _write(root, raw, fingerprint, pattern, patch)


def mute_finding(root: Path, path: str, rule: str, pointer: str, reason: str = "") -> Muting:
    """Switch a single finding off; returns what the library says then.  Raises MutingRefused as `set_rule` does."""
    raw, fingerprint, pattern, data = _present(root)
    if (path, rule, pointer) in _of(data).findings:
        return _of(data)
    value = {"path": path, "rule": rule} | ({"pointer": pointer} if pointer else {})
    value |= {"reason": reason} if reason else {}
    listed = data.get("findings")
    if isinstance(listed, list) and listed:
        patch: list[dict[str, Any]] = [{"op": "add", "path": "/findings/-", "value": value}]
    else:
        patch = [{"op": "replace" if "findings" in data else "add", "path": "/findings", "value": [value]}]
    return _write(root, raw, fingerprint, pattern, patch)


def unmute_finding(root: Path, path: str, rule: str, pointer: str) -> Muting:
    """Let a single finding be shown again; returns what the library says then.  Raises MutingRefused."""
    raw, fingerprint, pattern, data = _present(root)
    listed = data.get("findings")
    places = [
        place
        for place, each in enumerate(listed if isinstance(listed, list) else ())
        if _finding(each) == (path, rule, pointer)
    ]
    if not places:
        return _of(data)
    patch = [{"op": "remove", "path": f"/findings/{place}"} for place in reversed(places)]
    return _write(root, raw, fingerprint, pattern, patch)


def _present(root: Path) -> tuple[bytes, Fingerprint | None, Pattern, Mapping[Any, Any]]:
    try:
        found = read(root, PATH)
    except SaveRefused as refused:
        raise MutingRefused(str(refused)) from refused
    raw, fingerprint = found if found is not None else (b"", None)
    pattern = _wrapped(raw)
    if pattern.data is None and pattern.failure is not None:
        raise MutingRefused(f"{PATH} cannot be read, so nothing was changed in it: mend it first ({pattern.failure}).")
    return raw, fingerprint, pattern, pattern.data or {}


def _write(
    root: Path, raw: bytes, fingerprint: Fingerprint | None, pattern: Pattern, patch: Sequence[Mapping[str, Any]]
) -> Muting:
    try:
        changed = pattern.patch(patch)
        whole = changed.to_bytes()
        new = whole[len(_FENCE) : len(whole) - len(_FENCE)]
        if new != raw:
            save(root, PATH, new, fingerprint)
    except (UnsafeEdit, SaveRefused) as refused:
        raise MutingRefused(f"{PATH}: {refused}") from refused
    return _of(changed.data or {})


def _wrapped(raw: bytes) -> Pattern:
    """The file as the frontmatter of a pattern, since patterns are what is edited without losing a byte."""
    return Pattern.from_bytes(_FENCE + raw + (b"" if raw.endswith(b"\n") or not raw else b"\n") + _FENCE)


def _of(data: Mapping[Any, Any]) -> Muting:
    rules, listed = data.get("rules"), data.get("findings")
    settings = {
        str(name): setting
        for name, value in (rules.items() if isinstance(rules, Mapping) else ())
        if (setting := _setting(value)) is not None
    }
    findings = {
        found: str(each.get("reason") or "")
        for each in (listed if isinstance(listed, list) else ())
        if (found := _finding(each)) is not None
    }
    return Muting(settings, findings)


def _setting(value: object) -> RuleSetting | None:
    severity, reason = (value.get("severity"), value.get("reason")) if isinstance(value, Mapping) else (value, "")
    if severity is False:  # a bare `off` means no to readers of YAML 1.1
        severity = OFF
    return RuleSetting(severity, str(reason or "")) if severity in (OFF, *SEVERITIES) else None


def _finding(each: object) -> Finding | None:
    if not isinstance(each, Mapping):
        return None
    path, rule, pointer = each.get("path"), each.get("rule"), each.get("pointer") or ""
    if not (isinstance(path, str) and isinstance(rule, str) and isinstance(pointer, str)):
        return None
    return path, rule, pointer
