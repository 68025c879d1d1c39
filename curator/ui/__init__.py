"""What the curator sees. Qt lives in this room and nowhere below it."""
