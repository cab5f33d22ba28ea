"""Which steps lead from one schema of a dossier to the next?

One revision per file; its number is the schema's number.

Not here: what a dossier of each schema must look like (`storage.shape`), the newest tables (`storage.schema`).
"""
