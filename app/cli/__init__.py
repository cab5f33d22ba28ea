"""The command line: the same verbs as the desktop, for scripts and checks. DESIGN section 5 is its contract.

`main.py` reads the words and chooses; the verbs are in `commands/drafts/drafts.py` and `commands/dossiers/dossiers.py`.
It computes nothing and knows no window.
"""
