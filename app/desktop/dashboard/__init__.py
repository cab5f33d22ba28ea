"""What was counted of two drafts and of a dossier, as charts that are tables?

Door: `room.Dashboard`.
Not here: what is counted in a redline (`redline.dashboard`), gathering all counts (`services.dashboard`).
"""
