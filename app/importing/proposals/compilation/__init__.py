"""Into which blocks does a compilation divide, whose are they, and what do they ask?

Door: `compilation.read_compilation`, `lines.paged_lines`.
Not here: proposals in rows (`tables`), tracked changes as asks (`tracked_changes`).
"""
