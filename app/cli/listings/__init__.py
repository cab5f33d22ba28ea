"""How do amendments, positions and proposals stand as tables on a terminal?

Door: `amendments.amendment_lines`, `positions.position_lines`, `proposals.proposal_lines`.
Not here: how any table fits a terminal (`text_table`), tables in files (`exporting.tables`).
"""
