"""Which line of a compilation heads a block, and whom does it name?

Door: `heads.read_head`, `heads.read_names`, `line_kinds.may_be_head`.
Not here: headings of articles (`requests.headings`), who supports or opposes a block (`stances`).
"""
