"""How does a Word file become Blocks with tracked changes, numbers, notes and comments?

Door: `reader.read`, `legacy.is_old_word`, `numbered_blocks.blocks_of`.
Not here: which provision a Block becomes (`outline`), tracked changes as asks (`proposals.tracked_changes`).
"""
