"""How do existing instruments lie in a dossier?

Door: `instruments.put_on_shelf`, `instruments.load_shelf`, `instruments.shelf_summaries`.
Not here: which of two values holds (`storage.values`, `storage.merging`), the shelf of this computer
(`services.dossiers`).
"""
