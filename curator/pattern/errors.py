"""Why an edit is refused.

    PatternError
    └── UnsafeEdit              the edit would not be exact; nothing was changed
        ├── NoFrontmatter       the file has no frontmatter
        ├── ForeignFrontmatter  the frontmatter is TOML or JSON
        ├── NotUtf8             the frontmatter is not UTF-8 text
        ├── Unparsable          the frontmatter does not parse (line, column)
        ├── PatchInvalid        not an RFC 6902 patch
        ├── PathMissing         nothing stands at the path
        ├── TestFailed          a `test` operation found another value
        ├── DuplicateKey        a key on the path stands twice
        ├── SharedNode          the place is shared by an anchor, an alias or a merge key
        ├── ValueNotYaml        YAML cannot carry the value
        └── LayoutUnclear       the place is laid out in a way that cannot be edited surely

Every message is one sentence for the curator; nothing of the file is lost when one is raised.
"""


class PatternError(Exception):
    """Anything that goes wrong with one pattern file."""


class UnsafeEdit(PatternError):
    """The edit cannot be made without risking other bytes or another meaning; the pattern stands as it was."""


class NoFrontmatter(UnsafeEdit):
    """The file has no frontmatter to edit."""


class ForeignFrontmatter(UnsafeEdit):
    """The frontmatter is TOML or JSON, which is read by others and not edited here."""


class NotUtf8(UnsafeEdit):
    """The frontmatter is not UTF-8 text."""


class Unparsable(UnsafeEdit):
    """The frontmatter does not parse; `line` and `column` are 1-based and counted in the file."""

    def __init__(self, message: str, line: int, column: int) -> None:
        super().__init__(message)
        self.line = line
        self.column = column


class PatchInvalid(UnsafeEdit):
    """The operations are not an RFC 6902 JSON Patch."""


class PathMissing(UnsafeEdit):
    """Nothing stands at the JSON Pointer."""


class TestFailed(UnsafeEdit):
    """A `test` operation found another value than it asked for."""

    __test__ = False  # the name is RFC 6902's; pytest must not collect it


class DuplicateKey(UnsafeEdit):
    """A key on the path stands more than once, so readers disagree about its value."""


class SharedNode(UnsafeEdit):
    """The value is shared through an anchor, an alias or a merge key: editing it here would change it elsewhere."""


class ValueNotYaml(UnsafeEdit):
    """YAML cannot carry the value, or not so that every reader means the same by it."""


class LayoutUnclear(UnsafeEdit):
    """The place is laid out in a way that this program does not edit surely."""
