"""What do the brackets, tags, numbers and citations of one text say?

Pure; it reads marks and compares nothing.

Door: `marks.marks.read_marks`, `labels.labels.read_label`, `references.citations.read_references`.
Not here: which provision a number begins (`importing.outline`), what became of a mark (`comparison`).
"""
