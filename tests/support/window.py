"""Uses a desktop program as a person does: a screen of its own, a mouse, a keyboard, controls found by their names.

`Screen` is an X server with a window manager, a session bus and the accessibility bus, all private to one test;
`Screen.start` starts a program on it. Nothing reaches the developer's own desktop, and closing the screen ends every
process that was started on it, whoever its parent is by then.

What is waited for is waited for by looking, up to `LIMIT` seconds; the limit only ends a wait that would last forever.
"""

import contextlib
import json
import os
import shutil
import signal
import subprocess
import time
import uuid
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any, Self, TypeVar

SYSTEM_PYTHON = "/usr/bin/python3"
BUS_LAUNCHER = Path("/usr/libexec/at-spi-bus-launcher")
COMMANDS = ("Xvfb", "openbox", "xdotool", "wmctrl", "import", "dbus-daemon", "setpriv")
LIMIT = 90.0

_MARK = "PATTERN_CURATOR_SCREEN"
_OWN_FOLDERS = {
    "HOME": "home",
    "XDG_CONFIG_HOME": "config",
    "XDG_DATA_HOME": "data",
    "XDG_STATE_HOME": "state",
    "XDG_CACHE_HOME": "cache",
    "XDG_RUNTIME_DIR": "runtime",
}
# What a developer's desktop says about itself, and this screen is not.
_FOREIGN = ("WAYLAND_DISPLAY", "XDG_SESSION_TYPE", "XDG_CURRENT_DESKTOP", "DESKTOP_SESSION", "QT_STYLE_OVERRIDE")

# Whoever kills the tests outright leaves nothing running either.
_TIED = ("setpriv", "--pdeathsig", "TERM")

_T = TypeVar("_T")


def missing() -> list[str]:
    """What this machine lacks to show and drive a window, in words; empty when all is there."""
    lacking = [command for command in COMMANDS if shutil.which(command) is None]
    if not BUS_LAUNCHER.exists():
        lacking.append(str(BUS_LAUNCHER))
    probe = [SYSTEM_PYTHON, "-c", "import pyatspi"]
    if not Path(SYSTEM_PYTHON).exists() or subprocess.run(probe, capture_output=True, check=False).returncode != 0:
        lacking.append(f"pyatspi for {SYSTEM_PYTHON}")
    return lacking


class NotThere(AssertionError):
    """What a journey looked for did not appear; the message shows what was on the screen instead."""


@dataclass(frozen=True)
class Control:
    """One control as the accessibility bus tells of it. Places are pixels of the screen."""

    name: str
    role: str
    description: str
    text: str | None
    value: float | None
    states: tuple[str, ...]
    x: int
    y: int
    width: int
    height: int

    @property
    def middle(self) -> tuple[int, int]:
        return self.x + self.width // 2, self.y + self.height // 2

    @classmethod
    def of(cls, facts: Mapping[str, Any]) -> Self:
        return cls(**{**facts, "states": tuple(facts["states"])})


class Screen:
    """A private screen, opened by `screen()`. `folder` takes the program's own folders, the log and pictures."""

    def __init__(self, folder: Path, size: str, log: IO[bytes], environment: Mapping[str, str]) -> None:
        self.folder = folder
        self._log = log
        self._mark = uuid.uuid4().hex
        self._children: list[subprocess.Popen[bytes]] = []
        self._program: subprocess.Popen[bytes] | None = None
        self._environment = {name: text for name, text in os.environ.items() if name not in _FOREIGN}
        for variable, name in _OWN_FOLDERS.items():
            (folder / name).mkdir(parents=True, exist_ok=True, mode=0o700)
            self._environment[variable] = str(folder / name)
        self._environment |= {
            _MARK: self._mark,
            "LANG": "C.UTF-8",
            "NO_AT_BRIDGE": "0",
            "PYTHONFAULTHANDLER": "1",
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            **environment,
        }
        try:
            self._open(size)
        except BaseException:
            self.close()
            raise

    def _open(self, size: str) -> None:
        xvfb = ("Xvfb", "-noreset", "-nolisten", "tcp", "-screen", "0", f"{size}x24", "-displayfd")
        self._environment["DISPLAY"] = ":" + self._announced(lambda to: [*xvfb, str(to)])
        bus = ("dbus-daemon", "--session", "--nofork", "--nopidfile")
        self._environment["DBUS_SESSION_BUS_ADDRESS"] = self._announced(lambda to: [*bus, f"--print-address={to}"])
        self._spawn([str(BUS_LAUNCHER), "--launch-immediately"])
        self._spawn(["openbox", "--sm-disable"])
        self._eyes = self._spawn(
            [SYSTEM_PYTHON, str(Path(__file__).with_name("accessibility.py"))],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        self.wait("a window manager", lambda: self._xdotool("get_desktop"))

    def _spawn(self, command: Sequence[str], **more: Any) -> subprocess.Popen[bytes]:
        streams = {"stdin": subprocess.DEVNULL, "stdout": self._log, "stderr": self._log, **more}
        child = subprocess.Popen([*_TIED, *command], env=self._environment, start_new_session=True, **streams)
        self._children.append(child)
        return child

    def _announced(self, command: Callable[[int], Sequence[str]]) -> str:
        """Starts a server that announces where it is on the descriptor given to it; what it says."""
        hear, tell = os.pipe()
        try:
            self._spawn(command(tell), pass_fds=[tell])
        finally:
            os.close(tell)
        with os.fdopen(hear) as announcement:
            said = announcement.readline().strip()
        if not said:
            raise NotThere(f"{command(0)[0]} did not start:\n{self.log()}")
        return said

    # -- the program

    def start(self, command: Sequence[str | Path], title: str, cwd: Path | None = None) -> None:
        """Starts a program and waits until its window, whose title contains `title`, is shown and active."""
        self._program = self._spawn([str(part) for part in command], cwd=cwd)
        shown = self.wait(
            f"a window titled {title!r}", lambda: self._xdotool("search", "--onlyvisible", "--name", title)
        )
        self._xdotool("windowactivate", "--sync", shown.split()[-1])

    def finish(self) -> int:
        """Waits until the program has ended by itself; its exit code."""
        assert self._program is not None, "no program was started"
        program, self._program = self._program, None
        self.wait("the end of the program", lambda: program.poll() is not None)
        return program.wait()

    def log(self) -> str:
        """Everything that the program and its surroundings have printed."""
        self._log.flush()
        return (self.folder / "log").read_text("utf-8", "replace")

    def processes(self) -> list[int]:
        """The processes of this screen, wherever they hang in the tree: all carry its mark in their environment."""
        mark, found = f"{_MARK}={self._mark}".encode(), []
        for folder in Path("/proc").iterdir():
            if folder.name.isdigit():
                with contextlib.suppress(OSError):
                    if mark in (folder / "environ").read_bytes().split(b"\0"):
                        found.append(int(folder.name))
        return found

    def close(self) -> None:
        """Ends everything that was started on this screen."""
        for sign in (signal.SIGTERM, signal.SIGKILL):
            for process in self.processes():
                with contextlib.suppress(ProcessLookupError):
                    os.kill(process, sign)
            deadline = time.monotonic() + 5
            while self.processes() and time.monotonic() < deadline:
                for child in self._children:
                    child.poll()
                time.sleep(0.02)
        for child in self._children:
            child.wait()
            for pipe in (child.stdin, child.stdout):
                if pipe is not None:
                    pipe.close()
        self._children.clear()

    # -- looking

    def wait(self, what: str, look: Callable[[], _T | None]) -> _T:
        """Looks until there is something; what was seen. Raises NotThere when it does not come, or the program ends."""
        deadline = time.monotonic() + LIMIT
        while not (seen := look()):
            code = None if self._program is None else self._program.poll()
            if code is not None or time.monotonic() > deadline:
                raise NotThere(self._account(what, code))
            time.sleep(0.03)
        return seen

    def _account(self, what: str, code: int | None) -> str:
        why = f"it did not appear in {LIMIT:.0f} s" if code is None else f"the program had ended with {code}"
        account = f"Waited for {what}, but {why}.\nPrinted so far:\n{self.log()[-3000:]}"
        with contextlib.suppress(OSError, subprocess.SubprocessError, NotThere):
            account = f"{account}\nA picture: {self.picture(self.folder / 'not-there.png')}"
            account = f"{account}\nOn the screen:\n{self.tree()}"
        return account

    def find(self, name: str, role: str | None = None, within: str | None = None, **more: Any) -> Control | None:
        """The visible control of that name as it is now; a part of the name will do if nothing is named exactly so."""
        facts = self._ask(do="find", name=name, role=role, within=within, **more).get("found")
        return None if facts is None else Control.of(facts)

    def see(self, name: str, role: str | None = None, within: str | None = None, **more: Any) -> Control:
        """The control of that name, as soon as it is shown and stands still."""
        last: Control | None = None

        def still() -> Control | None:
            nonlocal last
            before, last = last, self.find(name, role, within, **more)
            if last is None or before is None or last.width == 0:
                return None
            return last if (last.x, last.y, last.width) == (before.x, before.y, before.width) else None

        return self.wait(f"a control named {name!r}" + (f" ({role})" if role else ""), still)

    def gone(self, name: str, role: str | None = None, within: str | None = None, **more: Any) -> None:
        """Waits until no visible control has that name."""
        self.wait(f"{name!r} to go away", lambda: self.find(name, role, within, **more) is None)

    def list(self, role: str, within: str | None = None) -> list[Control]:
        """The visible controls of a role, in reading order."""
        return [Control.of(facts) for facts in self._ask(do="list", role=role, within=within).get("found", [])]

    def tree(self, within: str | None = None) -> str:
        """What is on the screen: roles, names and places, indented as they hang together."""
        return str(self._ask(do="tree", within=within).get("text", ""))

    def picture(self, path: Path) -> Path:
        """A picture of the whole screen, as PNG."""
        path.parent.mkdir(parents=True, exist_ok=True)
        command = ["import", "-strip", "-window", "root", str(path)]
        subprocess.run(command, env=self._environment, check=True, capture_output=True)
        return path

    def rest(self, path: Path) -> Path:
        """A picture of the screen once nothing moves on it any more."""

        def same() -> bool:
            before = path.read_bytes() if path.exists() else b""
            return self.picture(path).read_bytes() == before

        path.unlink(missing_ok=True)
        self.wait("a screen at rest", same)
        return path

    # -- acting

    def fill(self, title: str) -> None:
        """Lets the window whose title contains `title` fill the screen, without a frame."""
        subprocess.run(["wmctrl", "-r", title, "-b", "add,fullscreen"], env=self._environment, check=True)
        self.wait("a window that fills the screen", lambda: (seen := self.find(title, "frame")) and not seen.x + seen.y)

    def click(self, target: str | Control | tuple[int, int], *, button: int = 1, times: int = 1, **which: Any) -> None:
        """Clicks a control, found by its name, with the real mouse; or a place of the screen."""
        x, y = self._place(target, **which)
        self._xdotool("mousemove", x, y)
        self._xdotool("click", "--repeat", times, "--delay", 60, button)

    def hover(self, target: str | Control | tuple[int, int], **which: Any) -> None:
        """Moves the mouse over a control."""
        self._xdotool("mousemove", *self._place(target, **which))

    def drag(self, start: str | Control | tuple[int, int], end: tuple[int, int], **which: Any) -> None:
        """Presses on a control, moves to a place of the screen in steps as a hand does, and lets go."""
        (x, y), steps = self._place(start, **which), 12
        self._xdotool("mousemove", x, y)
        self._xdotool("mousedown", 1)
        for step in range(1, steps + 1):
            self._xdotool("mousemove", x + (end[0] - x) * step // steps, y + (end[1] - y) * step // steps)
        self._xdotool("mouseup", 1)

    def scroll_to(self, name: str, area: str, role: str | None = None) -> Control:
        """Turns the mouse wheel over `area` until the control stands well inside it."""

        def inside() -> Control | None:
            view, control = self.see(area, exact=True), self.see(name, role)
            above, below = control.middle[1] < view.y + 24, control.middle[1] > view.y + view.height - 24
            if not (above or below):
                return control
            self.hover(view)
            self._xdotool("click", "--repeat", 2, "--delay", 10, 4 if above else 5)
            return None

        return self.wait(f"{name!r} inside {area!r}", inside)

    def key(self, *keys: str) -> None:
        """Presses keys, one after the other, as xdotool names them: `ctrl+s`, `Return`, `Tab`."""
        self._xdotool("key", "--delay", 30, *keys)

    def type(self, text: str) -> None:
        """Types text."""
        self._xdotool("type", "--delay", 15, "--", text)

    def press(self, name: str, action: str = "press", **which: Any) -> None:
        """A control's own action, as a screen reader triggers it."""
        self.see(name, **which)
        assert self._ask(do="act", name=name, action=action, **which).get("done"), f"{name!r} would not {action}"

    def _place(self, target: str | Control | tuple[int, int], **which: Any) -> tuple[int, int]:
        if isinstance(target, tuple):
            return target
        return (self.see(target, **which) if isinstance(target, str) else target).middle

    def _xdotool(self, *arguments: object) -> str | None:
        """What xdotool says; None when it found nothing."""
        done = subprocess.run(
            ["xdotool", *map(str, arguments)],
            env=self._environment,
            capture_output=True,
            text=True,
            check=False,
            timeout=LIMIT,
        )
        return (done.stdout.strip() or "done") if done.returncode == 0 else None

    def _ask(self, **request: Any) -> dict[str, Any]:
        assert self._eyes.stdin is not None
        assert self._eyes.stdout is not None
        asked = {key: value for key, value in request.items() if value is not None}
        self._eyes.stdin.write(json.dumps(asked).encode() + b"\n")
        self._eyes.stdin.flush()
        answer = self._eyes.stdout.readline()
        if not answer:
            raise NotThere(f"The accessibility bus cannot be read:\n{self.log()[-3000:]}")
        return dict(json.loads(answer))


@contextlib.contextmanager
def screen(folder: Path, size: str = "1400x900", **environment: str) -> Iterator[Screen]:
    """A private screen, closed with everything on it at the end. `environment` goes to the programs."""
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / "log").open("ab") as log:
        opened = Screen(folder, size, log, environment)
        try:
            yield opened
        finally:
            opened.close()
