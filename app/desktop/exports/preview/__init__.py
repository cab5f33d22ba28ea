"""How do the pages look that would be written?

Door: `preview.Preview`.
Not here: how pages are made (`services.exports`), a file before it is stored (`desktop.drafts.preview`).
"""
