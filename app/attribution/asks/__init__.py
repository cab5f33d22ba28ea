"""Which draft does an ask speak to, and what does it add there?

Door: `base_draft.spoken_to`, `base_draft.base_of`, `ask_delta.wanted`.
Not here: whether a change does what is asked (`matching`), how an ask is read from a paper (`importing.proposals`).
"""
