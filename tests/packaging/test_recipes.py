"""The recipes of the installers say what platforms understand; each is tried where its own tool is installed."""

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest
import yaml

from curator import __version__
from tests.support.checkout import ROOT

LINUX = ROOT / "packaging" / "linux"
SCRIPTS = sorted(
    path
    for path in (ROOT / "packaging").rglob("*")
    if path.is_file() and path.suffix in ("", ".bash") and path.read_bytes().startswith((b"#!/usr/bin/env bash", b"# "))
)


def run(*command: str | Path) -> None:
    """Run a tool that judges; skip where it is not installed."""
    if shutil.which(str(command[0])) is None:
        pytest.skip(f"no {command[0]}")
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_that_desktops_understand_the_entry() -> None:
    run("desktop-file-validate", LINUX / "pattern-curator.desktop")


def test_that_software_centres_understand_the_description(tmp_path: Path) -> None:
    homepage = (ROOT / "packaging" / "homepage.txt").read_text().strip()
    text = (LINUX / "pattern-curator.metainfo.xml").read_text("utf-8")
    filled = text.replace("@HOMEPAGE@", homepage).replace("@VERSION@", __version__).replace("@DATE@", "2026-01-01")
    assert re.findall(r"@\w+@", filled) == []
    file = tmp_path / "org.example.pattern_curator.metainfo.xml"
    file.write_text(filled, "utf-8")
    run("appstreamcli", "validate", "--no-net", file)


def test_that_the_window_is_known_by_the_name_of_its_entry() -> None:
    named = re.search(r'setDesktopFileName\("([^"]+)"\)', (ROOT / "curator" / "app.py").read_text("utf-8"))
    assert named is not None
    assert (LINUX / f"{named[1]}.desktop").is_file()


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.name)
def test_that_a_shell_script_is_sound(script: Path) -> None:
    run("shellcheck", "--external-sources", "--severity=warning", "--shell=bash", script)


def test_that_the_windows_recipe_compiles_on_a_stand_in(tmp_path: Path) -> None:
    payload = tmp_path / "payload"
    (payload / "_internal").mkdir(parents=True)
    for name in ("Pattern Curator.exe", "pattern-curator.exe", "_internal/library"):
        (payload / name).write_text("a stand-in")
    recipe = ROOT / "packaging" / "windows" / "pattern-curator.nsi"
    setup = tmp_path / "PatternCurator.exe"
    run("makensis", "-V2", "-WX", f"-DVERSION={__version__}", f"-DPAYLOAD={payload}", f"-DOUT={setup}", recipe)
    assert setup.stat().st_size > 50_000


def test_that_the_release_workflow_runs_scripts_that_are_there() -> None:
    workflow = yaml.safe_load((ROOT / ".github" / "workflows" / "release.yml").read_text("utf-8"))
    steps = [step for job in workflow["jobs"].values() for step in job["steps"]]
    named = {name for step in steps for name in re.findall(r"\./(packaging/[\w./-]+)", step.get("run", ""))}
    assert len(named) >= 6
    assert [name for name in named if not os.access(ROOT / name, os.X_OK)] == []
