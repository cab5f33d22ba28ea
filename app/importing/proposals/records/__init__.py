"""What do records of meetings and statements say that delegations asked for?

Door: `record.read_record`, `record.prose_reader`.
Not here: blocks below heads (`compilation`), rows (`tables`), which paper is which (`importing.proposals`).
"""
