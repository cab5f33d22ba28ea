"""Which texts were agreed, what touched them afterwards, and how open is each chapter?

Door: `agreements.agreements`, `chapters.convergence`, `openness.open_text`.
Not here: which words say that a text is agreed (`notation.marks.statuses`), open text counted in the tables
(`storage.records.openness`).
"""
