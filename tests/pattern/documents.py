"""Pattern files in many layouts, and the patches that hypothesis tries on them."""

import datetime
from collections.abc import Iterator
from typing import Any

import yaml
from hypothesis import strategies as st

NAMES = st.sampled_from(["slug", "weight", "title", "enables", "requires", "label", "notes", "x y", "on", "7", "é"])
TEXTS = st.one_of(
    st.sampled_from(
        [
            "draft",
            "yes",
            "1e3",
            "08",
            "12:30:45",
            "2026-02-19",
            "",
            "- x",
            "it's",
            "A vs. B",
            "a: b",
            "x #y",
            "~",
            "line\nline",
        ]
    ),
    st.text(st.characters(codec="utf-8", exclude_categories=("Cs",)), max_size=30),
    st.lists(st.sampled_from(["trust", "common", "ground", "renewed", "people"]), min_size=15, max_size=40).map(
        " ".join
    ),
)
SCALARS = st.one_of(
    TEXTS,
    st.integers(-(10**12), 10**12),
    st.floats(allow_nan=False, width=32).map(lambda number: round(number, 4)),
    st.booleans(),
    st.none(),
    st.dates(min_value=datetime.date(1900, 1, 1)),
)
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(NAMES, inner, max_size=4)),
    max_leaves=12,
)
DATA = st.dictionaries(NAMES, VALUES, min_size=1, max_size=6)


class Indented(yaml.SafeDumper):
    """Writes lists indented below their key, as hands do."""

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:
        super().increase_indent(flow, False)


@st.composite
def files(draw: st.DrawFn) -> tuple[bytes, dict[str, Any]]:
    """A pattern file in some layout, and its data."""
    data = draw(DATA)
    text = yaml.dump(
        data,
        Dumper=draw(st.sampled_from([yaml.SafeDumper, Indented])),
        sort_keys=False,
        allow_unicode=True,
        width=draw(st.sampled_from([30, 80, 10_000])),
        indent=draw(st.sampled_from([2, 4])),
        default_flow_style=draw(st.sampled_from([False, False, None, True])),
        default_style=draw(st.sampled_from([None, None, None, '"', "'"])),
    )
    decorated = _decorated(draw, text)
    if _means_the_same(decorated, text):
        text = decorated
    newline = draw(st.sampled_from(["\n", "\n", "\r\n"]))
    raw = f"---\n{text}---\n\n# Body\n\n---\nnot: frontmatter\n"
    encoded = raw.replace("\n", newline).encode()
    return (b"\xef\xbb\xbf" if draw(st.booleans()) else b"") + encoded, yaml.load(text, yaml.CSafeLoader)


def _means_the_same(decorated: str, text: str) -> bool:
    try:
        return bool(yaml.load(decorated, yaml.CSafeLoader) == yaml.load(text, yaml.CSafeLoader))
    except yaml.YAMLError:
        return False


def _decorated(draw: st.DrawFn, text: str) -> str:
    """Comments, banners and blank lines between the lines, and comments behind values."""
    lines: list[str] = []
    for number, line in enumerate(text.rstrip("\n").split("\n")):
        match draw(st.integers(0, 9)):
            case 0:
                lines.append(" " * (len(line) - len(line.lstrip())) + f"# note {number}")
            case 1:
                lines += ["", "# ═════", f"# GROUP {number}: NAME", "# ═════"]
            case 2:
                line += f"   # behind {number}"
        lines.append(line)
    return "\n".join([*lines, ""])


def places(data: Any, path: str = "") -> Iterator[tuple[str, Any]]:
    """Every JSON Pointer into the data with its value."""
    yield path, data
    inner = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    for key, value in inner:
        yield from places(value, f"{path}/{str(key).replace('~', '~0').replace('/', '~1')}")


@st.composite
def operations(draw: st.DrawFn, data: Any) -> dict[str, Any]:
    """One operation that RFC 6902 allows on the data."""
    everywhere = list(places(data))
    below = [path for path, _ in everywhere if path]
    holders = [(path, value) for path, value in everywhere if isinstance(value, (dict, list))]
    name = draw(st.sampled_from(["add", "add", "replace", "replace", "remove", "move", "copy", "test"]))
    if name in ("replace", "remove", "test") and below:
        path = draw(st.sampled_from(below))
        if name == "remove":
            return {"op": name, "path": path}
        value = dict(everywhere)[path] if name == "test" else draw(VALUES)
        return {"op": name, "path": path, "value": value}
    path, holder = draw(st.sampled_from(holders))
    target = (
        path
        + "/"
        + (
            draw(NAMES)
            if isinstance(holder, dict)
            else draw(st.sampled_from(["-", str(draw(st.integers(0, len(holder))))]))
        )
    )
    if name == "copy" and below:
        return {"op": name, "from": draw(st.sampled_from(below)), "path": target}
    return {"op": "add", "path": target, "value": draw(VALUES)}
