"""Two versions that went apart, brought together by key, item and section."""
