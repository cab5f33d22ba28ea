"""Which provisions of two language versions are the same, and where do their forms differ?

Door: `by_numbers.concordance`, `by_numbers.moved_in`.
Not here: drafts in one language (`compare`), how the versions stand in rows (`redline.views`).
"""
