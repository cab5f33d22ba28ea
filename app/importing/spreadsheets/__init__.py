"""Which cells does a file hold that is nothing but tables?

Door: `workbook.read_sheets`, `csv_rows.read_rows`.
Not here: what a row proposes (`importing.proposals`), tables inside of texts (`importing.source`).
"""
