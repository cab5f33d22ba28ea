"""The page before a dossier is open."""
