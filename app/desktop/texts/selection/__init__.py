"""Which words of the texts did a reader choose, and what is copied of them?

Door: `text_selection.TextSelection`, `selection.Selection`, `pointer.Pointer`.
Not here: what can be done with chosen words (`text_actions`), words that were found (`search`).
"""
