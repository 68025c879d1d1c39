"""What is asked of the index: queries, facets, completion, snippets, links and what waits in them."""
