"""Making patterns and changing many: create, duplicate, delete, rename, import, set, replace."""
