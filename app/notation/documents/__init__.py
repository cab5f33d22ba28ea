"""Which days, symbols and titles of documents stand in a line?

Door: `days.read_days`, `symbols.read_symbols`, `titles.read_title`.
Not here: which of them are the document's own (`importing.source.masthead`), citations of provisions (`references`).
"""
