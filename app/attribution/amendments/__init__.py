"""What is the smallest edit from a draft's wording to what an ask asks?

Door: `smallest_edit.AmendmentBuilder`, `text_edits.AskedEdits`, `text_edits.words_put_and_taken`.
Not here: what a later draft has of the ask (`fates`), what the ask adds to the draft it speaks to (`asks`).
"""
