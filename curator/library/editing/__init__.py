"""What is edited, undone, redone, saved and found again after a crash: the session and what it stands on."""
