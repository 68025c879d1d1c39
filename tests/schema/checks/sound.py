"""A pattern in which nothing is wrong, to be spoilt in one place at a time."""

from curator.pattern import Pattern
from curator.schema.checks import check
from curator.schema.checks.problem import Problem, Remedy, spliced
from curator.schema.checks.subject import Subject
from curator.schema.sections import form

RULE = "# " + "═" * 67


def banner(title: str) -> str:
    return f"{RULE}\n# GROUP {title}\n{RULE}\n"


def body(opening: str = "Tending a shared garden together.") -> str:
    parts = [f"\n{opening}\n\n> [!NOTE] Confidence Rating: ★★☆ (Observed)\n> Two towns have tried it.\n"]
    for spec in form():
        first = "> **The core conflict is Care vs. Hurry.**\n\n" if spec.number == 2 else ""
        words = " ".join(["garden"] * (spec.least + 9))
        parts.append(f"\n### Section {spec.number}: {spec.title}\n\n{first}{words}.\n")
    return "\n---\n".join(parts)


FRONT = (
    banner("1: CORE IDENTITY")
    + "id: pat_01khvcxd46e7pamwyv3dga7n42\nslug: shared-garden\ntitle: Shared Garden\naliases: []\n"
    + "summary: >-\n  Tending a shared garden together.\n\n"
    + banner("2: CONTEXTUAL TRANSLATION (The Navigator Engine)")
    + "context_labels:\n  tech: Gardens for Products\n\n"
    + banner("3: ONTOLOGY & SEARCH OPTIMIZATION (The RAG Fuel)")
    + "ontology:\n  domain: ecology\n  search_hints:\n    primary_tension: Care vs. Hurry\n  commons_assessment:\n"
    + "    stakeholder_architecture: 3.0\n    value_creation: 4.5\n    resilience: 3.0\n    ownership: 3.0\n"
    + "    autonomy: 3.0\n    composability: 4.5\n    fractal_value: 4.5\n    vitality: 3.7  # seen in May\n"
    + "    vitality_reasoning: The beds are full and people stay for tea.\n    overall_score: 3.6\n\n"
    + banner("4: LIFECYCLE & CONFIDENCE")
    + "lifecycle:\n  status: draft\n  version: 0.1\n  confidence: 2\n\n"
    + banner("5: HARD RELATIONSHIPS (Human-Curated Graph)")
    + "relationships:\n  enables:\n    - slug: seed-library\n      weight: 0.85\n  requires: []\n"
    + banner("6: GRAPH GARDEN (Machine-Written Graph)")
    + "graph_garden:\n  last_pruned: 2026-02-19\n  entities:\n"
    + "    - {id: bed, type: concept, label: Bed, relevance: 0.9}\n"
    + banner("7: PROVENANCE")
    + "contributors: [ada]\nsources: []\nlicense: CC-BY-SA-4.0\n"
)

SOUND = f"---\n{FRONT}---\n{body()}"


def spoilt(*changes: tuple[str, str]) -> str:
    """The sound pattern with stretches of its text replaced, each of which stands in it."""
    text = SOUND
    for old, new in changes:
        assert old in text, old
        text = text.replace(old, new, 1)
    return text


def problems(text: str | bytes, name: str = "shared-garden.md") -> list[Problem]:
    """What is wrong in a file by itself."""
    raw = text if isinstance(text, bytes) else text.encode("utf-8", "surrogateescape")
    return list(check(Subject.of(name, Pattern.from_bytes(raw))))


def rules(text: str | bytes, name: str = "shared-garden.md") -> list[str]:
    """The rules that a file breaks, in order."""
    return [each.rule for each in problems(text, name)]


def mended(text: str, remedy: Remedy) -> str:
    """A file after a remedy."""
    pattern = Pattern.from_bytes(text.encode())
    if remedy.patch:
        pattern = pattern.patch(remedy.patch)
    if remedy.frontmatter:
        pattern = pattern.with_frontmatter(spliced(pattern.frontmatter or "", remedy.frontmatter))
    if remedy.body:
        pattern = pattern.with_body(spliced(pattern.body, remedy.body))
    return pattern.to_bytes().decode()
