"""How does a delegate write a note, find it again and see where it stands?

Door: `notes_panel.NotesPanel`, `note_actions.NoteController`, `note_goal.NoteGoal`.
Not here: where a note's words stand in a draft (`attribution.notes`), positions of actors (`positions`).
"""
