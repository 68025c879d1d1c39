"""What must hold for every edit of every file."""

import datetime
from typing import Any

import yaml
from hypothesis import assume, given
from hypothesis import strategies as st

from curator.library.disk import delta
from curator.pattern import Pattern, UnsafeEdit
from tests.pattern import oracle
from tests.pattern.documents import TEXTS, VALUES, files, operations, places


@given(st.binary(max_size=400))
def test_that_any_bytes_come_back_as_they_went_in(raw: bytes) -> None:
    pattern = Pattern.from_bytes(raw)
    assert pattern.to_bytes() == raw
    assert (pattern.data is None) == (pattern.failure is not None)


@given(st.text(max_size=300), st.text(max_size=300))
def test_that_any_text_between_fences_is_read_or_reported(frontmatter: str, body: str) -> None:
    raw = f"---\n{frontmatter}\n---\n{body}".encode()
    pattern = Pattern.from_bytes(raw)
    assert pattern.to_bytes() == raw
    if pattern.failure:
        assert pattern.failure.line >= 1
        assert pattern.failure.column >= 1


def edited(raw: bytes, operation: dict[str, Any]) -> Pattern | None:
    """The pattern after one operation, None when it is refused."""
    try:
        return Pattern.from_bytes(raw).patch([operation])
    except UnsafeEdit:
        return None


@given(st.data())
def test_that_an_edit_means_what_rfc_6902_says(data: st.DataObject) -> None:
    raw, before = data.draw(files())
    operation = data.draw(operations(before))
    after = edited(raw, operation)
    assume(after is not None)
    assert after is not None
    wanted = oracle.applied(before, operation)
    assert after.data == wanted
    head, frontmatter, rest = oracle.split(after.to_bytes())
    assert oracle.load(frontmatter) == wanted
    assert (head, rest) == (oracle.split(raw)[0], oracle.split(raw)[2])


@given(st.data())
def test_that_values_an_edit_does_not_name_keep_their_source(data: st.DataObject) -> None:
    raw, before = data.draw(files())
    operation = data.draw(operations(before))
    assume(operation["op"] in ("replace", "remove", "add") and not operation["path"].split("/")[-1].isdigit())
    after = edited(raw, operation)
    assume(after is not None)
    assert after is not None
    path = tuple(operation["path"].replace("~1", "/").replace("~0", "~").split("/")[1:])
    old, new = oracle.sources(oracle.split(raw)[1]), oracle.sources(oracle.split(after.to_bytes())[1])
    for place, source in old.items():
        names = tuple(str(step) for step in place)
        named = names[: len(path)] == path
        # `[]` and `{}` that get their first item are named as well
        if not named and names != path[:-1]:
            assert new[place] == source, place


@given(st.data())
def test_that_comments_stay_unless_they_stand_inside_what_goes(data: st.DataObject) -> None:
    raw, before = data.draw(files())
    operation = data.draw(operations(before))
    assume(
        operation["op"] in ("add", "copy") or not isinstance(dict(places(before)).get(operation["path"]), (dict, list))
    )
    after = edited(raw, operation)
    assume(after is not None)
    assert after is not None
    old = oracle.comments(oracle.split(raw)[1])
    new = oracle.comments(oracle.split(after.to_bytes())[1])
    lost = 1 if operation["op"] == "remove" else 0  # the comment behind a value goes with it
    replaces = operation["op"] in ("add", "copy") and operation["path"] in dict(places(before))
    assume(not replaces)
    assert len(new) >= len(old) - lost
    remaining = iter(old)
    assert all(comment in remaining for comment in new)


@given(st.data())
def test_that_the_inverse_of_an_edit_gives_the_first_bytes_back(data: st.DataObject) -> None:
    raw, before = data.draw(files())
    after = edited(raw, data.draw(operations(before)))
    assume(after is not None)
    assert after is not None
    difference = delta.between(raw, after.to_bytes())
    assert difference.inverse().apply(after.to_bytes()) == raw


@given(st.data())
def test_that_setting_a_value_to_itself_changes_no_byte(data: st.DataObject) -> None:
    raw, before = data.draw(files())
    path, value = data.draw(st.sampled_from([(path, value) for path, value in places(before) if path]))
    assert Pattern.from_bytes(raw).patch([{"op": "replace", "path": path, "value": value}]).to_bytes() == raw


@given(files(), VALUES)
def test_that_a_whole_map_given_anew_becomes_the_edits_that_lead_there(file: tuple[bytes, Any], value: Any) -> None:
    raw, before = file
    wanted = {**dict(reversed(before.items())), "new": value}
    after = edited(raw, {"op": "replace", "path": "", "value": wanted})
    assume(after is not None)
    assert after is not None
    assert list((after.data or {}).items()) == list(wanted.items())


@given(TEXTS)
def test_that_a_written_text_is_the_same_text_in_yaml_1_1_and_1_2(text: str) -> None:
    pattern = Pattern.from_bytes(b"---\na: x\nlist:\n  - y\nflow: [z]\n---\n")
    after = pattern.patch(
        [
            {"op": "replace", "path": "/a", "value": text},
            {"op": "add", "path": "/list/-", "value": text},
            {"op": "add", "path": "/flow/-", "value": text},
            {"op": "add", "path": "/b", "value": {text or "empty": text}},
        ]
    )
    wanted = {"a": text, "list": ["y", text], "flow": ["z", text], "b": {text or "empty": text}}
    frontmatter = after.frontmatter or ""
    assert oracle.load(frontmatter) == wanted
    assert oracle.load_1_2(frontmatter) == wanted
    assert yaml.load(frontmatter, yaml.SafeLoader) == wanted


@given(st.one_of(st.integers(), st.floats(allow_nan=False), st.booleans(), st.none()))
def test_that_a_written_number_is_the_same_number_in_yaml_1_1_and_1_2(value: Any) -> None:
    after = Pattern.from_bytes(b"---\na: x\n---\n").patch([{"op": "replace", "path": "/a", "value": value}])
    for read in (oracle.load, oracle.load_1_2):
        got = read(after.frontmatter or "")["a"]
        assert got == value
        assert type(got) is type(value) or isinstance(got, type(value))


@given(st.dates())
def test_that_a_written_date_is_a_date(value: datetime.date) -> None:
    after = Pattern.from_bytes(b"---\na: x\n---\n").patch([{"op": "replace", "path": "/a", "value": value}])
    assert oracle.load(after.frontmatter or "") == {"a": value}
