"""A pattern renamed everywhere: nothing else differs, and it is one step."""

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from curator.library.catalogue import Catalogue
from curator.library.editing.edits import BodyEdit, DecisionEdit
from curator.library.editing.plans import Plan
from curator.library.editing.session import Session
from curator.library.making.naming import CannotMake
from curator.library.making.renaming import references, rename_plan, slug_at
from curator.pattern import Pattern, UnsafeEdit
from tests.library.small import links, pattern, write

ALL_SHAPES = """\
relationships:
  enables:
    - slug: oak   # the tree
      weight: 0.8
    - oak
    - {id: oak, weight: 0.5, description: oak}
    - {id: pat_x, slug: oak, weight: 0.4}
    - {typeid: oak, slug: oak}
  tools:
    - name: oak
      role: oak
  requires: null
graph_garden:
  entities:
    - {id: oak, label: Oak}
  inferred_links:
    - target: "oak"
      type: enables
      reason: oak is a tree
    - {target: oak-2, type: enables}
gravitational_hubs:
  - hub_id: oak
    principle: oak
"""


def opened(tmp_path: Path, files: dict[str, str | bytes]) -> tuple[Session, Catalogue]:
    root = write(tmp_path / "library", files)
    catalogue = Catalogue(root, tmp_path / "cache")
    catalogue.scan()
    return Session(root, state=tmp_path / "state", author="A Curator"), catalogue


@pytest.fixture
def library(tmp_path: Path) -> Iterator[tuple[Session, Catalogue]]:
    files: dict[str, str | bytes] = {
        "oak.md": pattern("oak", body="[me](oak.md) and [[elm]]\n", more=links(("enables", "elm"))),
        "elm.md": pattern("elm", body="See [[oak]].\r\n", more=ALL_SHAPES),
        "fir.md": pattern("fir", body="An oak is no link.\n"),
        "sub/ash.md": pattern("ash", body="[a](../oak.md)\n"),
        "v1.md": "---\nid: v\nslug: v1\nclassification: {domain: x}\nrelated: [oak]\nenables:\n- oak\n---\n",
        "broken.md": "---\nslug: broken\nenables: [oak\n---\n[[oak]]\n",
    }
    session, catalogue = opened(tmp_path, files)
    yield session, catalogue
    session.close()
    catalogue.close()


def contents(root: Path) -> dict[str, bytes]:
    return {str(each.relative_to(root)): each.read_bytes() for each in sorted(root.rglob("*.md"))}


def planned(library: tuple[Session, Catalogue], old: str, new: str) -> Plan:
    session, catalogue = library
    plan = rename_plan(session, catalogue, slug_at(catalogue, old), new)
    assert plan is not None
    return plan


def test_that_every_reference_follows_and_no_other_byte_differs(library: tuple[Session, Catalogue]) -> None:
    session, _ = library
    before = contents(session.root)
    plan = planned(library, "oak", "holm-oak")
    assert contents(session.root) == before
    assert session.changed() == ()
    session.apply(plan.edits, plan.label)
    assert not session.save().refused
    after = contents(session.root)
    assert set(after) == {*before, "holm-oak.md"} - {"oak.md"}
    assert after["fir.md"] == before["fir.md"]
    named = before["oak.md"].replace(b"slug: oak", b"slug: holm-oak").replace(b"oak.md", b"holm-oak.md")
    assert after["holm-oak.md"] == named
    assert after["sub/ash.md"] == before["sub/ash.md"].replace(b"../oak.md", b"../holm-oak.md")
    assert after["v1.md"] == before["v1.md"].replace(b"[oak]", b"[holm-oak]").replace(b"- oak", b"- holm-oak")
    elm = before["elm.md"]
    for old, new in (
        (b"slug: oak ", b"slug: holm-oak "),
        (b"    - oak\n", b"    - holm-oak\n"),
        (b"{id: oak, weight", b"{id: holm-oak, weight"),
        (b"slug: oak, weight", b"slug: holm-oak, weight"),
        (b"{typeid: oak, slug: oak}", b"{typeid: holm-oak, slug: holm-oak}"),
        (b'target: "oak"', b'target: "holm-oak"'),
        (b"hub_id: oak", b"hub_id: holm-oak"),
        (b"[[oak]]", b"[[holm-oak]]"),
    ):
        assert elm.count(old) == 1, old
        elm = elm.replace(old, new)
    assert after["elm.md"] == elm
    assert [path for path, _ in plan.left_out] == ["broken.md"]


def test_that_it_is_one_step_that_is_undone_to_the_byte(library: tuple[Session, Catalogue]) -> None:
    session, _ = library
    before = contents(session.root)
    plan = planned(library, "oak", "holm-oak")
    session.apply(plan.edits, plan.label)
    session.save()
    session.undo()
    session.save()
    assert contents(session.root) == before


def test_that_decisions_follow_and_the_ledger_keeps_its_lines(library: tuple[Session, Catalogue]) -> None:
    session, _ = library
    made = DecisionEdit("elm.md", "elm", "enables", "oak", "rejected", evidence="e1", note="No.", author="Ada")
    session.apply([made, DecisionEdit("oak.md", "oak", "enables", "elm", "deferred")], "Decide")
    session.save()
    ledger = next(session.root.glob(".curator/*.tsv")).read_bytes()
    plan = planned(library, "oak", "holm-oak")
    session.apply(plan.edits, plan.label)
    session.save()
    found = session.decided("elm", "enables", "holm-oak")
    assert found is not None
    assert (found.decision, found.author, found.note, found.evidence) == ("rejected", "Ada", "No.", "e1")
    assert session.decided("holm-oak", "enables", "elm") is not None
    assert next(session.root.glob(".curator/*.tsv")).read_bytes().startswith(ledger), "lines are added alone"
    session.undo()
    session.save()
    assert session.decided("elm", "enables", "holm-oak") is None
    assert session.decided("elm", "enables", "oak") is not None


def test_that_a_slug_that_differs_only_by_case_is_one(library: tuple[Session, Catalogue]) -> None:
    session, _ = library
    plan = planned(library, "oak", "Oak")
    session.apply(plan.edits, plan.label)
    assert not session.save().refused
    assert {each.name for each in session.root.glob("*ak.md")} == {"Oak.md"}
    assert b"slug: Oak" in (session.root / "Oak.md").read_bytes()


@pytest.mark.parametrize("new", ["elm", "ash", "oak", "", "../oak", "a b", "Elm"])
def test_that_a_slug_that_it_cannot_have_is_refused(library: tuple[Session, Catalogue], new: str) -> None:
    with pytest.raises(CannotMake) as refused:
        planned(library, "oak", new)
    assert str(refused.value).endswith(".")
    with pytest.raises(CannotMake):
        slug_at(library[1], "nobody")


def test_that_a_pattern_whose_frontmatter_cannot_be_read_is_not_renamed(library: tuple[Session, Catalogue]) -> None:
    with pytest.raises(UnsafeEdit):
        planned(library, "broken", "whole")


def test_that_unsaved_edits_of_other_files_are_seen(library: tuple[Session, Catalogue]) -> None:
    session, _ = library
    session.apply([BodyEdit("fir.md", "[[oak]]\n")], "Type")
    plan = planned(library, "oak", "holm-oak")
    session.apply(plan.edits, plan.label)
    assert session.pattern("fir.md").body == "[[holm-oak]]\n"


def test_that_only_the_file_that_a_slug_leads_to_takes_the_references_along(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {
        "a/oak.md": pattern("oak"),
        "b/oak.md": pattern("oak"),
        "elm.md": pattern("elm", body="[[oak]]\n"),
    }
    session, catalogue = opened(tmp_path, files)
    plan = rename_plan(session, catalogue, "b/oak.md", "holm-oak")
    assert plan is not None
    assert plan.files == ("b/holm-oak.md",)
    session.close()
    catalogue.close()


def test_that_a_rename_that_is_stopped_is_none(library: tuple[Session, Catalogue]) -> None:
    session, catalogue = library
    assert rename_plan(session, catalogue, "oak.md", "holm-oak", lambda done, _total: done < 2) is None


def test_that_references_of_the_whole_corpus_are_those_that_a_plain_recount_finds(corpus: Path, tmp_path: Path) -> None:
    root = tmp_path / "library"
    shutil.copytree(corpus / "commons-os-patterns" / "_patterns", root)
    for file in root.iterdir():
        file.chmod(0o644)
    session, catalogue = Session(root, remember=False), Catalogue(root, tmp_path / "cache")
    catalogue.scan()
    before = contents(root)
    plan = rename_plan(session, catalogue, "active-listening-depth.md", "deep-listening")
    assert plan is not None
    after = {each.path: each.after for each in plan.alterations(session)}
    left = {path for path, _ in plan.left_out}
    for path, raw in before.items():
        data = Pattern.from_bytes(raw).data or {}
        related = data.get("relationships") or {}
        count = json.dumps(related).count('"active-listening-depth"')
        garden = (data.get("graph_garden") or {}).get("inferred_links") or []
        count += sum(1 for each in garden if each.get("target") == "active-listening-depth")
        if path == "active-listening-depth.md":
            assert after["deep-listening.md"] is not None
        elif path not in left:
            assert (path in after) == (count > 0), path
            if count:
                old, new = raw.split(b"\n"), (after[path] or b"").split(b"\n")
                changed = [(a, b) for a, b in zip(old, new, strict=True) if a != b]
                assert len(changed) == count
                assert all(a.replace(b"active-listening-depth", b"deep-listening") == b for a, b in changed)
    catalogue.close()


def test_that_pointers_of_every_shape_are_found() -> None:
    data = {
        "relationships": {"enables": ["oak", {"slug": "oak"}, {"target": {"slug": "oak"}}, None, 3], "odd": "oak"},
        "graph_garden": {"inferred_links": ["oak", {"target": "oak"}, {"target": "elm"}]},
    }
    assert list(references(data, "oak")) == [
        "/relationships/enables/0",
        "/relationships/enables/1/slug",
        "/graph_garden/inferred_links/0",
        "/graph_garden/inferred_links/1/target",
    ]
