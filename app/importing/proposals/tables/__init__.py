"""Who asks for what in each row of a table of proposals?

Door: `reader.read_grids`, `markdown_tables.pipe_tables`.
Not here: blocks (`compilation`), sheets (`importing.source`), tables in a draft (`importing.outline`).
"""
