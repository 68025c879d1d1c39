"""The index: filled, reused, brought up to date, rebuilt, and never at the library's expense."""

import os
import random
import sqlite3
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from curator.library.catalogue import Catalogue
from curator.library.index import writing
from curator.library.index.scan import Failed, Moved
from curator.library.index.store import NAME, VERSION, folder_of
from curator.library.index.writing import Decisions, Written
from curator.library.ledger.decisions import evidence_of
from curator.pattern import Failure, Pattern
from tests.library.small import links, pattern, slugs, write
from tests.support.checkout import ROOT

MANY = 260  # enough for reading in other processes


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    return tmp_path / "cache"


@pytest.fixture
def library(tmp_path: Path) -> Path:
    return write(
        tmp_path / "library",
        {
            "slow-money.md": pattern("slow-money", body="Patient capital.\n", more=links(("enables", "seed-library"))),
            "seed-library.md": pattern("seed-library", status="stable", body="Seeds are lent.\n"),
            "sub/broken.md": "---\ntitle: {x\nslug: y\n---\nA lost body.\n",
        },
    )


def large(root: Path, count: int = MANY) -> Path:
    chance = random.Random(7)
    words = [f"word{number}" for number in range(500)]
    return write(
        root, {f"p-{n:04d}.md": pattern(f"p-{n:04d}", body=" ".join(chance.choices(words, k=60))) for n in range(count)}
    )


def index_of(root: Path, cache: Path) -> Path:
    return folder_of(root, cache) / NAME


def snapshot(root: Path) -> dict[str, tuple[object, ...]]:
    """Bytes, times and modes of everything below a folder; times of last access too, which reading must not touch."""
    found: dict[str, tuple[object, ...]] = {}
    for place in sorted([root, *root.rglob("*")]):
        status = place.lstat()
        raw = place.read_bytes() if place.is_file() else None
        times = (status.st_mtime_ns, status.st_ctime_ns, status.st_mode)
        if place.is_file():
            os.utime(place, ns=(10**18, status.st_mtime_ns))
            times = (10**18, *times[:1], *times[2:])
        found[str(place.relative_to(root))] = (raw, *times)
    return found


def test_that_a_first_scan_lists_every_file_and_a_second_reads_none(library: Path, cache: Path) -> None:
    catalogue = Catalogue(library, cache)
    assert catalogue.open() == 0
    first = catalogue.scan()
    assert (first.files, first.parsed, first.reused, first.complete) == (3, 3, 0, True)
    assert first.added == ("seed-library.md", "slow-money.md", "sub/broken.md")
    catalogue.close()
    again = Catalogue(library, cache)
    assert again.open() == 3
    second = again.scan()
    assert (second.files, second.parsed, second.reused, second.anything) == (3, 0, 3, False)
    again.close()


def test_that_a_broken_file_stands_in_the_list_with_line_and_column(library: Path, cache: Path) -> None:
    catalogue = Catalogue(library, cache)
    report = catalogue.scan()
    failure = Pattern.from_bytes((library / "sub/broken.md").read_bytes()).failure
    assert failure is not None
    assert report.failed == (Failed("sub/broken.md", failure.line, failure.column, failure.message),)
    row = catalogue.row("sub/broken.md")
    assert row is not None
    assert (row.slug, row.title, row.failure) == ("broken", "Broken", failure)
    assert (
        slugs(catalogue, "is:broken")
        == slugs(catalogue, "lost")
        == slugs(catalogue, "problem:unparsable")
        == ["broken"]
    )
    catalogue.close()


def test_that_a_file_that_may_not_be_read_stands_in_the_list_with_the_reason(
    library: Path, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    genuine = os.open

    def refuse(path: str, flags: int, *more: int) -> int:
        if os.fspath(path).endswith("seed-library.md"):
            raise PermissionError(13, "Permission denied")
        return genuine(path, flags, *more)

    monkeypatch.setattr(os, "open", refuse)
    catalogue = Catalogue(library, cache)
    report = catalogue.scan()
    assert [each.message for each in report.failed if each.path == "seed-library.md"] == [
        "the file cannot be read: permission denied"
    ]
    catalogue.close()


def test_that_the_index_equals_what_each_file_says(library: Path, cache: Path) -> None:
    catalogue = Catalogue(library, cache)
    catalogue.scan()
    summary = catalogue.summary("slow-money.md")
    assert summary is not None
    assert (summary.slug, summary.id, summary.title) == ("slow-money", "pat_slow-money", "Slow Money")
    assert (summary.domain, summary.status, summary.dialect) == ("finance", "draft", "v7.1")
    assert (summary.confidence, summary.vitality, summary.pending) == (2, 3.5, 1)
    assert summary.summary == "What slow-money is about."
    assert [(link.kind, link.target) for link in summary.inferred] == [("enables", "seed-library")]
    assert [each.path for each in catalogue.summaries()] == ["seed-library.md", "slow-money.md", "sub/broken.md"]
    catalogue.close()


def test_that_nothing_under_the_library_is_touched(library: Path, cache: Path) -> None:
    before = snapshot(library)
    catalogue = Catalogue(library, cache)
    catalogue.scan()
    catalogue.rows("capital").rows()
    catalogue.snippet("slow-money.md", "capital")
    catalogue.facets("capital")
    catalogue.close()
    atimes = {place.name: place.stat().st_atime_ns for place in library.rglob("*.md")}
    assert set(atimes.values()) == {10**18}
    assert snapshot(library) == before


def test_that_reading_in_other_processes_gives_the_same_index(tmp_path: Path, cache: Path) -> None:
    library = large(tmp_path / "library")
    (library / "p-0000.md").write_bytes(b"---\na: [\n---\n")
    catalogue = Catalogue(library, cache)
    progress: list[tuple[int, int]] = []
    report = catalogue.scan(lambda done, total: progress.append((done, total)))
    assert (report.files, report.parsed, len(report.failed)) == (MANY, MANY, 1)
    assert progress[0] == (0, MANY)
    assert progress[-1] == (MANY, MANY)
    assert [done for done, _ in progress] == sorted(done for done, _ in progress)
    few = Catalogue(library, tmp_path / "other-cache")
    few.refresh([row.path for row in catalogue.rows().rows()])
    assert few.summaries() == catalogue.summaries()
    for query in ("word7", "word1 word2", "status:draft", "vitality:>3"):
        assert slugs(few, query) == slugs(catalogue, query)
    few.close()
    catalogue.close()


def test_that_files_are_read_in_this_process_when_no_other_can_be_started(
    tmp_path: Path, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    library = large(tmp_path / "library")
    monkeypatch.setattr(sys, "executable", str(tmp_path / "nothing"))
    catalogue = Catalogue(library, cache)
    assert catalogue.scan().parsed == MANY
    catalogue.close()


def test_that_files_are_read_in_this_process_when_the_others_die(
    tmp_path: Path, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    library = large(tmp_path / "library")
    monkeypatch.setattr("curator.library.index.readers.ARGUMENT", "--version")  # it prints a line and ends
    catalogue = Catalogue(library, cache)
    assert catalogue.scan().parsed == MANY
    assert catalogue.open() == MANY
    catalogue.close()


def test_that_a_cancelled_scan_is_resumed_where_it_ended(
    tmp_path: Path, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        "curator.library.index.scan._FIRST_FLUSH", 0
    )  # told of after one batch, however fast the machine is
    library = large(tmp_path / "library", 900)
    catalogue = Catalogue(library, cache)
    done = 0

    def progress(count: int, total: int) -> None:
        nonlocal done
        done = count

    first = catalogue.scan(progress, lambda: done > 0)
    assert not first.complete
    assert 0 < first.parsed < 900
    assert catalogue.open() == first.parsed
    second = catalogue.scan()
    assert second.complete
    assert (second.parsed, second.reused) == (900 - first.parsed, first.parsed)
    assert catalogue.rows("status:draft").total == 900
    catalogue.close()


def test_that_a_scan_cut_off_before_links_were_settled_is_finished_by_the_next(library: Path, cache: Path) -> None:
    catalogue = Catalogue(library, cache)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("curator.library.index.scan.settle", lambda *given: (_ for _ in ()).throw(KeyboardInterrupt))
        with pytest.raises(KeyboardInterrupt):
            catalogue.scan()
    report = catalogue.scan()
    assert report.parsed == 0
    assert catalogue.link_counts() == {"pending": 1}
    assert catalogue.pointing_at("seed-library")[0].path == "slow-money.md"
    catalogue.close()


@pytest.mark.parametrize("damage", ["garbage", "truncated", "empty", "old", "not a database", "holes"])
def test_that_an_index_that_cannot_be_used_is_rebuilt_silently(library: Path, cache: Path, damage: str) -> None:
    catalogue = Catalogue(library, cache)
    catalogue.scan()
    catalogue.close()
    place = index_of(library, cache)
    raw = place.read_bytes()
    match damage:
        case "garbage":
            place.write_bytes(raw[:100] + os.urandom(len(raw) - 100))
        case "truncated":
            place.write_bytes(raw[: len(raw) // 2])
        case "empty":
            place.write_bytes(b"")
        case "not a database":
            place.write_bytes(b"This was a database once.\n" * 400)
        case "holes":
            place.write_bytes(raw[:4096] + bytes(len(raw) - 4096))
        case "old":
            with sqlite3.connect(place) as db:
                db.execute("drop table doc")
                db.execute("create table doc (path text, other text)")
                db.execute(f"pragma user_version = {VERSION + 1}")
            db.close()
    again = Catalogue(library, cache)
    again.open()
    report = again.scan()
    assert report.files == 3
    assert report.complete
    assert slugs(again, "capital") == ["slow-money"]
    assert again.link_counts() == {"pending": 1}
    again.close()


def test_that_an_index_damaged_while_it_is_in_use_is_rebuilt_by_the_next_question(library: Path, cache: Path) -> None:
    catalogue = Catalogue(library, cache)
    catalogue.scan()
    place = index_of(library, cache)
    place.write_bytes(os.urandom(place.stat().st_size))
    for suffix in ("-wal", "-shm"):
        place.with_name(NAME + suffix).unlink(missing_ok=True)
    with ThreadPoolExecutor(1) as other:  # a thread of its own has a connection of its own
        assert other.submit(slugs, catalogue, "capital").result() == ["slow-money"]
    assert slugs(catalogue, "capital") == ["slow-money"]
    catalogue.close()


def test_that_a_deleted_cache_is_made_again(library: Path, cache: Path) -> None:
    catalogue = Catalogue(library, cache)
    catalogue.scan()
    catalogue.close()
    for each in folder_of(library, cache).iterdir():
        each.unlink()
    folder_of(library, cache).rmdir()
    again = Catalogue(library, cache)
    assert again.scan().parsed == 3
    again.close()


def test_that_changed_new_and_deleted_files_are_told_and_nothing_else_is_read(library: Path, cache: Path) -> None:
    catalogue = Catalogue(library, cache)
    catalogue.scan()
    write(library, {"new.md": pattern("new"), "seed-library.md": pattern("seed-library", body="Now tubers.\n")})
    (library / "sub/broken.md").unlink()
    report = catalogue.scan()
    assert (report.added, report.changed, report.removed) == (("new.md",), ("seed-library.md",), ("sub/broken.md",))
    assert (report.parsed, report.reused, report.failed) == (2, 1, ())
    assert slugs(catalogue, "tubers") == ["seed-library"]
    assert slugs(catalogue, "lent") == []
    assert slugs(catalogue, "is:broken") == []
    catalogue.close()


def test_that_a_moved_file_is_told_as_moved(library: Path, cache: Path) -> None:
    catalogue = Catalogue(library, cache)
    catalogue.scan()
    (library / "seed-library.md").rename(library / "sub" / "seeds.md")
    report = catalogue.scan()
    assert report.moved == (Moved("seed-library.md", "sub/seeds.md"),)
    assert (report.added, report.removed) == ((), ())
    assert catalogue.row("seed-library.md") is None
    catalogue.close()


def test_that_files_of_an_unlistable_folder_are_not_taken_for_deleted(
    library: Path, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    catalogue = Catalogue(library, cache)
    catalogue.scan()
    genuine = os.scandir

    def scandir(place: bytes) -> object:
        if os.fsdecode(place).rstrip("/").endswith("sub"):
            raise PermissionError(13, "Permission denied")
        return genuine(place)

    monkeypatch.setattr(os, "scandir", scandir)
    report = catalogue.scan()
    assert report.removed == ()
    assert [each.path for each in report.unlisted] == ["sub"]
    assert catalogue.row("sub/broken.md") is not None
    catalogue.close()


def test_that_names_that_are_not_utf8_are_indexed(library: Path, cache: Path) -> None:
    name = os.fsdecode(b"caf\xe9.md")
    try:
        write(library, {name: b"---\ntitle: Coffee house\n---\nbeans \xff\n"})
    except OSError:
        pytest.skip("this file system holds UTF-8 names only")
    catalogue = Catalogue(library, cache)
    catalogue.scan()
    (row,) = catalogue.rows("beans").rows()
    assert (row.path, row.title) == (name, "Coffee house")
    assert catalogue.snippet(name, "beans").text.startswith("beans")
    assert catalogue.scan().reused == 4
    catalogue.close()


def test_that_a_large_file_is_found_by_its_last_word(library: Path, cache: Path) -> None:
    write(library, {"large.md": pattern("large", body="| cell " * 48_000 + "\n\nomega\n")})
    catalogue = Catalogue(library, cache)
    catalogue.scan()
    assert slugs(catalogue, "omega") == ["large"]
    assert catalogue.snippet("large.md", "omega").text == "omega"
    catalogue.close()


def test_that_two_processes_fill_one_index_at_once(tmp_path: Path, cache: Path) -> None:
    library = large(tmp_path / "library", 600)
    code = (
        "import sys; from pathlib import Path; from curator.library.catalogue import Catalogue\n"
        "if __name__ == '__main__':\n"
        "    c = Catalogue(Path(sys.argv[1]), Path(sys.argv[2])); r = c.scan()\n"
        "    print(r.files, c.rows('status:draft').total, c.rows('word7').total); c.close()\n"
    )
    run = [sys.executable, "-c", code, str(library), str(cache)]
    both = [subprocess.Popen(run, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=ROOT) for _ in range(2)]
    answers = [each.communicate(timeout=60) for each in both]
    assert [error for _, error in answers] == [b"", b""]
    assert answers[0][0] == answers[1][0]
    assert answers[0][0].startswith(b"600 600 ")
    catalogue = Catalogue(library, cache)
    assert catalogue.scan().reused == 600
    catalogue.close()


def test_that_a_new_index_that_another_process_is_making_is_waited_for(library: Path, cache: Path) -> None:
    index = index_of(library, cache)
    index.parent.mkdir(parents=True)
    other = sqlite3.connect(index, isolation_level=None, check_same_thread=False)
    other.execute("begin immediate")
    with ThreadPoolExecutor(1) as pool:
        pool.submit(lambda: (time.sleep(0.3), other.execute("rollback"), other.close()))
        catalogue = Catalogue(library, cache)
        assert catalogue.scan().parsed == 3
    catalogue.close()


def test_that_values_that_are_not_saved_are_found_until_the_file_is_read_again(library: Path, cache: Path) -> None:
    catalogue = Catalogue(library, cache)
    catalogue.scan()
    edited = Pattern.from_bytes((library / "slow-money.md").read_bytes()).patch(
        [{"op": "replace", "path": "/lifecycle/status", "value": "revised"}]
    )
    catalogue.update({"slow-money.md": edited.with_body("Impatient.\n")})
    assert slugs(catalogue, "status:revised") == slugs(catalogue, "impatient") == ["slow-money"]
    assert slugs(catalogue, "patient") == []
    catalogue.scan()
    assert slugs(catalogue, "status:revised") == ["slow-money"], "a scan leaves what is not saved"
    catalogue.refresh(["slow-money.md"])
    assert slugs(catalogue, "status:revised") == []
    assert slugs(catalogue, "patient") == ["slow-money"]
    catalogue.close()


def test_that_a_scan_leaves_what_is_edited_while_it_reads(library: Path, cache: Path) -> None:
    catalogue = Catalogue(library, cache)
    edited = Pattern.from_bytes(pattern("slow-money", status="revised").encode())
    beginning = iter([True])

    def edit(_done: int, _total: int) -> None:
        if next(beginning, False):
            catalogue.update({"slow-money.md": edited, "seed-library.md": None})

    catalogue.scan(edit)
    assert slugs(catalogue, "status:revised") == ["slow-money"]
    assert slugs(catalogue, "status:stable") == [], "it is to be deleted"
    catalogue.refresh(["slow-money.md", "seed-library.md"])
    assert slugs(catalogue, "status:revised") == []
    assert slugs(catalogue, "status:stable") == ["seed-library"]
    catalogue.close()


def test_that_unsaved_values_of_a_program_that_died_are_forgotten(library: Path, cache: Path) -> None:
    catalogue = Catalogue(library, cache)
    catalogue.scan()
    catalogue.update({"slow-money.md": Pattern.from_bytes(pattern("slow-money", status="revised").encode())})
    catalogue.close()
    again = Catalogue(library, cache)
    assert again.scan().changed == ("slow-money.md",)
    assert slugs(again, "status:revised") == []
    again.close()


def test_that_link_states_follow_the_whole_library(library: Path, cache: Path) -> None:
    write(
        library,
        {
            "hub.md": pattern(
                "hub",
                more=links(
                    ("enables", "slow-money"),
                    ("requires", "slow-money"),
                    ("tools", "nowhere"),
                    ("complements", "pat_seed-library"),
                    hard={"enables": "slow-money"},
                ),
            )
        },
    )
    catalogue = Catalogue(library, cache)
    catalogue.scan()
    states = {(each.kind, each.target): each.state for each in catalogue.links(source="hub.md")}
    assert states == {
        ("enables", "slow-money"): "accepted",
        ("requires", "slow-money"): "reclassified",
        ("tools", "nowhere"): "dangling",
        ("complementary", "pat_seed-library"): "pending",
    }
    assert slugs(catalogue, "problem:dangling") == slugs(catalogue, "links:dangling") == ["hub"]
    write(library, {"nowhere.md": pattern("nowhere")})
    catalogue.refresh(["nowhere.md"])
    assert slugs(catalogue, "links:dangling") == []
    assert {each.target_path for each in catalogue.links("pending")} == {"nowhere.md", "seed-library.md"}
    (library / "slow-money.md").unlink()
    (library / "nowhere.md").unlink()
    catalogue.refresh(["slow-money.md", "nowhere.md"])
    assert [each.target for each in catalogue.links("dangling")] == ["nowhere"]
    assert slugs(catalogue, "problem:relation-dangling") == ["hub"]
    catalogue.close()


class Made:
    """A decision as the ledger gives it."""

    def __init__(self, decision: str, evidence: str = "") -> None:
        self.decision = decision
        self.evidence = evidence


def test_that_decisions_count_until_the_evidence_changes(library: Path, cache: Path) -> None:
    made: dict[tuple[str, str, str], Made] = {}
    catalogue = Catalogue(library, cache, lambda: made)
    catalogue.scan()
    assert catalogue.link_counts() == {"pending": 1}
    made["slow-money", "enables", "seed-library"] = Made("rejected", evidence_of(0.8, "because of trust"))
    catalogue.refresh(())
    assert catalogue.link_counts() == {"rejected": 1}
    made.clear()
    catalogue.refresh(())
    assert catalogue.link_counts() == {"pending": 1}
    made["slow-money", "enables", "seed-library"] = Made("deferred", evidence_of(0.9, "because of trust"))
    catalogue.scan()
    assert catalogue.link_counts() == {"pending": 1}
    catalogue.close()


def test_that_a_decision_has_only_its_own_file_looked_at_again(
    library: Path, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: dict[tuple[str, str, str], Made] = {}
    catalogue = Catalogue(library, cache, lambda: made)
    catalogue.scan()
    settled: list[int] = []

    def settle(db: sqlite3.Connection, written: Written | None, decisions: Decisions) -> None:
        settled.append(-1 if written is None else len(written.docs))
        writing.settle(db, written, decisions)

    monkeypatch.setattr("curator.library.index.scan.settle", settle)
    made["slow-money", "enables", "seed-library"] = Made("rejected")
    catalogue.refresh(())
    catalogue.refresh(())
    assert settled == [1]
    assert catalogue.link_counts() == {"rejected": 1}
    catalogue.close()
    other = Catalogue(library, cache, lambda: made)
    made.clear()
    other.refresh(())
    assert settled == [1, -1], "what another run had settled by is not known any more"
    assert other.link_counts() == {"pending": 1}
    other.close()


def test_that_the_librarys_own_ledger_is_asked(library: Path, cache: Path) -> None:
    write(
        library,
        {
            ".curator/decisions.tsv": "subject_id\tpredicate_id\tobject_id\tmapping_date\tdecision\n"
            "slow-money\tenables\tseed-library\t2026-03-01\tdeferred\n"
        },
    )
    catalogue = Catalogue(library, cache)
    catalogue.scan()
    assert catalogue.link_counts() == {"deferred": 1}
    catalogue.close()


def test_that_texts_that_are_gone_are_swept_out_in_time(
    library: Path, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("curator.library.index.writing._FEW", 0)
    catalogue = Catalogue(library, cache)
    catalogue.scan()
    for number in range(5):
        write(library, {"seed-library.md": pattern("seed-library", body=f"Edition {number}.\n", status=f"s{number}")})
        catalogue.refresh(["seed-library.md"])
    assert [each.text for each in catalogue.complete("status:s", 8).suggestions] == ["s4"]
    catalogue.scan()
    with sqlite3.connect(index_of(library, cache)) as db:
        assert db.execute("select count(*) from words_docsize").fetchone() == (3,)
        assert db.execute("select count(*) from terms_docsize").fetchone() == (3,)
    db.close()
    assert slugs(catalogue, "edition") == ["seed-library"]
    assert slugs(catalogue, "capital") == ["slow-money"]
    catalogue.close()


def test_that_a_folder_that_is_gone_reports_it_and_keeps_the_index(library: Path, cache: Path) -> None:
    catalogue = Catalogue(library, cache)
    catalogue.scan()
    library.rename(library.with_name("elsewhere"))
    report = catalogue.scan()
    assert report.files == 0
    assert report.removed == ()
    assert [each.path for each in report.unlisted] == [""]
    assert catalogue.open() == 3
    catalogue.close()


def test_that_a_failure_keeps_its_place(library: Path, cache: Path) -> None:
    catalogue = Catalogue(library, cache)
    catalogue.scan()
    summary = catalogue.summary("sub/broken.md")
    assert summary is not None
    assert isinstance(summary.failure, Failure)
    catalogue.close()
