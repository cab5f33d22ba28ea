"""Who takes which stance on which provision, as a matrix?

Door: `positions_room.PositionsRoom`.
Not here: what a stance is about, how groups count (`attribution.positions`), positions beside a change
(`changes.details`).
"""
