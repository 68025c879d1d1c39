"""Many files: finding, indexing, editing, saving and remembering decisions about the patterns of one library."""
