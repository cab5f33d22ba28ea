"""How is a dossier file made, opened, checked, locked and backed up?

Door: `file.open_file`, `file.create_file`, `backup_policy.keep_copy`.
Not here: a dossier on a server (`server`), what its tables hold (`records`).
"""
