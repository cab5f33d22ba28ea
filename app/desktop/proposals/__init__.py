"""The proposals of a dossier: the review, and entry by hand."""
