"""Who holds which words in dispute, and who sides with whom?

Door: `sides_room.SidesRoom`.
Not here: what is counted, on what evidence (`services.proposals.holders`, `services.proposals.sides`), stances as they
were taken (`desktop.positions`).
"""
