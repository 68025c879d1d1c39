"""Small parts that two features share."""
