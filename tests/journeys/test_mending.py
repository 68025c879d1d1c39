"""A rule mended in all files at once, a pattern made, another renamed: what is undone leaves no byte behind."""

import re
import shutil
import sys
from pathlib import Path

from curator.pattern import Pattern
from tests.support.checkout import ROOT
from tests.support.window import Screen

SAMPLE = ROOT / "resources" / "sample-library"
SPACED = 4
RULE = "Lines of the body end with spaces that mean nothing."


def contents(root: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in sorted(root.glob("*.md"))}


def spaced(root: Path) -> dict[str, bytes]:
    """The sample in `root`, with a space at a line's end in some files; returns what they have to hold without."""
    shutil.copytree(SAMPLE, root)
    clean = contents(root)
    for name in list(clean)[:SPACED]:
        text, last = clean[name].rsplit(b"\n\n", 1)
        (root / name).write_bytes(text + b" \n\n" + last)
    return clean


def open_library(window: Screen, root: Path) -> None:
    window.start([sys.executable, "-m", "curator", "open", root], "Pattern Curator", cwd=ROOT)
    window.see("Form", role="page tab")


def save_all(window: Screen, count: int) -> None:
    window.key("ctrl+s")
    window.click(f"Save {count} file" + ("s" if count > 1 else ""), role="push button", exact=True)


def test_that_a_rule_is_mended_in_all_files_and_taken_back(window: Screen, tmp_path: Path) -> None:
    root = tmp_path / "library"
    clean = spaced(root)
    before = contents(root)
    open_library(window, root)
    window.key("ctrl+4")
    window.click(f"{RULE} Hint, {SPACED}, ", role="list item")
    window.key("shift+f")
    window.see(f"{SPACED} problems in {SPACED} files, every other byte stays.", within="Fix problems")
    assert contents(root) == before
    window.click(f"Fix {SPACED} problems", role="push button", within="Fix problems", exact=True)
    window.gone(RULE, role="list item")
    save_all(window, SPACED)
    window.wait("the files without spaces", lambda: contents(root) == clean or None)
    window.key("ctrl+z")
    window.see(f"{RULE} Hint, {SPACED}, ", role="list item")
    save_all(window, SPACED)
    window.wait("every file as it was", lambda: contents(root) == before or None)
    window.key("ctrl+q")
    assert window.finish() == 0


def test_that_a_pattern_is_made_and_another_renamed_with_all_that_names_it(window: Screen, tmp_path: Path) -> None:
    root = tmp_path / "library"
    shutil.copytree(SAMPLE, root)
    before = contents(root)
    open_library(window, root)
    window.key("ctrl+n")
    window.see("Create", role="push button", exact=True)
    window.type("Barn Raising")
    window.see("It becomes barn-raising.md.")
    window.key("Return")
    window.wait("the new file", lambda: (root / "barn-raising.md").exists() or None)
    data = Pattern.from_bytes((root / "barn-raising.md").read_bytes()).data
    assert data is not None
    assert (data["title"], data["slug"]) == ("Barn Raising", "barn-raising")
    window.key("ctrl+z")
    window.wait("no new file", lambda: contents(root) == before or None)

    window.key("ctrl+f")
    window.type("Tool Library")
    window.click("Tool Library, community", role="list item")
    window.key("ctrl+r")
    window.see("Slug", role="text", within="Rename “Tool Library”")
    window.key("ctrl+a")
    window.type("tool-house")
    said = window.see("Rename in ", role="push button", within="Rename “Tool Library”")
    assert contents(root) == before
    window.click(said)
    window.see("Renamed tool-library to tool-house in ")
    assert (root / "tool-house.md").exists()
    after = contents(root)
    told = re.fullmatch(r"Rename in (\d+) files", said.name)
    assert told is not None
    assert len(set(after.items()) - set(before.items())) == int(told[1])
    assert not any(re.search(rb"\btool-library\b", raw) for raw in after.values())
    window.key("ctrl+z")
    window.wait("every file as it was", lambda: contents(root) == before or None)
    window.key("ctrl+q")
    assert window.finish() == 0
