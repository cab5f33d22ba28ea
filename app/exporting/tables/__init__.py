"""How do changes, fates, positions, proposals and counts become tables and workbooks?

Door: `table.table_csv`, `workbook.workbook`, `proposals.table_of_proposals`.
Not here: drafts and proposals beside each other (`redline.tables`), tables on a terminal (`cli.text_table`).
"""
