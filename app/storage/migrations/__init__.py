"""The history of a dossier's tables. Alembic reads it (`app.storage.migrate`); nothing imports it."""
