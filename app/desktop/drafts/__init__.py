"""Which drafts has a dossier, how do they come in, and which two are compared?

Door: `intake.Intake`, `pair_request.PairLoader`, `notation_dialog.NotationController`.
Not here: papers of proposals once they are in (`proposals`), the texts of the pair (`texts`).
"""
