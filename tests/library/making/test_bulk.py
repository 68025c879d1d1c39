"""One change of many patterns: what is named changes, in the file's own kind of value, and nothing else."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from curator.library.editing.plans import Plan
from curator.library.editing.session import Session
from curator.library.making.bulk import Replacement, replace_plan, set_plan
from curator.library.making.naming import CannotMake
from curator.library.making.setting import How, Setting, adding, operations
from curator.pattern import Pattern, UnsafeEdit
from tests.library.small import pattern, write

STATUS = "/lifecycle/status"


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    files: dict[str, str | bytes] = {
        "oak.md": pattern("oak", body="An oak, an Oak.\r\nOaks stand.\r\n"),
        "elm.md": pattern("elm", status="stable", body="An elm.\n"),
        "v1.md": "---\nid: v\nslug: v1\nclassification: {domain: x}\n---\nAn oak.\n",
        "broken.md": "---\nslug: broken\nx: [\n---\nAn oak.\n",
    }
    made = Session(write(tmp_path / "library", files), remember=False)
    yield made
    made.close()


ALL = ("broken.md", "elm.md", "oak.md", "v1.md")


def planned(session: Session, setting: Setting) -> Plan:
    plan = set_plan(session, ALL, setting)
    assert plan is not None
    return plan


def test_that_a_value_is_set_where_it_differs_and_what_cannot_be_is_left_out(session: Session) -> None:
    plan = planned(session, Setting(STATUS, "set", "stable"))
    assert plan.files == ("oak.md",)
    assert [path for path, _ in plan.left_out] == ["broken.md", "v1.md"]
    (oak,) = plan.alterations(session)
    assert oak.after == (oak.before or b"").replace(b"status: draft", b"status: stable")
    session.apply(plan.edits, plan.label)
    assert session.undo() is not None
    assert session.changed() == ()


@pytest.mark.parametrize(
    ("how", "value", "old", "before", "after"),
    [
        ("set", "4", "", 3.5, 4.0),
        ("set", "5", "", 3, 5),
        ("set", "4", "", "3", "4"),
        ("set", "a; b", "", ["x"], ["a", "b"]),
        ("set", '["a, b"]', "", ["x"], ["a, b"]),
        ("set", "true", "", False, True),
        ("set", "x", "", None, "x"),
        ("add", "b", "", ["a"], ["a", "b"]),
        ("add", "a", "", ["a"], ["a"]),
        ("add", "7", "", ["6"], ["6", "7"]),
        ("add", "7", "", [6], [6, 7]),
        ("add", "b", "", None, ["b"]),
        ("remove", "a", "", ["a", "b", "a"], ["b"]),
        ("remove", "b", "", ["a"], ["a"]),
        ("replace", "c", "a", ["a", "b"], ["c", "b"]),
        ("replace", "b", "a", ["a", "b"], ["b"]),
        ("replace", "b", "a", ["a", "a"], ["b"]),
        ("replace", "stable", "draft", "draft", "stable"),
        ("replace", "stable", "draft", "revised", "revised"),
        ("replace", "4", "3.0", 3, 4),
    ],
)
def test_that_values_keep_the_kind_that_the_file_has(how: How, value: str, old: str, before: Any, after: Any) -> None:
    start = Pattern.from_bytes(b"---\nmine: 0\n---\n").patch([{"op": "replace", "path": "/mine", "value": before}])
    assert start.data is not None
    new = start.patch(operations(start.data, Setting("/mine", how, value, old)))
    assert new.data == {"mine": after}
    assert type((new.data or {})["mine"]) is type(after)


def test_that_a_field_is_removed_with_whatever_it_holds_or_only_where_it_holds_that() -> None:
    data = {"mine": "x", "other": 1}
    assert operations(data, Setting("/mine", "remove")) == [{"op": "remove", "path": "/mine"}]
    assert operations(data, Setting("/mine", "remove", "y")) == []
    assert operations(data, Setting("/nothing", "remove")) == []


def test_that_maps_missing_on_the_way_are_made() -> None:
    assert adding({}, "/a/b/c", 1) == [{"op": "add", "path": "/a", "value": {"b": {"c": 1}}}]
    assert adding({"a": None}, "/a/b", 1) == [{"op": "replace", "path": "/a", "value": {"b": 1}}]
    assert adding({"a": [{"b": 1}]}, "/a/0/b", 2) == [{"op": "replace", "path": "/a/0/b", "value": 2}]
    assert adding({"a": 4}, "/a", 4.0) != []
    with pytest.raises(UnsafeEdit):
        adding({"a": "text"}, "/a/b", 1)


@pytest.mark.parametrize(
    "setting",
    [
        Setting("", "set", "x"),
        Setting("/", "set", "x"),
        Setting("lifecycle", "set", "x"),
        Setting("/id", "set", "x"),
        Setting("/slug", "set", "x"),
        Setting(STATUS, "set", ""),
        Setting(STATUS, "replace", "x", ""),
    ],
)
def test_that_what_can_be_set_nowhere_is_refused(session: Session, setting: Setting) -> None:
    with pytest.raises(CannotMake) as refused:
        planned(session, setting)
    assert str(refused.value).endswith(".")


def replacing(session: Session, wanted: Replacement) -> Plan:
    plan = replace_plan(session, ALL, wanted)
    assert plan is not None
    return plan


def body(session: Session, plan: Plan, path: str) -> str:
    return Pattern.from_bytes(plan.altered(session, path).after or b"").body


def test_that_words_are_replaced_in_bodies_alone_and_counted(session: Session) -> None:
    plan = replacing(session, Replacement("oak", r"\1 yew"))
    assert plan.files == ("broken.md", "oak.md", "v1.md")
    assert plan.places == 3
    assert body(session, plan, "oak.md") == "An \\1 yew, an Oak.\r\nOaks stand.\r\n"
    assert b"slug: oak" in (plan.altered(session, "oak.md").after or b"")


def test_that_case_words_and_expressions_are_understood(session: Session) -> None:
    plan = replacing(session, Replacement("oak", "yew", any_case=True, whole_words=True))
    assert body(session, plan, "oak.md") == "An yew, an yew.\r\nOaks stand.\r\n"
    plan = replacing(session, Replacement(r"^(\w+) (?P<tree>\w+)", r"\g<tree> \1", expression=True))
    assert body(session, plan, "elm.md") == "elm An.\n"


def test_that_an_expression_that_never_ends_is_ended(tmp_path: Path) -> None:
    root = write(tmp_path / "library", {"x.md": pattern("x", body="a" * 5000 + "b\n")})
    with pytest.raises(CannotMake, match="takes too long"):
        replace_plan(Session(root, remember=False), ["x.md"], Replacement(r"(a|a)*(a|aa)+$", "x", expression=True))


@pytest.mark.parametrize(
    "wanted",
    [
        Replacement("", "x"),
        Replacement("(", "x", expression=True),
        Replacement("a{99999999999999}", "x", expression=True),
        Replacement("elm", r"\9", expression=True),
        Replacement("elm", r"\g<x>", expression=True),
    ],
)
def test_that_what_cannot_be_understood_is_said(session: Session, wanted: Replacement) -> None:
    with pytest.raises(CannotMake) as refused:
        replacing(session, wanted)
    assert str(refused.value).endswith(".")


def test_that_work_that_is_stopped_gives_no_plan(session: Session) -> None:
    assert set_plan(session, ALL, Setting(STATUS, "set", "x"), lambda done, _total: done < 2) is None
    assert replace_plan(session, ALL, Replacement("a", "b"), lambda done, _total: done < 2) is None
