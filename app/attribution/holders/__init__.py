"""Who is known to hold which words in dispute, draft by draft, and on what evidence?

Door: `board.holder_board`.
Not here: how open a chapter is (`agreement`), who stands with whom (`sides`).
"""
