"""What does every room stand on: jobs, history, preferences, actions?

It knows no room.

Door: `background_jobs.Jobs`, `undo_history.UndoHistory`, `preferences.Preferences`.
Not here: processes in which jobs run (`services.processes`), what stands around the rooms (`frame`).
"""
