"""How did the tables of a dossier change from schema to schema?

Alembic reads this folder, whose path `app.storage.migrate` gives; nothing imports it.

Not here: bringing a dossier to the newest schema (`storage.migrate`), the tables as they are now (`storage.schema`).
"""
