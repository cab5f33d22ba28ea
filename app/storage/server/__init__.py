"""How is a dossier on a PostgreSQL server made, opened, checked and closed?

Door: `server.open_on_server`, `server.create_on_server`, `passwords.learn`.
Not here: a dossier in a file (`file`), asking a person for the password (`services.dossiers.servers`).
"""
