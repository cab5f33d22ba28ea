"""How do two language versions stand side by side, and where do their forms differ?

Door: `languages_room.LanguagesRoom`.
Not here: how they are aligned (`comparison.concordance`), the language of the interface (`ground.language`).
"""
