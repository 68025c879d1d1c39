"""What a pattern should be: dialects and their fields, declared in `resources/schema/`, and the checks made from them."""
