"""What does a block of a compilation ask, by its wording and by its rationale?

Door: `asks.asks_of`, `instructions.instructions_in`, `headings.heading_of`.
Not here: whose block it is (`heads`), what the wording adds to a draft (`attribution.asks`).
"""
