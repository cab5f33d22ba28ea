"""Who proposes, supports, opposes or reserves on which provision of a draft?

Door: `positions.rows_of`, `related_asks.relate_asks`.
Not here: who asked for a change (`attribute`), how a stance is read (`notation.statements.stances`).
"""
