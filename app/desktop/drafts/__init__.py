"""The drafts of a dossier: which are compared, how they come in, and how their marks are read."""
