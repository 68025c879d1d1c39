"""What the tour shows, step by step. Parts of the window are named as in `Window.part`."""

from dataclasses import dataclass

from curator.ui.translation import marked


@dataclass(frozen=True, slots=True)
class Step:
    """One card: `part` is what it points at ("" for nothing), `tab` the view of the pattern that it wants in front."""

    title: str
    text: str
    part: str = ""
    tab: str = ""


STEPS = (
    Step(
        marked("Tour", "Welcome to Pattern Curator"),
        marked(
            "Tour",
            "This is a small library to try things out in, a copy of your own. The tour takes a minute "
            "and can be taken again from the Help menu.",
        ),
    ),
    Step(
        marked("Tour", "Every pattern of the library"),
        marked(
            "Tour",
            "Type a few words, or a field and its value such as status:draft, and the list follows. The numbers are "
            "links that wait for a decision; what cannot be read stands here too, with its line.",
        ),
        "browser",
    ),
    Step(
        marked("Tour", "Edit by form"),
        marked(
            "Tour",
            "The frontmatter, group by group. Only the bytes of what you change are written: comments, banners and all "
            "the rest of the file stay as they are, or the edit is refused.",
        ),
        "page",
        "form",
    ),
    Step(
        marked("Tour", "Read, write, compare"),
        marked(
            "Tour",
            "The same pattern as its reader sees it, as text section by section, as YAML, and what differs from disk.",
        ),
        "tabs",
    ),
    Step(
        marked("Tour", "What it is linked to"),
        marked(
            "Tour",
            "Click a pattern to go there, drag to move it. Kinds of links differ in colour and arrow; dashed ones were "
            "proposed by a machine.",
        ),
        "neighbourhood",
    ),
    Step(
        marked("Tour", "The machine’s guesses"),
        marked(
            "Tour",
            "A accepts, R rejects, D defers, U takes back. What you decide is remembered, and not asked again.",
        ),
        "inferred",
    ),
    Step(
        marked("Tour", "Places of work"),
        marked(
            "Tour",
            "The library, the queue of links to review, the map, what is wrong, and what changed: Ctrl+1 to Ctrl+5.",
        ),
        "rail",
    ),
    Step(
        marked("Tour", "Nothing is lost"),
        marked(
            "Tour",
            "Saving shows each line before it is written. Until then every edit is in a journal that survives a crash, "
            "and Ctrl+Z takes back anything, even after a restart.",
        ),
        "save",
    ),
    Step(
        marked("Tour", "That is all"),
        marked(
            "Tour",
            "Ctrl+K finds every command, F1 opens the guide at the place where you are. Now open a library of your "
            "own: any folder of Markdown files, which can also be dropped on the window.",
        ),
    ),
)
