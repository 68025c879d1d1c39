"""History against a model: whatever is done, undone, saved and restarted, the bytes are those of the model."""

import shutil
import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from unittest import mock

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from curator.library.editing.edits import BytesEdit, CreateFile, DecisionEdit, DeleteFile, Edit, PatchEdit, RenameFile
from curator.library.editing.session import Session
from curator.library.ledger.ledger import Ledger

NAMES = ("a.md", "b.md", "c.md", "deep/d.md")
names = st.sampled_from(NAMES)
values = st.sampled_from(["One", "Two words", "No", "0.80", "über", ""])


@dataclass
class State:
    """What a library is: the bytes of its files, and its decisions by target."""

    files: dict[str, bytes] = field(default_factory=dict)
    decisions: dict[str, str] = field(default_factory=dict)

    def copy(self) -> "State":
        return State(dict(self.files), dict(self.decisions))


class Curating(RuleBasedStateMachine):
    """A curator who edits, changes their mind, saves and restarts."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="pattern-curator-"))
        self.root = self.folder / "library"
        self.root.mkdir()
        self.now, self.disk = State(), State()
        self.past: list[State] = []
        self.future: list[State] = []
        self.session = self.opened()

    def opened(self) -> Session:
        return Session(self.root, state=self.folder / "state", author="Ada")

    @initialize()
    def two_files(self) -> None:
        for name in NAMES[:2]:
            raw = b"---\ntitle: %b  # kept\ntags: [x]\n---\nbody\n" % name.encode()
            (self.root / name).write_bytes(raw)
            self.now.files[name] = self.disk.files[name] = raw

    def step(self, edits: list[Edit], after: State) -> None:
        self.session.apply(edits, "Step")
        if after == self.now and not any(isinstance(edit, DecisionEdit) for edit in edits):
            return
        self.past.append(self.now)
        self.future.clear()
        self.now = after

    @rule(chosen=st.sets(names, min_size=1, max_size=3), value=values)
    def edit(self, chosen: set[str], value: str) -> None:
        there = sorted(chosen & set(self.now.files))
        after = self.now.copy()
        edits: list[Edit] = []
        for name in there:
            pattern = self.session.pattern(name)
            if pattern.data is None or "title" not in pattern.data:
                continue
            operations = [{"op": "replace", "path": "/title", "value": value}]
            edits.append(PatchEdit(name, operations))
            after.files[name] = pattern.patch(operations).to_bytes()
        self.step(edits, after)

    @rule(name=names, raw=st.binary(max_size=20))
    def replace(self, name: str, raw: bytes) -> None:
        if name in self.now.files:
            after = self.now.copy()
            after.files[name] = raw
            self.step([BytesEdit(name, raw)], after)

    @rule(name=names)
    def create(self, name: str) -> None:
        if name not in self.now.files:
            after = self.now.copy()
            after.files[name] = b"---\ntitle: new\n---\n"
            self.step([CreateFile(name, after.files[name])], after)

    @rule(name=names)
    def delete(self, name: str) -> None:
        if name in self.now.files:
            after = self.now.copy()
            del after.files[name]
            self.step([DeleteFile(name)], after)

    @rule(name=names, to=names)
    def rename(self, name: str, to: str) -> None:
        if name in self.now.files and to not in self.now.files:
            after = self.now.copy()
            after.files[to] = after.files.pop(name)
            self.step([RenameFile(name, to)], after)

    @rule(name=names, about=st.sampled_from(["x", "y"]), decision=st.sampled_from(["rejected", "deferred"]))
    def decide(self, name: str, about: str, decision: str) -> None:
        after = self.now.copy()
        after.decisions[about] = decision
        self.step([DecisionEdit(name, "source", "enables", about, decision)], after)

    @precondition(lambda self: self.past)
    @rule()
    def undo(self) -> None:
        assert self.session.undo() is not None
        self.future.append(self.now)
        self.now = self.past.pop()

    @precondition(lambda self: self.future)
    @rule()
    def redo(self) -> None:
        assert self.session.redo() is not None
        self.past.append(self.now)
        self.now = self.future.pop()

    @rule()
    def save(self) -> None:
        assert self.session.save().refused == ()
        self.disk = self.now.copy()
        ledger = Ledger(self.root)
        for target in ("x", "y"):
            found = ledger.decided("source", "enables", target)
            assert (found.decision if found else None) == self.now.decisions.get(target)

    @rule()
    def restart(self) -> None:
        self.session.close()
        self.session = self.opened()
        differing = {name for name in NAMES if self.now.files.get(name) != self.disk.files.get(name)}
        assert {each.path for each in self.session.recovered() if each.before != each.after} == differing
        self.session.accept_recovered()

    @invariant()
    def stands_as_in_the_model(self) -> None:
        for name in NAMES:
            there = self.session.exists(name)
            assert there == (name in self.now.files)
            if there:
                assert self.session.pattern(name).to_bytes() == self.now.files[name]
            path = self.root / name
            assert (path.read_bytes() if path.exists() else None) == self.disk.files.get(name)
        for target in ("x", "y"):
            found = self.session.decided("source", "enables", target)
            assert (found.decision if found else None) == self.now.decisions.get(target)
        assert {link[2]: each.decision for link, each in self.session.decisions().items()} == self.now.decisions
        unsaved = {name for name in NAMES if self.now.files.get(name) != self.disk.files.get(name)}
        assert unsaved <= set(self.session.changed())
        assert (self.session.undo_label is not None, self.session.redo_label is not None) == (
            bool(self.past),
            bool(self.future),
        )

    def teardown(self) -> None:
        self.session.close()
        shutil.rmtree(self.folder)


class CuratingWithShortJournals(Curating):
    """The same, every restart writing the journal anew."""

    def opened(self) -> Session:
        with mock.patch("curator.library.editing.recovery._LONG", 0):
            return super().opened()


TestHistory = Curating.TestCase
TestHistory.settings = settings(max_examples=30, stateful_step_count=30)
TestShortHistory = CuratingWithShortJournals.TestCase
TestShortHistory.settings = settings(max_examples=30, stateful_step_count=30)
