"""How does a redline, a brief, a table of drafts or a compilation become a Word file?

Door: `redline.redline_docx`, `compilation.compilation_docx`, `brief.brief_docx`.
Not here: reading such a file (`importing.docx`), zip files that are always the same (`office_package`).
"""
