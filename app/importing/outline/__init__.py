"""Which provision does each Block of a file become, and where does it stand?

Door: `build.build`, `renotation.renotate_draft`, `corrections.BlockRole`.
Not here: how a format gives its Blocks (`formats`), what a number at a paragraph's start is (`notation.labels`).
"""
