"""What is done for each verb of the delegate: import, compare, attribute, trace, export?

It hands each floor what it needs and draws nothing.

Door: `dossiers.dossier.Dossier`, `comparisons.compare.compare_drafts`, `resources.load_resources`.
Not here: how a verb is asked for (`cli`, `desktop`), the rules by which it is done (`comparison`, `attribution`).
"""
