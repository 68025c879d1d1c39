"""The frame around the views: rail, pattern pane, status line, notices, menus."""
