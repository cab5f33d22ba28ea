"""Which provisions reach which offences, in rows, columns and words, and what moved?

Door: `board.scope_board`, `words.turn_sentence`.
Not here: how scope is read (`notation.scope`), which cells moved (`attribution.scope_moves`).
"""
