"""Decisions that belong to the history but are not in the ledger yet, and those in it that were undone since."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from curator.library.editing.history import Made, Step
from curator.library.ledger.decisions import Decision, line
from curator.library.ledger.ledger import Ledger

Link = tuple[str, str, str]
Identity = tuple[str, str, str, str]


@dataclass(frozen=True, slots=True)
class _Kept:
    made: Made
    stands: bool
    written: bool | None  # what the ledger says; None while a line about it is on its way there


class Pending:
    """What the ledger should say beyond what it says."""

    def __init__(self) -> None:
        self._kept: dict[Identity, _Kept] = {}
        self._open: dict[Identity, Made] = {}

    def take(self, step: Step, *, backward: bool = False) -> None:
        """Follow a step that was made, or (`backward`) undone."""
        made, unmade = (step.unmade, step.made) if backward else (step.made, step.unmade)
        for each, stands in (*((m, True) for m in made), *((m, False) for m in unmade)):
            known = self._kept.get(each.decision.identity)
            # What is taken back without having been made here was written by another session.
            self._keep(replace(known, stands=stands) if known else _Kept(each, stands, not stands))

    def open(self, paths: Collection[str] | None = None) -> tuple[Made, ...]:
        """What the ledger does not say yet (decisions made or taken back), of all patterns or of these."""
        return tuple(made for made in self._open.values() if paths is None or made.path in paths)

    def stands(self, made: Made) -> bool:
        """Whether a decision was made, and not taken back since."""
        return self._kept[made.decision.identity].stands

    def lines(self, made: Iterable[Made], now: datetime) -> list[str]:
        """The lines that make the ledger say it."""
        return [line(each.decision, withdrawn_at=None if self.stands(each) else now) for each in made]

    def writing(self, made: Iterable[Made]) -> None:
        """What the ledger says of these is not known until `wrote`: a line is on its way, and may be there already."""
        for each in made:
            self._keep(replace(self._kept[each.decision.identity], written=None))

    def wrote(self, said: Mapping[Identity, bool]) -> None:
        """Note of which decisions the ledger says that they stand, and of which that they do not."""
        for identity, stands in said.items():
            self._keep(replace(self._kept[identity], written=stands))

    def compare(self, ledger: Ledger) -> None:
        """Note what the ledger says already, for a crash may have come between its writing and our noting it.

        What was taken back just then is asked about as well: its line may be there all the same.
        """
        doubtful = [kept.made for kept in self._kept.values() if not kept.stands or kept.stands != kept.written]
        self.wrote({made.decision.identity: ledger.stands(made.decision) for made in doubtful})

    def overlay(self, standing: dict[Link, Decision], ledger: Ledger) -> dict[Link, Decision]:
        """The decision that stands for each link, when the ledger says `standing`."""
        found = dict(standing)
        for key in {made.decision.link for made in self._open.values()}:
            decision = self.decided(key, ledger.history(*key))
            if decision is None:
                found.pop(key, None)
            else:
                found[key] = decision
        return found

    def decided(self, link: Link, written: Iterable[Decision]) -> Decision | None:
        """The decision that stands for a link, `written` being what the ledger says of it; the latest."""
        about = [made for made in self._open.values() if made.decision.link == link]
        undone = {made.decision.identity for made in about if not self.stands(made)}
        candidates = [each for each in written if each.identity not in undone]
        candidates += [made.decision for made in about if self.stands(made)]
        return max(candidates, key=lambda each: each.at, default=None)

    def to_json(self) -> list[list[object]]:
        """A JSON value for the journal."""
        return [[kept.made.to_json(), kept.stands, kept.written] for kept in self._kept.values()]

    def restore(self, value: Iterable[list[object]]) -> None:
        """Take up what `to_json` wrote."""
        for made, stands, written in value:
            assert isinstance(made, dict)
            self._keep(_Kept(Made.from_json(made), bool(stands), bool(written)))

    def _keep(self, kept: _Kept) -> None:
        identity = kept.made.decision.identity
        self._kept[identity] = kept
        if kept.stands == kept.written:
            self._open.pop(identity, None)
        else:
            self._open[identity] = kept.made
