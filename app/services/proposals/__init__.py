"""What do a dossier's proposals ask, what became of them, and who stands where?

Door: `fates.dossier_fates`, `positions.stand_of`, `review.ReviewSession`.
Not here: bringing papers in (`imports`), who asked for a change (`comparisons.attribution`).
"""
