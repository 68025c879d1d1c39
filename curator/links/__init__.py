"""How patterns relate: kinds of relation, the graph they form, and the review of links a machine inferred."""
