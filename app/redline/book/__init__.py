"""What is the record of a negotiation, provision by provision, as the book that is made of it?

Door: `compose.compose_book`, `model.Book`.
Not here: what changed and who asked (`comparison`, `attribution`), how a book is drawn (`exporting.book`).
"""
