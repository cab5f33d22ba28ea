"""What are the tokens of a draft, and which spellings count as one word?

Door: `tokenized_draft.tokenize_draft`, `tokenizer.words_of`, `spelling.fold_spelling`.
Not here: which words two texts share (`matching`), what labels and marks say (`notation`).
"""
