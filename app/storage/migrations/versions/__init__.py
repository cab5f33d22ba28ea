"""One revision per file; its number is the schema's number."""
