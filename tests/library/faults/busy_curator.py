"""A curator at work, to be killed: edits, decides, undoes and saves without end, and confirms each edit on its output.

Started as a process of its own: `python busy_curator.py LIBRARY STATE SEED`.
"""

import os
import random
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[3]))

from curator.library.editing.edits import DecisionEdit, Edit, PatchEdit
from curator.library.editing.session import Session

FILES = 6


def text(number: int, count: int) -> bytes:
    """The only bytes that a file may hold at that count; long enough to take several writes."""
    body = b"".join(b"Paragraph %d of pattern %d.\n\n" % (line, number) for line in range(300))
    return b"---\nslug: pattern-%d\ncount: %d  # how often\nother: kept\n---\n" % (number, count) + body


def main(root: Path, state: Path, seed: int) -> None:
    chance = random.Random(seed)
    session = Session(root, state=state, author="Ada")
    session.accept_recovered()
    counts = {number: _count(session, number) for number in range(FILES)}
    while True:
        several = chance.sample(range(FILES), chance.choice((1, 1, 1, 3)))
        edits: list[Edit] = []
        for number in several:
            patch = [{"op": "replace", "path": "/count", "value": counts[number] + 1}]
            edits.append(PatchEdit(f"pattern-{number}.md", patch))
        decides = chance.random() < 0.3
        if decides:
            first, target = several[0], f"target-{counts[several[0]] + 1}"
            edits.append(DecisionEdit(f"pattern-{first}.md", f"pattern-{first}", "enables", target, "rejected"))
        session.apply(edits, "Count")
        for number in several:
            counts[number] += 1
            _say(f"edit {number} {counts[number]}")
        if decides:
            _say(f"decide {several[0]} {counts[several[0]]}")
        if chance.random() < 0.05:
            session.undo()
            session.redo()
        if chance.random() < 0.2:
            report = session.save([f"pattern-{number}.md" for number in several])
            assert not report.refused, report
            for number in several:
                _say(f"saved {number} {counts[number]}")


def _count(session: Session, number: int) -> int:
    data = session.pattern(f"pattern-{number}.md").data
    assert data is not None
    return int(data["count"])


def _say(text: str) -> None:
    os.write(1, f"{text}\n".encode())


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]))
