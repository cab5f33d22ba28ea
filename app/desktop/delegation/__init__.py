"""What did our delegation ask, what became of it, and which edit would give it?

Door: `room.OurRoom`.
Not here: the proposals of everybody (`proposals`), how the smallest edit is found (`attribution.amendments`).
"""
