"""What is counted between two drafts, and over all drafts of a dossier?

Door: `model.PairBoard`, `model.DossierBoard`, `counts.counts_of`.
Not here: how open each chapter is (`attribution.agreement`), changes by class, kind and tag (`summary`).
"""
