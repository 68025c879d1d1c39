"""Decisions as edits: what they write, what they remember, and that taking them back restores every byte."""

import random
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from curator.library.catalogue import Catalogue
from curator.library.editing.edits import PatchEdit
from curator.library.editing.plans import make, save_in_parts
from curator.library.editing.session import Session
from curator.library.ledger.ledger import LEDGER
from curator.library.review.cards import card
from curator.library.review.deciding import Verdict, case_of, edits_for
from curator.library.review.sweep import Plan, plan_for
from curator.library.search.waiting import Waiting
from curator.links.kinds import KINDS
from curator.links.review import CannotDecide
from curator.pattern import UnsafeEdit
from tests.library.small import links, pattern, write
from tests.support.guesses import write_library


@dataclass
class Desk:
    """A library with its session and catalogue."""

    root: Path
    session: Session
    catalogue: Catalogue

    def items(self) -> tuple[Waiting, ...]:
        return self.catalogue.review().items

    def decide(self, item: Waiting, verdict: Verdict) -> None:
        case = case_of(self.session, self.catalogue, item.row)
        self.session.apply(edits_for(case, verdict), "Decide")

    def follow(self) -> None:
        paths = [each.path for each in self.catalogue.summaries()]
        self.catalogue.refresh(paths)

    def bytes(self) -> dict[str, bytes]:
        return {file.name: file.read_bytes() for file in sorted(self.root.glob("*.md"))}


@pytest.fixture
def open_desk(tmp_path: Path) -> Iterator[Desk]:
    """`desk` on a generated library of guesses."""
    root = tmp_path / "library"
    write_library(root, sources=12, targets=5, links=3)
    yield from opened(root, tmp_path)


def opened(root: Path, tmp_path: Path) -> Iterator[Desk]:
    session = Session(root, state=tmp_path / "state", author="Ada")
    catalogue = Catalogue(root, tmp_path / "cache")
    catalogue.scan()
    yield Desk(root, session, catalogue)
    session.close()
    catalogue.close()


VERDICTS = (
    Verdict("accepted"),
    Verdict("accepted", inverse=True),
    Verdict("rejected", note="too vague"),
    Verdict("deferred"),
    *(Verdict("accepted", kind.id, inverse=True) for kind in KINDS),
)


@pytest.mark.parametrize("verdict", VERDICTS, ids=lambda v: f"{v.decision} {v.kind} {'inverse' if v.inverse else ''}")
def test_that_undoing_any_decision_restores_the_bytes_saved_or_not(open_desk: Desk, verdict: Verdict) -> None:
    desk, before = open_desk, open_desk.bytes()
    for saved in (False, True):
        item = desk.items()[7]
        desk.decide(item, verdict)
        if saved:
            assert not desk.session.save().refused
            assert (desk.bytes() == before) == (verdict.decision == "deferred")
        assert desk.session.decided(item.source, item.kind, item.target) is not None
        desk.session.undo()
        assert not desk.session.save().refused
        assert desk.bytes() == before
        assert desk.session.decided(item.source, item.kind, item.target) is None


def test_that_redo_makes_a_saved_decision_again(open_desk: Desk) -> None:
    desk = open_desk
    item = desk.items()[0]
    desk.decide(item, Verdict("rejected"))
    desk.session.save()
    rejected = desk.bytes()
    desk.session.undo()
    desk.session.save()
    desk.session.redo()
    desk.session.save()
    assert desk.bytes() == rejected
    made = desk.session.decided(item.source, item.kind, item.target)
    assert made is not None
    assert made.decision == "rejected"


def test_that_accepting_adds_two_lines_and_touches_no_other(open_desk: Desk) -> None:
    desk = open_desk
    item = next(each for each in desk.items() if each.source == "practice-001")
    before = (desk.root / item.path).read_text("utf-8")
    desk.decide(item, Verdict("accepted", "enables"))
    desk.session.save()
    after = (desk.root / item.path).read_text("utf-8")
    added = [line for line in after.splitlines() if line not in before.splitlines()]
    assert added == [f"    - slug: {item.target}", f"      weight: {item.confidence:g}"]
    assert len(after.splitlines()) == len(before.splitlines()) + 2
    assert item.reason in after, "group 6 stays"


def test_that_the_inverse_stands_in_the_other_file_in_the_same_step(open_desk: Desk) -> None:
    desk = open_desk
    item = desk.items()[0]
    desk.decide(item, Verdict("accepted", "enables", inverse=True))
    assert set(desk.session.changed()) == {item.path, item.target_path}
    target = desk.session.pattern(item.target_path or "").data
    assert target is not None
    assert target["relationships"]["requires"] == [{"slug": item.source, "weight": item.confidence}]
    desk.session.undo()
    assert desk.session.changed() == ()


def test_that_the_ledger_says_who_decided_what_and_why(open_desk: Desk) -> None:
    desk = open_desk
    one, two = desk.items()[:2]
    desk.decide(one, Verdict("rejected", note="wrong direction", author="Grace"))
    desk.decide(two, Verdict("accepted", "tools"))
    desk.session.save()
    lines = (desk.root / LEDGER).read_text("utf-8").splitlines()[1:]
    assert ["Grace" in lines[0], "wrong direction" in lines[0], "\trejected\t" in lines[0]] == [True] * 3
    assert ["Ada" in lines[1], "\taccepted as tools\t" in lines[1]] == [True] * 2


def test_that_a_link_regenerated_as_it_was_stays_decided_and_with_other_evidence_comes_back(open_desk: Desk) -> None:
    desk = open_desk
    item = desk.items()[0]
    original = (desk.root / item.path).read_bytes()
    desk.decide(item, Verdict("rejected", note="too vague"))
    desk.session.save()
    (desk.root / item.path).write_bytes(original)  # the machine writes its guesses anew
    desk.session.reload([item.path])
    desk.follow()
    assert item.key not in {each.key for each in desk.items()}
    other = original.replace(item.reason.encode(), b"Another reason.", 1)
    (desk.root / item.path).write_bytes(other)
    desk.session.reload([item.path])
    desk.follow()
    again = next(each for each in desk.items() if (each.path, each.target) == (item.path, item.target))
    assert again.state == "pending"
    assert "new-evidence" in again.flags
    shown = card(desk.session, again)
    assert shown.before is not None
    assert (shown.before.decision, shown.before.note) == ("rejected", "too vague")
    assert [made.decision for made in shown.history] == ["rejected"]


def test_that_a_card_shows_both_patterns_and_what_links_them(open_desk: Desk) -> None:
    desk = open_desk
    item = next(each for each in desk.items() if each.source == "practice-001")
    shown = card(desk.session, item)
    assert shown.source.title == item.title
    assert "The core conflict" in shown.source.problem
    assert "Therefore, share" in shown.target.solution
    assert shown.state == "pending"
    assert shown.ties == ()
    desk.decide(item, Verdict("accepted", "enables", inverse=True))
    told = {(tie.kind, tie.forward, tie.stated, tie.value) for tie in card(desk.session, item).ties}
    assert told == {("enables", True, True, item.confidence), ("requires", False, True, item.confidence)}


def test_that_a_decision_undone_but_not_saved_is_no_earlier_decision(open_desk: Desk) -> None:
    desk = open_desk
    item = desk.items()[0]
    desk.decide(item, Verdict("deferred"))
    desk.session.save()
    desk.session.undo()
    assert card(desk.session, item).history == ()


def test_that_what_cannot_be_decided_says_why_and_changes_nothing(tmp_path: Path) -> None:
    root = write(
        tmp_path / "library",
        {"oak.md": pattern("oak", more=links(("leverages", "elm"), ("tools", "ghost"))), "elm.md": pattern("elm")},
    )
    for desk in opened(root, tmp_path):
        stray, ghost = desk.items()
        with pytest.raises(CannotDecide, match="is not a kind of relation"):
            desk.decide(stray, Verdict("accepted"))
        with pytest.raises(CannotDecide, match="no pattern ghost"):
            desk.decide(ghost, Verdict("accepted", "enables", inverse=True))
        desk.decide(ghost, Verdict("accepted", "tools", inverse=True))  # nothing is the inverse of a tool
        assert desk.session.changed() == ("oak.md",)


# many at once


def going_on(done: int, total: int) -> bool:
    return True


def test_that_a_batch_is_one_step_and_leaves_each_file_a_minimal_difference(open_desk: Desk) -> None:
    desk, before = open_desk, open_desk.bytes()
    items = desk.items()
    plan = plan_for(desk.session, items, Verdict("rejected"), going_on)
    assert plan is not None
    assert desk.session.changed() == (), "a plan changes nothing"
    assert (len(plan.decided), plan.refused) == (len(items), ())
    change = make(desk.session, plan.edits, "Reject all", going_on)
    assert change is not None
    assert change.paths == {item.path for item in items}
    report = save_in_parts(desk.session, plan.paths, going_on)
    assert sorted(report.saved) == sorted(plan.paths)
    for path, raw in desk.bytes().items():
        gone = {b"    - target: " + item.target.encode() for item in items if item.path == path}
        kept = [line for line in before[path].splitlines() if line not in gone]
        left = raw.splitlines()
        assert all(line in kept or b"inferred_links: []" in line for line in left), "only lines of entries went"
        assert (raw == before[path]) == (not gone)
    desk.session.undo()
    desk.session.save()
    assert desk.bytes() == before
    assert desk.session.undo() is None, "it was one step"


def test_that_a_batch_says_what_it_leaves_out_and_decides_the_rest(tmp_path: Path) -> None:
    files = {
        "oak.md": pattern("oak", more=links(("enables", "elm"), ("leverages", "elm"))),
        "elm.md": pattern(
            "elm", more="relationships: none\n" + links(("enables", "oak")).replace("relationships:", "x:")
        ),
        "fir.md": pattern("fir", more=links(("enables", "oak"))),
    }
    for desk in opened(write(tmp_path / "library", files), tmp_path):
        plan = plan_for(desk.session, desk.items(), Verdict("accepted"), going_on)
        assert plan is not None
        assert {item.path for item in plan.decided} == {"oak.md", "fir.md"}
        assert sorted((item.path, item.type) for item, _ in plan.refused) == [
            ("elm.md", "enables"),
            ("oak.md", "leverages"),
        ]
        assert all(why.endswith(".") for _, why in plan.refused)
        assert [path for path, _, _ in plan.sample] == ["fir.md", "oak.md"]
        for path, old, new in plan.sample:
            assert old == (desk.root / path).read_bytes()
            assert new != old
        make(desk.session, plan.edits, "Accept", going_on)
        assert desk.session.pattern("fir.md").to_bytes() == {path: new for path, _, new in plan.sample}["fir.md"]


def test_that_a_batch_with_inverses_writes_many_into_one_file(open_desk: Desk) -> None:
    desk, before = open_desk, open_desk.bytes()
    plan = plan_for(desk.session, desk.items(), Verdict("accepted", "enables", inverse=True), going_on)
    assert plan is not None
    make(desk.session, plan.edits, "Accept all", going_on)
    for target in {item.target for item in plan.decided}:
        data = desk.session.pattern(f"{target}.md").data
        assert data is not None
        stated = [each["slug"] for each in data["relationships"]["requires"]]
        assert sorted(stated) == sorted(item.source for item in plan.decided if item.target == target)
    desk.session.save()
    desk.session.undo()
    desk.session.save()
    assert desk.bytes() == before


def test_that_a_batch_can_be_stopped_before_it_changes_anything(open_desk: Desk) -> None:
    desk = open_desk
    items = desk.items()
    assert plan_for(desk.session, items, Verdict("rejected"), lambda done, total: done < 3) is None
    plan = plan_for(desk.session, items, Verdict("rejected"), going_on)
    assert plan is not None
    asked = 0

    def stop_in_the_middle(done: int, total: int) -> bool:
        nonlocal asked
        asked += 1
        return asked < len(plan.edits) + 5

    assert make(desk.session, plan.edits, "Reject", stop_in_the_middle) is None
    assert desk.session.changed() == ()


def test_that_a_batch_refuses_as_a_whole_when_a_file_has_changed_since_it_was_planned(open_desk: Desk) -> None:
    desk = open_desk
    plan = plan_for(desk.session, desk.items(), Verdict("rejected"), going_on)
    assert isinstance(plan, Plan)
    item = plan.decided[-1]
    desk.session.apply([PatchEdit(item.path, [{"op": "remove", "path": "/graph_garden"}])], "Tidy")
    with pytest.raises(UnsafeEdit):
        make(desk.session, plan.edits, "Reject", going_on)
    assert desk.session.changed() == (item.path,)


def test_that_a_run_of_random_decisions_and_undos_ends_in_the_same_bytes(open_desk: Desk) -> None:
    desk, before, chance = open_desk, open_desk.bytes(), random.Random(7)
    made = 0
    for _ in range(60):
        if made and chance.random() < 0.4:
            desk.session.undo()
            made -= 1
        else:
            desk.follow()
            items = [item for item in desk.items() if item.state == "pending"]
            desk.decide(chance.choice(items), chance.choice(VERDICTS))
            made += 1
        if chance.random() < 0.5:
            assert not desk.session.save().refused
    while made:
        desk.session.undo()
        made -= 1
    desk.session.save()
    assert desk.bytes() == before
    assert not desk.session.ledger.standing()


def test_that_real_patterns_take_every_decision_and_give_it_back(corpus: Path, tmp_path: Path) -> None:
    root = tmp_path / "library"
    shutil.copytree(corpus / "commons-os-patterns" / "_patterns", root)
    for desk in opened(root, tmp_path):
        before = desk.bytes()
        items = random.Random(3).sample(desk.items(), 150)
        for verdict in (Verdict("accepted", "enables", inverse=True), Verdict("rejected"), Verdict("accepted")):
            plan = plan_for(desk.session, items, verdict, going_on)
            assert plan is not None
            assert len(plan.decided) > len(items) * 0.9
            make(desk.session, plan.edits, "All", going_on)
            assert not save_in_parts(desk.session, plan.paths, going_on).refused
            assert desk.bytes() != before
            desk.session.undo()
            desk.session.save()
            assert desk.bytes() == before
