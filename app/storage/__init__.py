"""How does a dossier lie in its tables, in a file or on a server?

SQLAlchemy and SQLite, and nowhere else. It keeps what it is given and judges nothing.

Door: `store.Store`, `file.file.open_file`, `server.server.open_on_server`.
Not here: a dossier in hand (`services.dossiers`), the nouns that are kept (`treaty`).
"""
