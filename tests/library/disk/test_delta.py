"""The exact difference between two versions of a file."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from curator.library.disk.delta import Delta, DeltaMismatch, between, pack, unpack

lines = st.lists(st.sampled_from([b"a: 1\n", b"- slug: x\n", b"\n", b"---\n", b"text\r\n", b"\xff\x00"]), max_size=12)
version = st.one_of(st.none(), lines.map(b"".join), st.binary(max_size=60))


@given(version, version)
@example(b"aa", b"a")
@example(b"aba", b"ababa")
@example(b"", None)
def test_that_a_difference_leads_from_the_old_bytes_to_the_new_and_back(old: bytes | None, new: bytes | None) -> None:
    delta = between(old, new)
    assert delta.apply(old) == new
    assert delta.inverse().apply(new) == old


@given(version, version, version)
def test_that_a_difference_refuses_bytes_it_was_not_made_from(
    old: bytes | None, new: bytes | None, other: bytes | None
) -> None:
    if other != old:
        with pytest.raises(DeltaMismatch):
            between(old, new).apply(other)


@given(version, version)
def test_that_a_difference_survives_being_written_to_a_record(old: bytes | None, new: bytes | None) -> None:
    delta = between(old, new)
    assert Delta.from_json(delta.to_json()) == delta


@given(st.binary(max_size=2000))
def test_that_packed_bytes_come_back(raw: bytes) -> None:
    assert unpack(pack(raw)) == raw


def test_that_two_changes_far_apart_do_not_store_what_lies_between_them() -> None:
    middle = b"".join(b"line %d\n" % number for number in range(1000))
    old, new = b"one: 1\n" + middle + b"two: 2\n", b"one: 11\n" + middle + b"two: 22\n"
    delta = between(old, new)
    assert delta.size < 100
    assert delta.apply(old) == new
    assert delta.inverse().apply(new) == old


def test_that_a_damaged_difference_is_refused_instead_of_giving_other_bytes() -> None:
    record = between(b"status: draft\n", b"status: stable\n").to_json()
    record["hunks"][0][2] = pack(b"deprecated")
    with pytest.raises(DeltaMismatch):
        Delta.from_json(record).apply(b"status: draft\n")
