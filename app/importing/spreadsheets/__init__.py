"""Which cells does a file hold that is nothing but tables?

Door: `workbook.read_sheets`, `delimited.read_rows`.
Not here: what a row proposes (`importing.proposals`), tables inside of texts (`importing.source`).
"""
