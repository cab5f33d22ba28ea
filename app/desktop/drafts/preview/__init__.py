"""What was recognised in a file, before anything is stored?

Door: `preview.DraftPreviewController`.
Not here: how a file is read ahead (`services.imports.preview`), pages before they are written
(`desktop.exports.preview`).
"""
