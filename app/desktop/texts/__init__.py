"""How do the texts of a redline stand on the screen, and what can a reader do there?

Door: `side_by_side.SideBySide`, `pane.TextPane`, `look.TextLook`.
Not here: what a row holds (`redline.rows`), the list of changes (`changes`).
"""
