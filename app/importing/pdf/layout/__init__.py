"""Which lines, paragraphs, tables and notes do the letters of a page make?

Door: `lines.sheet_of`, `flow.flow_of`, `blocks.Blocks`.
Not here: which letters a page has (`page`), which provision a paragraph becomes (`importing.outline`).
"""
