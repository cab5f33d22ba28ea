"""Who asked for each change, on what evidence, and what became of what was asked?

Pure. No evidence, no name: unattributed is the most frequent right answer.

Door: `attribute.attribute`, `fates.fates.fates`, `lineage.lineage.lineage`.
Not here: what changed (`comparison`), what a paper asks (`importing.proposals`).
"""
