"""What is drawn on each page of a PDF: letters, lines, fills, remarks?

Door: `model.PdfPage`, `extraction.pages_of`, `page_numbers.numbers`.
Not here: which letter a font means (`fonts`), lines and paragraphs (`layout`).
"""
