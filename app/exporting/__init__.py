"""How does a redline, a table or a draft become a file?

PDF, DOCX, HTML, Akoma Ntoso, Markdown, tables and JSON: each draws a redline or a table. None computes.

Door: `pdf.pdf.set_pages`, `docx.redline.redline_docx`, `html.page.html_page`.
Not here: what is drawn (`redline`), what is asked for and written to disk (`services.exports`).
"""
