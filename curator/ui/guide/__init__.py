"""The guide inside the application: the pages of `resources/help/`, and one that is made from the table of commands."""
