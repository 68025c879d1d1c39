"""Three-way merging of pattern files."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.library.merging.merge import Conflict, Merged, marked, merge
from curator.library.merging.merge_data import ABSENT
from curator.pattern import Pattern

BASE = b"""---
# GROUP 1: CORE IDENTITY
title: Alpha          # the first
summary: >-   # REQUIRED
  A summary that is folded
  over two lines.
scores:
  vitality: 4.0
  resilience: 0.90
tags: [a, b]

# GROUP 5: HARD RELATIONSHIPS
relationships:
  enables:
    # the oldest one
    - slug: beta
      weight: 0.80
    - slug: gamma   # disputed
      weight: 0.50
  requires: []
---
Opening line.

### Section 1: Context

Some context.

More context.

---

### Section 2: Problem

A problem.
"""


def changed(*pairs: tuple[bytes, bytes], base: bytes = BASE) -> bytes:
    for old, new in pairs:
        assert base.count(old) == 1, old
        base = base.replace(old, new)
    return base


def clean(base: bytes | None, ours: bytes | None, theirs: bytes | None) -> bytes | None:
    merged = merge(base, ours, theirs)
    assert merged.conflicts == ()
    return merged.raw


TITLE = (b"title: Alpha ", b"title: Omega ")
VITALITY = (b"4.0", b"3.5")
WEIGHT = (b"0.50", b"0.55")
DELTA = (b"      weight: 0.50\n", b"      weight: 0.50\n    - slug: delta\n      weight: 0.70\n")
EPSILON = (b"      weight: 0.50\n", b"      weight: 0.50\n    - slug: epsilon\n      weight: 0.60\n")
BETA_GONE = (b"    - slug: beta\n      weight: 0.80\n", b"")
PROBLEM = (b"A problem.", b"Another problem.")
CONTEXT = (b"Some context.", b"Their context.")
COMMENT = (b"# the first", b"# the very first")
REQUIRES = (b"requires: []", b"requires:\n    - slug: zeta\n      weight: 0.10")


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        ([], [TITLE]),
        ([TITLE], []),
        ([TITLE], [TITLE]),
        ([TITLE], [VITALITY]),
        ([TITLE], [COMMENT]),
        ([WEIGHT], [VITALITY, PROBLEM]),
        ([PROBLEM], [CONTEXT]),
        ([TITLE, CONTEXT], [REQUIRES, PROBLEM]),
        ([BETA_GONE], [WEIGHT]),
        ([BETA_GONE], [REQUIRES]),
        ([TITLE, VITALITY, WEIGHT], [TITLE, WEIGHT, PROBLEM]),
        ([(b"[a, b]", b"[a, b, c]")], [VITALITY]),
        ([(b"Some context.", b"Our context.")], [(b"More context.", b"Their context.")]),
    ],
)
def test_that_changes_alike_or_apart_are_merged_to_the_very_bytes(
    ours: list[tuple[bytes, bytes]], theirs: list[tuple[bytes, bytes]]
) -> None:
    both = changed(*dict.fromkeys((*ours, *theirs)))
    assert clean(BASE, changed(*ours), changed(*theirs)) == both
    assert clean(BASE, changed(*theirs), changed(*ours)) == both


def test_that_both_may_add_to_the_same_list() -> None:
    raw = clean(BASE, changed(DELTA), changed(EPSILON))
    assert raw is not None
    slugs = [item["slug"] for item in Pattern.from_bytes(raw).data["relationships"]["enables"]]  # type: ignore[index]
    assert sorted(slugs) == ["beta", "delta", "epsilon", "gamma"]
    assert b"    - slug: gamma   # disputed\n      weight: 0.50\n" in raw
    assert b"    # the oldest one\n" in raw
    assert b"resilience: 0.90\n" in raw


def test_that_both_may_add_the_same_item_and_differ_only_where_they_do() -> None:
    ours = changed((b"weight: 0.50\n", b"weight: 0.50\n    - slug: delta\n      weight: 0.70\n"))
    theirs = changed((b"weight: 0.50\n", b"weight: 0.50\n    - slug: delta\n      weight: 0.71\n"))
    (conflict,) = merge(BASE, ours, theirs).conflicts
    assert conflict.where == "/relationships/enables/slug=delta/weight"
    assert conflict.pointer == "/relationships/enables/2/weight"
    assert (conflict.base, conflict.ours, conflict.theirs) == (ABSENT, 0.7, 0.71)


def test_that_items_are_told_apart_by_what_they_are_about_wherever_they_stand() -> None:
    ours = changed((b"    - slug: gamma   # disputed\n      weight: 0.50\n", b""), BETA_GONE)
    ours = ours.replace(
        b"    # the oldest one\n",
        b"    - slug: gamma   # disputed\n      weight: 0.50\n    # the oldest one\n"
        b"    - slug: beta\n      weight: 0.80\n",
    )
    raw = clean(BASE, ours, changed((b"0.80", b"0.85")))
    assert raw == ours.replace(b"0.80", b"0.85")


def test_that_the_same_target_under_two_types_is_two_items() -> None:
    items = (b"- target: a\n  type: enables\n  c: 1\n", b"- target: a\n  type: requires\n  c: 2\n- target: b\n  c: 3\n")
    base = b"---\nlinks:\n" + b"".join(items) + b"---\n"
    ours = base.replace(items[0], b"")
    theirs = base.replace(b"c: 2", b"c: 9")
    assert clean(base, ours, theirs) == ours.replace(b"c: 2", b"c: 9")


@pytest.mark.parametrize(
    ("ours", "theirs", "where", "values"),
    [
        (TITLE, (b"title: Alpha ", b"title: Psi "), "/title", ("Alpha", "Omega", "Psi")),
        (VITALITY, (b"4.0", b"4.5"), "/scores/vitality", (4.0, 3.5, 4.5)),
        (WEIGHT, (b"0.50", b"0.6"), "/relationships/enables/slug=gamma/weight", (0.5, 0.55, 0.6)),
        ((b"tags: [a, b]\n", b""), (b"[a, b]", b"[a]"), "/tags", (["a", "b"], ABSENT, ["a"])),
        ((b"4.0", b"4"), (b"4.0", b"true"), "/scores/vitality", (4.0, 4, True)),
    ],
)
def test_that_a_true_conflict_is_asked_for_that_key_alone(
    ours: tuple[bytes, bytes], theirs: tuple[bytes, bytes], where: str, values: tuple[object, object, object]
) -> None:
    mine, yours = changed(ours, PROBLEM), changed(theirs, CONTEXT)
    merged = merge(BASE, mine, yours)
    (conflict,) = merged.conflicts
    assert (conflict.where, conflict.base, conflict.ours, conflict.theirs) == (where, *values)
    assert merged.raw == changed(ours, PROBLEM, CONTEXT)
    assert clean_with(mine, yours, {where: "ours"}) == changed(ours, PROBLEM, CONTEXT)
    chosen = clean_with(mine, yours, {where: "theirs"})
    assert Pattern.from_bytes(chosen).data == Pattern.from_bytes(yours).data
    assert Pattern.from_bytes(chosen).body == Pattern.from_bytes(merged.raw or b"").body


def clean_with(ours: bytes, theirs: bytes, choices: dict[str, str]) -> bytes:
    merged = merge(BASE, ours, theirs, choices)
    assert merged.conflicts == ()
    assert merged.raw is not None
    return merged.raw


def test_that_an_item_removed_by_one_and_changed_by_the_other_is_asked() -> None:
    mine, yours = changed(BETA_GONE), changed((b"0.80", b"0.85"))
    (conflict,) = merge(BASE, mine, yours).conflicts
    assert (conflict.where, conflict.pointer) == ("/relationships/enables/slug=beta", None)
    assert (conflict.ours, conflict.theirs) == (ABSENT, {"slug": "beta", "weight": 0.85})
    assert clean_with(mine, yours, {conflict.where: "ours"}) == mine
    brought_back = Pattern.from_bytes(clean_with(mine, yours, {conflict.where: "theirs"})).data
    assert brought_back == Pattern.from_bytes(yours).data


def test_that_a_section_changed_by_both_in_the_same_lines_is_asked_whole() -> None:
    mine = changed((b"Some context.", b"Our context."), (b"A problem.", b"Our problem."))
    yours = changed(CONTEXT, (b"More context.", b"Their more."))
    merged = merge(BASE, mine, yours)
    (conflict,) = merged.conflicts
    assert (conflict.where, conflict.section, conflict.pointer) == ("section 1", 1, None)
    assert "Our context." in str(conflict.ours)
    assert "Their context." in str(conflict.theirs)
    assert merged.raw == mine
    assert clean_with(mine, yours, {"section 1": "theirs"}) == changed(
        CONTEXT, (b"More context.", b"Their more."), (b"A problem.", b"Our problem.")
    )


def test_that_sections_added_by_one_side_are_merged_with_edits_of_the_other() -> None:
    added = b"\n### Section 3: Solution\n\nA solution.\n"
    assert clean(BASE, BASE + added, changed(CONTEXT)) == changed(CONTEXT) + added


def test_that_comments_of_both_sides_stay_or_are_asked_about() -> None:
    mine = changed((b"# the first", b"# ours"), DELTA)
    yours = changed((b"# disputed", b"# theirs"), EPSILON)
    merged = merge(BASE, mine, yours)
    assert [conflict.where for conflict in merged.conflicts] == ["frontmatter"]
    assert merged.raw == mine
    assert clean_with(mine, yours, {"frontmatter": "theirs"}) == yours


def test_that_one_sides_comments_stay_when_the_other_changes_the_same_list() -> None:
    mine = changed(DELTA)
    yours = changed((b"# disputed", b"# theirs"), (b"# the first", b"# more theirs"), EPSILON)
    for raw in (clean(BASE, mine, yours), clean(BASE, yours, mine)):
        assert raw is not None
        assert all(each in raw for each in (b"# theirs", b"# more theirs", b"slug: delta", b"slug: epsilon"))


def test_that_files_added_by_both_are_merged_by_key() -> None:
    assert clean(b"", BASE, BASE) == BASE
    merged = merge(b"", BASE, changed(TITLE))
    assert [conflict.where for conflict in merged.conflicts] == ["/title"]


def test_that_a_file_deleted_by_one_and_changed_by_the_other_is_asked() -> None:
    assert clean(BASE, None, BASE) is None
    assert clean(BASE, BASE, None) is None
    (conflict,) = merge(BASE, changed(TITLE), None).conflicts
    assert (conflict.where, conflict.theirs) == ("file", ABSENT)
    assert merge(BASE, changed(TITLE), None, {"file": "theirs"}) == Merged(None)


def test_that_files_that_cannot_be_read_are_merged_by_line() -> None:
    broken = BASE.replace(b"tags: [a, b]", b"tags: [a, b")
    assert clean(broken, changed(TITLE, base=broken), changed(PROBLEM, base=broken)) == changed(
        TITLE, PROBLEM, base=broken
    )
    (conflict,) = merge(broken, changed(TITLE, base=broken), broken.replace(b"Alpha", b"Psi")).conflicts
    assert conflict.where == "file"


def test_that_bytes_that_are_no_text_pass_through() -> None:
    base = BASE.replace(b"More context.", b"More \xff\xfe context.")
    assert clean(base, changed(TITLE, base=base), changed(PROBLEM, base=base)) == changed(TITLE, PROBLEM, base=base)


@pytest.mark.parametrize("newline", [b"\n", b"\r\n"])
@pytest.mark.parametrize("bom", [b"", b"\xef\xbb\xbf"])
def test_that_bom_and_line_breaks_stay(newline: bytes, bom: bytes) -> None:
    def dressed(raw: bytes) -> bytes:
        return bom + raw.replace(b"\n", newline)

    assert clean(dressed(BASE), dressed(changed(TITLE, CONTEXT)), dressed(changed(WEIGHT, PROBLEM))) == dressed(
        changed(TITLE, CONTEXT, WEIGHT, PROBLEM)
    )


ops = st.lists(
    st.sampled_from([TITLE, VITALITY, WEIGHT, DELTA, EPSILON, BETA_GONE, PROBLEM, CONTEXT, COMMENT, REQUIRES]),
    max_size=5,
    unique=True,
)


def applied(pairs: list[tuple[bytes, bytes]]) -> bytes:
    raw = BASE
    for old, new in pairs:
        raw = raw.replace(old, new)
    return raw


@given(ops, ops)
def test_that_merging_says_the_same_from_both_sides_and_never_loses_a_change(
    one: list[tuple[bytes, bytes]], other: list[tuple[bytes, bytes]]
) -> None:
    ours, theirs = applied(one), applied(other)
    there, back = merge(BASE, ours, theirs), merge(BASE, theirs, ours)
    assert {conflict.where for conflict in there.conflicts} == {conflict.where for conflict in back.conflicts}
    assert clean(BASE, ours, ours) == ours
    assert clean(BASE, ours, BASE) == ours
    everything = {conflict.where: "theirs" for conflict in there.conflicts}
    assert merge(BASE, ours, theirs, everything).conflicts == ()


# Markers, as git's merge driver leaves them


def test_that_markers_stand_around_the_key_in_question_alone() -> None:
    ours, theirs = changed(TITLE, PROBLEM), changed((b"title: Alpha ", b"title: Psi "), WEIGHT)
    merged = merge(BASE, ours, theirs)
    marks = (
        b"<<<<<<< ours\ntitle: Omega          # the first\n=======\ntitle: Psi          # the first\n>>>>>>> theirs\n"
    )
    assert marked(merged, BASE, ours, theirs) == changed(
        (b"title: Alpha          # the first\n", marks), PROBLEM, WEIGHT
    )


def test_that_markers_in_prose_stand_around_the_lines_in_question_alone() -> None:
    ours = changed((b"Some context.", b"Our context."))
    theirs = changed(CONTEXT, (b"More context.", b"Their more."))
    merged = merge(BASE, ours, theirs)
    marks = b"<<<<<<< ours\nOur context.\n=======\nTheir context.\n>>>>>>> theirs"
    assert marked(merged, BASE, ours, theirs) == changed((b"Some context.", marks), (b"More context.", b"Their more."))


def test_that_without_conflicts_nothing_is_marked() -> None:
    merged = merge(BASE, changed(TITLE), changed(PROBLEM))
    assert marked(merged, BASE, changed(TITLE), changed(PROBLEM)) == merged.raw


def test_that_real_patterns_edited_apart_are_merged_to_the_very_bytes(corpus: Path) -> None:
    paths = sorted(corpus.rglob("*.md"))[::4]
    merged = 0
    for path in paths:
        base = Pattern.from_bytes(path.read_bytes())
        if base.data is None or "title" not in base.data:
            continue
        ours = base.patch([{"op": "replace", "path": "/title", "value": "Another title"}])
        theirs = base.with_body(base.body + "\n\nOne more line.")
        key = next(key for key in base.data if key not in ("title", "slug", "id") and isinstance(base.data[key], str))
        theirs = theirs.patch([{"op": "replace", "path": f"/{key}", "value": "other"}])
        both = theirs.patch([{"op": "replace", "path": "/title", "value": "Another title"}]).to_bytes()
        assert clean(base.to_bytes(), ours.to_bytes(), theirs.to_bytes()) == both, path
        merged += 1
    assert merged > 50


def test_that_conflicts_compare_by_value() -> None:
    assert merge(BASE, changed(TITLE), changed((b"Alpha ", b"Psi "))).conflicts == (
        Conflict("/title", "/title", None, "Alpha", "Omega", "Psi"),
    )
