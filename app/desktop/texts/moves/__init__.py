"""How are the two ends of a move joined on the screen?

Door: `connectors.Connectors`.
Not here: which provisions moved (`comparison.alignment`), the label of a move in the margin (`rows`).
"""
