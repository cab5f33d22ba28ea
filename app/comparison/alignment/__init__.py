"""Which provisions of two drafts are the same one, moved, split or joined?

Door: `align.align_drafts`, `text_pairs.match_tokens`, `moved_sentences.moved_runs`.
Not here: which words of two texts are the same (`matching`), provisions of two languages (`concordance`).
"""
