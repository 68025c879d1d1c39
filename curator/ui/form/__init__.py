"""The form: a pattern's frontmatter, field by field, made from what its dialect declares."""

from curator.ui.form.view import FormView

__all__ = ["FormView"]
