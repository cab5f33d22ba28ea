"""The command line: the same verbs as the desktop, for scripts and checks. DESIGN section 5 is its contract.

`line.py` reads the words and chooses; the verbs are in `verbs_of_drafts.py` and `verbs_of_dossiers.py`. It computes
nothing and knows no window.
"""
