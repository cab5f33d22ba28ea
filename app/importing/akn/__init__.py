"""How does an Akoma Ntoso file become Blocks that say where they stand?

Door: `reader.read`, `metadata.facts_of`, `vocabulary.identity`.
Not here: amendments in Akoma Ntoso (`proposals.akn_amendments`), writing such a file (`exporting.akn`).
"""
