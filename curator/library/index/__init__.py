"""What is known of every file without reading it again: an SQLite database in the platform's cache folder."""
