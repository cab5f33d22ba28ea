"""What was asked in the papers of a dossier, what became of it, and was it read right?

Door: `proposals_room.ProposalsRoom`, `review.ReviewPage`, `entry.ProposalForm`.
Not here: our own asks (`delegation`), how a paper is read (`importing.proposals`).
"""
