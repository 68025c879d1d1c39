"""What differs from disk, shown before and after it is saved."""
