"""How does the book of a negotiation become pages, a Word file, a web page or Akoma Ntoso?

Door: `pages.prepare_book`, `word.book_docx`, `web.book_html`; the function of akn.py stands beside them.
Not here: what stands in the book (`redline.book`).
"""
