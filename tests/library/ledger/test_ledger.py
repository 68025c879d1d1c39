"""What a library remembers of the decisions on its inferred links."""

import subprocess
import threading
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.library.disk.refusals import SaveRefused
from curator.library.ledger.decisions import COLUMNS, Decision, evidence_of, line, parse
from curator.library.ledger.ledger import LEDGER, Ledger

NOON = datetime(2026, 2, 19, 12, 0, 0, 123456, tzinfo=UTC)
REJECTION = Decision("alpha", "enables", "beta", "rejected", NOON, "", 0.78, "abc", "Ada", "too broad")


def later(decision: Decision, minutes: int, what: str) -> Decision:
    return replace(decision, at=decision.at + timedelta(minutes=minutes), decision=what)


@pytest.fixture
def ledger(tmp_path: Path) -> Ledger:
    return Ledger(tmp_path)


def text(root: Path) -> str:
    return (root / LEDGER).read_bytes().decode("utf-8")


def test_that_a_ledger_that_does_not_exist_knows_nothing_and_is_not_made_by_asking(
    ledger: Ledger, tmp_path: Path
) -> None:
    assert ledger.decided("alpha", "enables", "beta") is None
    assert list(tmp_path.iterdir()) == []


def test_that_a_decision_is_one_readable_line_under_the_fields_column_names(ledger: Ledger, tmp_path: Path) -> None:
    ledger.append([line(REJECTION)])
    header, row = text(tmp_path).splitlines()
    assert header == (
        "subject_id\tpredicate_id\tpredicate_modifier\tobject_id\tmapping_justification\tconfidence\tauthor_label\t"
        "mapping_date\tcomment\tdecision\tevidence\tdecided_at"
    )
    assert row == (
        "alpha\tenables\tNot\tbeta\tsemapv:ManualMappingCuration\t0.78\tAda\t2026-02-19\ttoo broad\trejected\tabc\t"
        "2026-02-19T12:00:00.123456Z"
    )
    assert ledger.decided("alpha", "enables", "beta") == REJECTION


def test_that_the_latest_decision_on_a_link_holds_wherever_its_line_stands(ledger: Ledger) -> None:
    deferral = later(REJECTION, -5, "deferred")
    ledger.append([line(REJECTION), line(deferral)])
    assert ledger.decided("alpha", "enables", "beta") == REJECTION
    assert ledger.history("alpha", "enables", "beta") == (deferral, REJECTION)
    acceptance = later(REJECTION, 5, "accepted")
    ledger.append([line(acceptance)])
    assert ledger.decided("alpha", "enables", "beta") == acceptance
    assert ledger.decided("alpha", "requires", "beta") is None
    assert ledger.decided("beta", "enables", "alpha") is None


def test_that_a_decision_on_other_evidence_does_not_hold(ledger: Ledger) -> None:
    ledger.append([line(REJECTION)])
    assert ledger.decided("alpha", "enables", "beta", "abc") == REJECTION
    assert ledger.decided("alpha", "enables", "beta", "other") is None
    assert ledger.decided("alpha", "enables", "beta") == REJECTION  # so that the card can say what changed


def test_that_evidence_is_told_by_confidence_and_reason_but_not_by_how_the_reason_is_wrapped() -> None:
    assert evidence_of(0.8, "a reason\n  wrapped") == evidence_of(0.80, "a reason wrapped")
    assert len({evidence_of(0.8, "a"), evidence_of(0.81, "a"), evidence_of(None, "a"), evidence_of(0.8, "b")}) == 4


def test_that_a_withdrawn_decision_gives_way_to_the_one_before(ledger: Ledger) -> None:
    deferral = later(REJECTION, -5, "deferred")
    ledger.append([line(deferral), line(REJECTION)])
    ledger.append([line(REJECTION, withdrawn_at=NOON + timedelta(days=1))])
    assert ledger.decided("alpha", "enables", "beta") == deferral
    assert not ledger.stands(REJECTION)
    ledger.append([line(REJECTION)])  # made again, as redo does
    assert ledger.decided("alpha", "enables", "beta") == REJECTION
    assert ledger.stands(REJECTION)


def test_that_withdrawing_ones_own_decision_leaves_a_later_one_of_another_window(ledger: Ledger) -> None:
    other = replace(later(REJECTION, 1, "deferred"), author="Bo")
    ledger.append([line(REJECTION), line(other), line(REJECTION, withdrawn_at=NOON)])
    assert ledger.decided("alpha", "enables", "beta") == other


def test_that_acceptance_under_another_kind_denies_the_machines_kind(ledger: Ledger, tmp_path: Path) -> None:
    decision = replace(REJECTION, decision="accepted", as_kind="requires")
    ledger.append([line(decision)])
    assert "\tNot\t" in text(tmp_path)
    assert "\taccepted as requires\t" in text(tmp_path)
    assert ledger.decided("alpha", "enables", "beta") == decision


def test_that_lines_added_by_others_are_seen(ledger: Ledger, tmp_path: Path) -> None:
    other = Ledger(tmp_path)
    ledger.append([line(REJECTION)])
    assert ledger.decided("alpha", "enables", "beta") == REJECTION
    second = replace(REJECTION, source="gamma")
    other.append([line(second)])
    assert ledger.decided("gamma", "enables", "beta") == second
    assert set(ledger.standing()) == {("alpha", "enables", "beta"), ("gamma", "enables", "beta")}


def test_that_a_ledger_replaced_by_a_checkout_is_read_anew(ledger: Ledger, tmp_path: Path) -> None:
    ledger.append([line(REJECTION)])
    assert ledger.decided("alpha", "enables", "beta") == REJECTION
    second = replace(REJECTION, source="gamma")
    (tmp_path / LEDGER).write_text("\t".join(COLUMNS) + "\n" + line(second) + "\n" + line(second) + "\n")
    assert ledger.decided("alpha", "enables", "beta") is None
    assert ledger.decided("gamma", "enables", "beta") == second
    (tmp_path / LEDGER).unlink()
    assert ledger.decided("gamma", "enables", "beta") is None


def test_that_torn_lines_repeated_headers_and_strange_lines_are_passed_over(ledger: Ledger, tmp_path: Path) -> None:
    whole = line(REJECTION)
    (tmp_path / ".curator").mkdir()
    torn = "\n".join(whole[:cut] for cut in range(1, len(whole)))
    other = replace(REJECTION, source="gamma")
    lines = [
        "\t".join(COLUMNS),
        torn,
        "<<<<<<< ours",
        "",
        "\t".join(COLUMNS),
        line(other),
        line(other),
        line(other)[:-9],
    ]
    (tmp_path / LEDGER).write_text("\n".join(lines))
    assert set(ledger.standing()) == {("gamma", "enables", "beta")}
    ledger.append([whole])  # on a line of its own, after the torn one
    assert ledger.decided("alpha", "enables", "beta") == REJECTION


def test_that_a_plain_sssom_table_with_its_columns_in_another_order_is_read(ledger: Ledger, tmp_path: Path) -> None:
    (tmp_path / ".curator").mkdir()
    (tmp_path / LEDGER).write_text(
        "subject_id\tobject_id\tpredicate_id\tpredicate_modifier\tmapping_date\r\n"
        "alpha\tbeta\tenables\tNot\t2026-02-19\r\nalpha\tgamma\tenables\t\t2026-02-19\r\n"
    )
    rejected = ledger.decided("alpha", "enables", "beta")
    accepted = ledger.decided("alpha", "enables", "gamma")
    assert rejected is not None
    assert (rejected.decision, rejected.at) == ("rejected", datetime(2026, 2, 19, tzinfo=UTC))
    assert accepted is not None
    assert accepted.decision == "accepted"


@given(st.text(max_size=30), st.text(max_size=30), st.text(max_size=30), st.text(max_size=30))
def test_that_no_text_breaks_a_line_or_starts_a_formula(source: str, target: str, author: str, note: str) -> None:
    decision = Decision(f"s{source}", "enables", f"t{target}", "rejected", NOON, author=author, note=note)
    written = line(decision)
    cells = written.split("\t")
    assert len(cells) == len(COLUMNS)
    assert len(written.splitlines()) == 1
    assert not any(cell.startswith(("=", "+", "-", "@")) for cell in cells)
    assert all(ord(c) >= 32 and not 127 <= ord(c) < 160 for cell in cells for c in cell)
    written.encode("utf-8")
    found = parse(cells, COLUMNS)
    assert found is not None
    assert found.link == decision.link
    assert found.identity == decision.identity


@pytest.mark.parametrize("name", ["=cmd|' /C calc'!A0", "+1", "-x", "@sum", "'quoted", "'=x", "plain"])
def test_that_a_disarmed_cell_reads_back_as_it_was(ledger: Ledger, name: str) -> None:
    decision = replace(REJECTION, source=name, note=name)
    ledger.append([line(decision)])
    assert ledger.decided(name, "enables", "beta") == decision


def test_that_the_ledgers_folder_tells_git_to_keep_both_sides_lines(tmp_path: Path) -> None:
    def git(*arguments: str) -> None:
        subprocess.run(["git", *arguments], cwd=tmp_path, check=True, capture_output=True)

    def decide(source: str, minutes: int) -> None:
        Ledger(tmp_path).append([line(replace(later(REJECTION, minutes, "rejected"), source=source))])

    git("init", "-q")
    decide("first", 0)
    git("add", "-A")
    git("commit", "-qm", "base")
    git("checkout", "-qb", "side")
    decide("theirs", 1)
    git("commit", "-qam", "theirs")
    git("checkout", "-q", "main")
    decide("ours", 2)
    git("commit", "-qam", "ours")
    git("merge", "-q", "side")
    assert {source for source, _, _ in Ledger(tmp_path).standing()} == {"first", "theirs", "ours"}


def test_that_many_writers_lose_no_line_and_write_one_header(tmp_path: Path) -> None:
    def decide(writer: int) -> None:
        for number in range(25):
            Ledger(tmp_path).append([line(replace(REJECTION, source=f"s{writer}-{number}"))])

    threads = [threading.Thread(target=decide, args=(writer,)) for writer in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(Ledger(tmp_path).standing()) == 100
    assert text(tmp_path).count("subject_id") == 1


def test_that_a_ledger_folder_that_leads_elsewhere_is_not_written(ledger: Ledger, tmp_path: Path) -> None:
    root = tmp_path / "library"
    root.mkdir()
    (tmp_path / "elsewhere").mkdir()
    (root / ".curator").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(SaveRefused):
        Ledger(root).append([line(REJECTION)])
    assert list((tmp_path / "elsewhere").iterdir()) == []
