"""What the curator prefers, in one dialog that is made from the table of options."""

from curator.ui.preferences.dialog import Preferences

__all__ = ["Preferences"]
