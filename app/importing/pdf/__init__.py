"""How does a PDF become Blocks with notes, looks and tables?

Door: `reader.read`.
Not here: what a PDF's properties give away (`metadata`), which provision a Block becomes (`outline`).
"""
