"""Which dossier is open, is it whole, and what have colleagues written into it?

Door: `opening.Dossiers`, `file_watcher.Watching`, `backups.Copies`.
Not here: the page before one is open (`start`), what a dossier holds (`services.dossiers`).
"""
