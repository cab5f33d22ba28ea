"""How does one read the book of a negotiation in the window?

Door: `book_room.BookRoom`.
Not here: what stands in the book (`redline.book`), what a worker makes of a dossier (`services.book`).
"""
