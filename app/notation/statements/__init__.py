"""Who says what of a text, in the words of drafts, comments and papers?

Door: `statements.read_statements`, `actor_lists.read_actor_list`, `recorded_asks.recorded_asks`.
Not here: which bracket or paragraph a tag stands on (`marks`), papers of proposals (`importing.proposals`).
"""
