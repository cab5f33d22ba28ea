"""Which draft does an ask speak to, and what does it add there?

Door: `base_draft.choose_base`, `base_draft.base_of`, `ask_delta.ask_delta`.
Not here: whether a change does what is asked (`matching`), how an ask is read from a paper (`importing.proposals`).
"""
