"""Writes libraries for the review: patterns whose links a machine has guessed, the same every time."""

import random
from pathlib import Path

_RULE = "# " + "═" * 67
_KINDS = ("enables", "requires", "complementary", "alternatives", "specializes_to")


def write_library(root: Path, sources: int = 30, targets: int = 6, links: int = 4, seed: int = 5) -> int:
    """Write `sources` patterns with up to `links` guesses each, and the `targets` that they lead to.

    Returns how many links are pending.  Items of the relations differ in shape from file to file.
    """
    root.mkdir(parents=True, exist_ok=True)
    chance = random.Random(seed)
    names = [f"ally-{number:02}" for number in range(targets)]
    pending = 0
    for number in range(sources):
        slug = f"practice-{number:03}"
        chosen = chance.sample(names, k=min(links, targets))
        guesses = "".join(
            f"    - target: {name}\n      type: {chance.choice(_KINDS)}   # guessed\n"
            f"      confidence: {chance.randint(60, 95) / 100:.2f}\n"
            f'      reason: "{slug} needs what {name} offers."\n'
            for name in chosen
        )
        pending += len(chosen)
        (root / f"{slug}.md").write_bytes(_file(slug, number, guesses, flow=number % 3 == 0).encode())
    for number, name in enumerate(names):
        (root / f"{name}.md").write_bytes(_file(name, number, "", flow=False).encode())
    return pending


def _file(slug: str, number: int, guesses: str, *, flow: bool) -> str:
    title = slug.replace("-", " ").title()
    stated = "  enables: []\n" if flow else "  enables:\n    - slug: practice-000\n      weight: 0.50\n"
    garden = f"  inferred_links:\n{guesses}" if guesses else "  inferred_links: []\n"
    return (
        f"---\n{_RULE}\n# GROUP 1: CORE IDENTITY\n{_RULE}\nid: pat_01khvcxcgbey6b6p55svn{number:05}\nslug: {slug}\n"
        f'title: "{title}"   # as it is called\nsummary: >-\n  What {title} is about, in one line.\n\n'
        f"ontology:\n  domain: {'care' if number % 2 else 'food'}\n"
        f"lifecycle:\n  status: draft\n  confidence: 2\n\n"
        f"{_RULE}\n# GROUP 5: HARD RELATIONSHIPS\n{_RULE}\nrelationships:\n{stated}  requires: []\n"
        f"{_RULE}\n# GROUP 6: GRAPH GARDEN\n{_RULE}\ngraph_garden:\n  last_pruned: 2026-02-19\n{garden}"
        f"contributors:\n  - ada\n---\n\n> How {title} begins.\n\n### Section 1: Context\n\nWhere it is met.\n\n---\n\n"
        f"### Section 2: Problem\n\n> **The core conflict is {title} vs. time.**\n\nNobody has any.\n\n---\n\n"
        f"### Section 3: Solution\n\n> **Therefore, share {title}.**\n\nDo it together.\n"
    )
