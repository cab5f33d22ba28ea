"""The list of changes, its filter, one change in detail, and what a person says of who asked."""
