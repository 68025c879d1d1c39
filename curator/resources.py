"""Where the files that ship beside the code stand: schema, themes, templates, the sample library."""

import sys
from pathlib import Path


def resource(name: str) -> Path:
    """The path of a shipped resource, `name` being relative to `resources/` (for example `schema/v7.1.yaml`).

    Looked for in a frozen bundle first, then inside an installed wheel, then beside the source checkout.
    Raises FileNotFoundError when the installation lacks it.
    """
    here = Path(__file__).resolve().parent
    bundle = getattr(sys, "_MEIPASS", None)
    roots = [*([Path(bundle) / "resources"] if bundle else []), here / "_resources", here.parent / "resources"]
    for root in roots:
        if (root / name).exists():
            return root / name
    raise FileNotFoundError(f"This installation of Pattern Curator lacks its file {name}; install it again to mend it.")
