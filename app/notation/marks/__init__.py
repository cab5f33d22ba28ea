"""Which brackets, alternatives, tags and statuses has a text, and what do they mean?

Door: `marks.read_marks`, `profiles.guess_profile`, `brackets.read_brackets`.
Not here: names and stances within a tag (`statements`), what changed in brackets (`comparison.changes`).
"""
