"""What became of an ask in every later draft?

Door: `fates.fates`, `fates.with_fates`, `scorecards.scorecards`.
Not here: who asked for a change (`attribute`), what is still to be edited (`amendments`).
"""
