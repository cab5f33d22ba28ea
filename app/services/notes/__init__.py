"""How is a note begun, kept and placed beside two drafts?

Door: `client.NotesClient`, `store.keep_note`, `placement.notes_shown`.
Not here: how its words are followed (`attribution.notes`), words that nobody kept yet (`dossiers.unsaved_work`).
"""
