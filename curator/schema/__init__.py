"""What a pattern should be: dialects and fields declared in `resources/schema/`, and the checks made from them."""
