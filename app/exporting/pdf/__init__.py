"""How does a redline, a brief, a life or a table of drafts become a PDF?

Door: `pdf.prepared`, `pdf.set_pages`, `provision_life.life_prepared`.
Not here: what stands on a page (`layout`), reading a PDF (`importing.pdf`).
"""
