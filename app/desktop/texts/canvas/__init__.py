"""Where does each row and fold of the texts stand, and which are in sight?

Door: `text_view.TextView`, `drawing_area.DrawingArea`.
Not here: how one row is laid out and drawn (`rows`), which words are chosen (`selection`).
"""
