"""How does the interface say it in the reader's language?

Door: `translation.tr`, `phrases.address_words`, `terms.stance_words`.
Not here: the words of redlines and pages (`treaty.vocabulary`), which language a text has (`notation.languages`).
"""
