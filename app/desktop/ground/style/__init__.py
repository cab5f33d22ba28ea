"""Which colours, icons and outlines does every room draw with?

Door: `theme.Theme`, `icons.paint_sign`, `fate_icons.fate_icon`.
Not here: the colours of notes (`desktop.notes.palette`), the signs of stances (`desktop.positions.stance_signs`).
"""
