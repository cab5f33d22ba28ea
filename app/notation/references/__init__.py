"""Which provisions does a text cite?

Door: `citations.read_references`, `targets.resolve_targets`, `targets.place_key`.
Not here: the number of a paragraph itself (`labels`), whether a citation was followed (`comparison.changes`).
"""
