"""Which provisions reach which offences, as a matrix, in sentences and as a picture?

Door: `scope_room.ScopeRoom`.
Not here: what a board of scope holds (`redline.scope`), what a worker makes of a dossier (`services.history`).
"""
