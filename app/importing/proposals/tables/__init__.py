"""Who asks for what in each row of a table of proposals?

Door: `reader.read_grids`, `workbook.read_sheets`, `markdown_tables.pipe_tables`.
Not here: proposals in blocks (`compilation`), tables in the text of a draft (`importing.outline`).
"""
