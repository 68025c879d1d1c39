"""Patterns from what others wrote: pages of plain text, Markdown without frontmatter, and tables."""
