"""Who wants the same as whom of the provisions on which both spoke, and who the contrary?

Door: `matrix.side_matrix`.
Not here: who asked for a change (`attribute`), what others say of one ask of ours (`positions.related_asks`).
"""
