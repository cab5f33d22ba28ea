"""Which dossier is open, is it whole, and what have colleagues written into it?

Door: `opening.DossierOpener`, `file_watcher.DossierWatcher`, `backups.BackupController`.
Not here: the page before one is open (`start`), what a dossier holds (`services.dossiers`).
"""
