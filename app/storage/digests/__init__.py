"""Is what a dossier holds still what was written into it?

Door: `recorder.recording_digests`, `damage.find_damage`, `stored_digests.take_as_found`.
Not here: whether pages and tables are whole (`file`, `shape`), which of two values holds (`values`).
"""
