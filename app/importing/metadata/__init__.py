"""What does a file give away beside its words?

Door: `detect.traces_in`.
Not here: the symbol and the day of a document (`source.masthead`), the text of a file (`files`).
"""
