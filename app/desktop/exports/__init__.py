"""What of a dossier is written or printed, and where does it go?

Door: `room.ExportRoom`.
Not here: what a file says (`exporting`), which outputs and formats there are (`services.exports.catalogue`).
"""
