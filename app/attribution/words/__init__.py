"""Which words stand at which place of a draft, and which of them can be evidence?

Door: `terms.words_in`, `provision_index.index_provisions`, `base_index.BaseIndex`.
Not here: how a text is cut into tokens (`comparison.text`), what shared words prove (`matching`).
"""
