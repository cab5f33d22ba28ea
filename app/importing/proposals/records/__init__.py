"""What do records of meetings and statements say that delegations asked for?

Door: `record.read_record`.
Not here: compilations, whose heads say who proposes (`proposals.compilation`); the words of each language
(`resources/records`).
"""
