"""How does a file, or text from the screen, come into a dossier?

Door: `import_files.import_drafts`, `read_files.read_draft_file`, `pasting.keep_pasted`.
Not here: how a format is read (`importing`), a colleague's dossier merged (`dossiers`).
"""
