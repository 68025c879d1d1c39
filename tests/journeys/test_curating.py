"""A curator's work from end to end: find a pattern, edit it by form, read it, look around, decide two links, save.

It ends in bytes: the file holds what was decided and nothing else changed, here and in every other file.
"""

import difflib
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QImage

from tests.support.checkout import ROOT
from tests.support.window import Control, Screen

SAMPLE = ROOT / "resources" / "sample-library"
ADDED = " of Neighbours"


@dataclass(frozen=True)
class Work:
    """What is done to one file. A link is (kind, target); `before` is the key that follows the accepted link's list."""

    file: str
    title: str
    accept: tuple[str, str]
    weight: str
    before: str
    reject: tuple[str, str]


def written(original: str, work: Work) -> str:
    """What the file has to hold afterwards: three places changed, as its author would have written them."""
    kind, target = work.accept
    title = f'title: "{work.title}{ADDED}"\n'
    item = f"    - slug: {target}\n      weight: {work.weight}\n"
    text = re.sub(r"^title: .*\n", title, original, count=1, flags=re.MULTILINE)
    text, accepted = re.subn(rf"(?ms)^(  {kind}:\n.*?)(?=^  {work.before}:)", rf"\g<1>{item}", text, count=1)
    kind, target = work.reject
    entry = rf"(?m)^    - target: {target}\n      type: {kind}\n(?:      .*\n)+"
    text, rejected = re.subn(entry, "", text, count=1)
    assert (accepted, rejected) == (1, 1), "the file is not what this journey was written for"
    return text


def git(library: Path, *arguments: str) -> str:
    done = subprocess.run(["git", *arguments], cwd=library, capture_output=True, text=True, check=True)
    return done.stdout


def committed(source: Path, library: Path) -> Path:
    """A copy of a library as a git checkout with nothing to commit."""
    for file in source.rglob("*"):
        if file.is_file():
            (library / file.relative_to(source)).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(file, library / file.relative_to(source))
    git(library, "init", "--quiet")
    git(library, "add", "--all")
    git(library, "commit", "--quiet", "--message", "As it was")
    return library


def changed_lines(diff: Iterable[str]) -> list[str]:
    return [line for line in diff if re.match(r"[-+](?![-+]{2} )", line)]


def colours_in(window: Screen, control: Control) -> int:
    """How many different colours are seen where a control stands: an empty view has few."""
    picture = QImage(str(window.picture(window.folder / "seen.png")))
    part = picture.copy(control.x, control.y, control.width, control.height)
    return len({part.pixel(x, y) for x in range(part.width()) for y in range(part.height())})


def curate(window: Screen, library: Path, work: Work) -> None:
    """Open the library, do the work by mouse and keyboard, save, and close the window."""
    window.start([sys.executable, "-m", "curator", "open", library], "Pattern Curator", cwd=ROOT)

    # Find it.
    window.see("Patterns", role="list")
    window.key("ctrl+f")
    window.type(work.title)
    window.click(f"{work.title}, ", role="list item")
    window.see(f"Neighbourhood of {work.title}", exact=True)

    # Change a field by form.
    window.click("Title", role="text", exact=True)
    window.key("End")
    window.type(ADDED)
    window.key("Tab")
    window.see("1 change", role="label")

    # Read it as its reader will, with the new title already there.
    window.click("Read", role="page tab")
    page = window.see("Pattern as its reader sees it")
    assert page.text is not None
    assert page.text.startswith(f"{work.title}{ADDED}\n")
    assert "Section 3: Solution" in page.text

    # See what it is linked to.
    around = window.see(f"Neighbourhood of {work.title}{ADDED}")
    assert "patterns shown" in around.description
    window.wait("a drawn neighbourhood", lambda: colours_in(window, around) > 20)

    # Accept one inferred link, reject another.
    cards = "Cards of the inferred links"
    window.click(window.scroll_to(f"Accept {' '.join(work.accept)}", cards))
    window.see("2 changes", role="label")
    window.click(window.scroll_to(f"Reject {' '.join(work.reject)}", cards))
    window.see("3 changes", role="label")

    # Save, having seen what will be written.
    window.key("ctrl+s")
    seen = window.see("Differences", within="Save 1 file").text or ""
    assert f"{work.title}{ADDED}" in seen
    assert work.accept[1] in seen
    assert work.reject[1] in seen
    file, before = library / work.file, (library / work.file).read_bytes()
    window.click("Save 1 file", role="push button")
    window.wait("the saved file", lambda: file.read_bytes() != before)
    window.gone("3 changes", role="label")

    window.key("ctrl+q")
    assert window.finish() == 0


def check(library: Path, work: Work, source: Path) -> None:
    """The file holds exactly the work; git shows those lines; no other byte and no time stamp of the library moved."""
    original = (source / work.file).read_text("utf-8")
    expected = written(original, work)
    assert (library / work.file).read_bytes().decode("utf-8") == expected
    hunks = difflib.unified_diff(original.splitlines(), expected.splitlines(), n=0, lineterm="")
    shown = git(library, "diff", "--unified=0", "--", work.file).splitlines()
    assert sorted(changed_lines(shown)) == sorted(changed_lines(hunks))
    # The curators' decisions are remembered in a folder of their own; nothing else is new, and nothing else changed.
    status = git(library, "status", "--porcelain", "--untracked-files=all").splitlines()
    assert [line for line in status if not line[3:].startswith(".curator/")] == [f" M {work.file}"]
    decisions = (library / ".curator" / "decisions.tsv").read_text("utf-8")
    assert work.accept[1] in decisions
    assert work.reject[1] in decisions


def test_that_a_curators_work_on_the_sample_library_lands_as_exactly_those_lines(
    window: Screen, tmp_path: Path
) -> None:
    work = Work(
        file="conflict-circle.md",
        title="Conflict Circle",
        accept=("requires", "commons-charter"),
        weight="0.70",
        before="alternatives",
        reject=("complementary", "time-bank"),
    )
    library = committed(SAMPLE, tmp_path / "library")
    times = {path: path.stat().st_mtime_ns for path in library.glob("*.md")}
    curate(window, library, work)
    check(library, work, SAMPLE)
    assert {path for path, time in times.items() if path.stat().st_mtime_ns != time} == {library / work.file}


def test_that_a_curators_work_on_real_patterns_lands_as_exactly_those_lines(
    window: Screen, corpus: Path, tmp_path: Path
) -> None:
    work = Work(
        file="coalition-building.md",
        title="Coalition Building",
        accept=("complementary", "adaptive-leadership-under-uncertainty"),
        weight="0.85",
        before="tools",
        reject=("specializes_to", "advocacy-without-mandate"),
    )
    source = corpus / "commons-os-patterns" / "_patterns"
    library = committed(source, tmp_path / "library")
    curate(window, library, work)
    check(library, work, source)


def test_that_the_first_start_opens_the_sample_library_and_the_next_one_the_same_pattern(window: Screen) -> None:
    window.start([sys.executable, "-m", "curator", "open"], "sample-library", cwd=ROOT)
    window.see("Show me around", role="push button", exact=True)  # the tour greets once
    window.key("Escape")
    window.click("Repair Caf", role="list item")
    window.see("Neighbourhood of Repair Caf")
    window.key("ctrl+q")
    assert window.finish() == 0
    own = window.folder / "data" / "pattern-curator" / "sample-library"
    shipped = {path.name: path.read_bytes() for path in SAMPLE.glob("*.md")}
    assert {path.name: path.read_bytes() for path in own.glob("*.md")} == shipped
    window.start([sys.executable, "-m", "curator", "open"], "sample-library", cwd=ROOT)
    window.see("Neighbourhood of Repair Caf")
    window.key("ctrl+q")
    assert window.finish() == 0
