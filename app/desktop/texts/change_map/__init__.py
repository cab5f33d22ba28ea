"""Where in the whole document does each change stand?

Door: `widget.ChangeMap`.
Not here: the list of changes (`desktop.changes`), lines between the ends of moves (`moves`).
"""
