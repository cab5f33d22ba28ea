"""What had each draft of one provision, and what is the story of each of its words?

Door: `model.ProvisionLife`, `build.version_of`, `build.step_lines`.
Not here: which provisions belong to it (`attribution.lineage`), the redline of two drafts (`compose`).
"""
