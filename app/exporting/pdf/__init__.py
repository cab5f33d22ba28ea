"""How does a redline, a brief, a life or a table of drafts become a PDF?

Door: `pdf.prepare_redline`, `pdf.set_pages`, `provision_life.prepare_life`.
Not here: what stands on a page (`layout`), reading a PDF (`importing.pdf`).
"""
